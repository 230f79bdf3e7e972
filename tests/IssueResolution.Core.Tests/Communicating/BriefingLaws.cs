using FsCheck;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Communicating;

/// <summary>What holds for every reader of a briefing.</summary>
public sealed class BriefingLaws
{
    private static readonly DateTimeZone _tokyo = DateTimeZoneProviders.Tzdb["Asia/Tokyo"];

    [Law("P88")]
    [Property]
    public bool The_detailed_view_begins_with_the_four_facts_of_the_sponsor(string[] steps) => MessageLanguage.InOrder.All(language =>
    {
        Briefing briefing = Make(steps);
        var sponsor = briefing.For(Audience.ExecutiveSponsor, language, _tokyo).Parts;
        return sponsor.Length == 4 && briefing.For(Audience.DayToDay, language, _tokyo).Parts.Take(4).SequenceEqual(sponsor);
    });

    [Law("P88")]
    [Property]
    public bool More_detail_takes_nothing_from_any_reader(string[] steps, NonEmptyString more)
    {
        string[] longer = [.. steps, more.Get];
        return Audience.InOrder.All(audience =>
        {
            var before = Make(steps).For(audience, MessageLanguage.English, _tokyo).Parts;
            return Make(longer).For(audience, MessageLanguage.English, _tokyo).Parts.Take(before.Length).SequenceEqual(before);
        });
    }

    [Fact]
    public void Every_reader_reads_the_four_facts() =>
        Assert.All(Audience.InOrder, audience => Assert.Equal(Audience.ExecutiveSponsor.Reads, audience.Reads.Take(4)));

    [Fact]
    public void The_sponsor_reads_the_problem_the_impact_the_fix_and_when_it_is_solved() =>
        Assert.Equal(
            "problem\n\nimpact\n\nfix\n\nIt is solved by 2026-03-06 17:00 (Asia/Tokyo, UTC+09:00).",
            Make(["one", "two"]).For(Audience.ExecutiveSponsor, MessageLanguage.English, _tokyo).Text);

    [Fact]
    public void Equality() => EqualityContract.Holds(Make(["one"]), Make(["one"]), Make(["two"]));

    private static Briefing Make(string?[] steps) => new(
        new("problem", "問題"),
        new("impact", "影響"),
        new("fix", "対策"),
        Instant.FromUtc(2026, 3, 6, 8, 0),
        steps.Where(step => !string.IsNullOrWhiteSpace(step)).Select(step => new Phrase(step!, step!)));
}
