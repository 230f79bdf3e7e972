using System.Reflection;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Communicating;

public sealed class FactFindingTests
{
    private static readonly Instant _nine = Instant.FromUtc(2026, 3, 2, 9, 0);
    private static readonly Phrase _learned = new("the export stopped at row 500", "出力が500行で止まった");
    private static readonly Phrase _story = new("The export stopped at row 500 and nobody checked it.", "出力が500行で止まり、確認していませんでした。");

    private static readonly FactFinding _done = FactFinding.NothingYet
        .With(FactSource.PeopleInvolved, _nine, _learned)
        .With(FactSource.Documents, _nine + Duration.FromHours(1), _learned)
        .With(FactSource.Commitments, _nine + Duration.FromHours(3), _learned)
        .With(FactSource.Documents, _nine + Duration.FromHours(5), _learned);

    [Fact]
    public void The_story_is_refused_until_every_source_was_asked_naming_those_that_are_missing()
    {
        FactFinding half = FactFinding.NothingYet.With(FactSource.PeopleInvolved, _nine, _learned);

        var refused = Assert.IsType<Decision<Narrative>.Refused>(half.Tell(_story));

        Assert.Same(RefusalCode.FactsMissing, refused.Code);
        Assert.Equal(
            "Not asked yet: documents, timeline against commitments. Ask first and tell what happened afterwards.", refused.Message.English);
        Assert.Equal("未確認：文書、経過と約束の照合。先に確認し、その後で経緯を伝えること。", refused.Message.Japanese);
    }

    [Fact]
    public void It_is_done_when_the_last_source_was_first_heard()
    {
        Assert.Equal((true, _nine + Duration.FromHours(3)), (_done.IsDone, _done.DoneAt));
        Assert.Null(FactFinding.NothingYet.DoneAt);
    }

    [Fact]
    public void The_first_message_says_where_the_client_stands_what_happened_and_what_we_do()
    {
        Narrative narrative = Assert.IsType<Decision<Narrative>.Granted>(_done.Tell(_story)).Value;
        InitialMessage first = new(new("The board meets tomorrow.", "明日が取締役会です。"), narrative, new("You have it by 17:00.", "17時までにお届けします。"));

        Assert.Equal(_done, narrative.Facts);
        Assert.Equal("The board meets tomorrow.\n\nThe export stopped at row 500 and nobody checked it.\n\nYou have it by 17:00.", first.In(MessageLanguage.English).Text);
        Assert.Equal("明日が取締役会です。", first.In(MessageLanguage.Japanese).Parts[0].Text);
    }

    [Fact]
    public void A_gap_asks_for_the_side_that_is_not_known()
    {
        Assert.Equal(2, ExpectationGap.Unknown.Questions.Length);
        Assert.Equal("What did you receive, as you see it?", Assert.Single(new ExpectationGap(_learned, null).Questions).English);
        Assert.True(new ExpectationGap(_learned, _story).IsKnown);
        Assert.Empty(new ExpectationGap(_learned, _story).Questions);
    }

    [Fact]
    public void Nothing_that_is_sent_to_a_client_takes_whose_responsibility_it_is()
    {
        Type[] sent = [typeof(Message), typeof(MessagePart), typeof(InitialMessage), typeof(Acknowledgement), typeof(StatusUpdate), typeof(Briefing), typeof(Narrative)];

        Assert.All(sent, type => Assert.DoesNotContain(
            type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance),
            member => member.ToString()!.Contains(nameof(Responsibility), StringComparison.Ordinal)));
    }

    [Fact]
    public void Equality() => EqualityContract.Holds(
        FactFinding.NothingYet.With(FactSource.Documents, _nine, _learned),
        FactFinding.NothingYet.With(FactSource.Documents, _nine, _learned),
        FactFinding.NothingYet.With(FactSource.Commitments, _nine, _learned));
}
