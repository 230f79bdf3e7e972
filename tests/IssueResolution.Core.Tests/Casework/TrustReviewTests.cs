using IssueResolution.Assessing;
using IssueResolution.Recovering;
using NodaTime;
using static IssueResolution.Casework.LateCase;

namespace IssueResolution.Casework;

/// <summary>Whether trust is looked at follows the client's trust, and not the state of a case.</summary>
public sealed class TrustReviewTests
{
    private static readonly Duration _week = Duration.FromDays(7);

    [Fact]
    public void Trust_is_looked_at_from_the_resolution_on_and_after_closing()
    {
        Assert.Empty(Reviews(At(53), UpTo<CaseEvent.GestureMade>()));
        Assert.Equal([("C-1", At(54), At(54) + _week)], Reviews(At(54), UpTo<CaseEvent.Resolved>()));
        Assert.Equal([("C-1", At(54), At(54) + _week)], Reviews(At(1_000), Case(Events())));
    }

    [Fact]
    public void Each_look_after_closing_is_followed_by_the_next()
    {
        IssueCase looked = Granted(Rules.Record(Case(Events()), new CaseEvent.TrustReviewed(At(200), "Ann", "Better")));

        Assert.Equal([("C-1", At(200), At(200) + _week)], Reviews(At(200), looked));
    }

    [Fact]
    public void Restored_trust_is_not_looked_at_while_the_client_has_yet_to_answer_nor_later()
    {
        IssueCase resolved = Kept(toGo: 4);
        IssueCase verified = Granted(Rules.Record(resolved, new CaseEvent.SatisfactionStated(At(80), "Ann", Learning.Satisfaction.Confirmed, "All good")));

        Assert.Equal(TrustState.Restored, Rules.PortfolioOf([resolved], At(60)).TrustOf("E-1").Reading.Value.State);
        Assert.Empty(Reviews(At(60), resolved));
        Assert.Empty(Reviews(At(80), verified));
    }

    [Fact]
    public void A_promise_that_another_case_breaks_asks_for_a_look_in_the_settled_one_the_moment_it_is_broken()
    {
        IssueCase settled = Kept(toGo: 4);
        IssueCase other = Granted(Rules.Replay(
            "C-2", "E-1", Detected(Severity.Low), new CaseEvent.Acknowledged(At(1), "Ann", At(3)), new CaseEvent.Committed(At(1), "Ann", "late", "It", At(90))));
        Instant broken = At(90).PlusNanoseconds(1);

        Assert.Empty(Reviews(At(90), settled, other));
        Assert.Equal(broken, Rules.PortfolioOf([settled, other], At(90)).AgendaOf("C-1").NextInstant);
        Assert.Equal([("C-1", broken, broken + _week)], Reviews(broken, settled, other));
    }

    [Fact]
    public void Several_cases_of_a_client_ask_for_one_look_in_the_one_resolved_last_and_are_all_answered_by_it()
    {
        IssueCase first = Case(Events());
        IssueCase second = Granted(Rules.Replay("C-2", "E-1", Small));

        Assert.Equal([("C-2", At(54), At(54) + _week)], Reviews(At(102), first, second));
        IssueCase looked = Granted(Rules.Record(first, new CaseEvent.TrustReviewed(At(110), "Ann", "Better")));
        Assert.Equal("recovering.trust-executive-update", Rules.AgendaOf([first, second], At(102)).Duties.Single(duty => duty.Kind == DutyKind.ReviewTrust).Because.Cell!.Table);
        Assert.Equal([("C-2", At(110), At(110) + _week)], Reviews(At(110), looked, second));
    }

    [Fact]
    public void A_client_that_was_left_is_not_looked_at_any_more()
    {
        IssueCase left = Granted(Rules.Replay("C-2", "E-1", Detected(Severity.Low), new CaseEvent.Exited(At(103), "Ann", "Enough")));

        Assert.Single(Reviews(At(102), Case(Events()), left));
        Assert.Empty(Reviews(At(103), Case(Events()), left));
    }

    private static (string, Instant, Instant)[] Reviews(Instant now, params IssueCase[] cases) =>
    [
        .. Rules.AgendaOf(cases, now).Duties.Where(duty => duty.Kind == DutyKind.ReviewTrust).Select(duty => (duty.CaseId, duty.AroseAt, duty.DueAt)),
    ];

    /// <summary>Resolved, with some more promises kept on the way.</summary>
    private static IssueCase Kept(int toGo) => Case(Events().TakeWhile(item => item is not CaseEvent.Resolved).Concat(
        Enumerable.Range(0, toGo).SelectMany(number => new CaseEvent[]
        {
            new CaseEvent.Committed(At(54), "Ann", $"more-{number}", "More", At(60)), new CaseEvent.Delivered(At(54), "Ben", $"more-{number}"),
        })).Append(new CaseEvent.Resolved(At(54), "Ben", "The whole report is there")));

    /// <summary>A small one, resolved a day after the late report.</summary>
    private static IEnumerable<CaseEvent> Small =>
    [
        Detected(Severity.Low), new CaseEvent.Acknowledged(At(1), "Ann", At(3)),
        new CaseEvent.Assessed(At(2), "Ann", Severity.Low, Urgency.Routine, ClientAnxiety.InOrder[0], "Small"),
        new CaseEvent.WorkStarted(At(3), "Ben"), new CaseEvent.Resolved(At(78), "Ben", "Done"),
    ];
}
