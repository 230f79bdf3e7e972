using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Operating;

public sealed class VoiceDigestTests
{
    private static readonly VoiceRules _rules = OperatingPolicy.ProfessionalServices.Voice;

    [Fact]
    public void A_digest_is_told_with_its_size_and_how_many_were_escalated()
    {
        Judgement<VoiceDigest> drawn = _rules.Draw(Cases(90, 30), seed: 20260301);

        Assert.Equal((12, 120), (drawn.Value.Cases.Length, drawn.Value.Population));
        Assert.Equal("12 of 120 cases, each with the same chance; 3 of them were escalated.", drawn.Reasons[0].Text.English);
        Assert.Equal("operating.voice-size", drawn.Cells[0].Table);
    }

    [Fact]
    public void The_draw_is_the_same_on_every_machine() =>
        Assert.Equal(["calm-3", "hot-1", "calm-7"], VoiceDigest.Draw(Cases(10, 4), 3, seed: 1).Cases.Select(one => one.Id));

    [Fact]
    public void Of_few_cases_all_are_heard_and_of_none_nobody()
    {
        Assert.Equal(14, VoiceDigest.Draw(Cases(10, 4), 14, 7).Cases.Length);
        Assert.Equal(14, VoiceDigest.Draw(Cases(10, 4), 99, 7).Cases.Length);
        Assert.Empty(VoiceDigest.Draw([], 3, 7).Cases);
    }

    [Fact]
    public void The_listening_has_no_last_date()
    {
        LocalDate date = new(2026, 1, 15);
        for (int month = 0; month < 1_200; month++)
        {
            Assert.True(_rules.NextDue(date) > date);
            date = _rules.NextDue(date);
        }

        Assert.Equal(new(2126, 1, 15), date);
    }

    [Fact]
    public void A_case_handed_in_twice_is_a_mistake_of_the_caller()
    {
        Assert.Equal("cases", Assert.Throws<ArgumentException>(() => VoiceDigest.Draw([new("a", false), new("a", true)], 1, 0)).ParamName);
        Assert.Equal("size", Assert.Throws<ArgumentOutOfRangeException>(() => VoiceDigest.Draw([], 0, 0)).ParamName);
    }

    [Fact]
    public void Equality() => EqualityContract.Holds(
        VoiceDigest.Draw(Cases(10, 4), 3, 1), VoiceDigest.Draw(Cases(10, 4), 3, 1), VoiceDigest.Draw(Cases(10, 4), 3, 2));

    internal static VoiceCase[] Cases(int calm, int escalated) =>
    [
        .. Enumerable.Range(0, calm).Select(index => new VoiceCase($"calm-{index}", false)),
        .. Enumerable.Range(0, escalated).Select(index => new VoiceCase($"hot-{index}", true)),
    ];
}
