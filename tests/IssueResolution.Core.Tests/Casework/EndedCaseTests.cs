using IssueResolution.Assessing;
using IssueResolution.Learning;
using IssueResolution.Recovering;
using static IssueResolution.Casework.LateCase;

namespace IssueResolution.Casework;

/// <summary>A case ends once: what follows its end moves neither the end nor what was owed up to it.</summary>
public sealed class EndedCaseTests
{
    [Fact]
    public void A_date_between_declining_and_leaving_is_not_broken()
    {
        IssueCase left = Left();

        Assert.DoesNotContain(Rules.PortfolioOf([left], At(30)).TrustOf("E-1").Ledger.Events, item => item.Kind == TrustEventKind.Broken);
        Assert.Equal(0, MissesInARow.Of([Rules.ReadAt(left, At(30))!], Rules.Policy.Escalating.Triggers.ConsecutiveMisses, At(30)).CountAt(At(30)));
    }

    [Fact]
    public void A_case_that_was_declined_leaves_the_backlog_then_and_not_when_the_client_is_left()
    {
        IssueCase open = Granted(Rules.Replay("C-2", "E-2", Detected()));

        Assert.Equal(
            new IndicatorValue.Change(1, 1), Rules.PortfolioOf([Left(), open], At(30)).IndicatorsSince(At(20)).Of(IndicatorKind.Backlog).Value);
    }

    [Fact]
    public void A_case_that_is_opened_again_owes_its_dates_again()
    {
        IssueCase again = Granted(Rules.Record(Declined(), new CaseEvent.Reopened(At(16), "Ann", "They insist")));

        Assert.Contains(Rules.PortfolioOf([again], At(30)).TrustOf("E-1").Ledger.Events, item => item == new TrustEvent(TrustEventKind.Broken, At(20).PlusNanoseconds(1)));
    }

    [Fact]
    public void A_date_before_a_case_is_opened_again_was_not_owed_and_is_not_broken_afterwards()
    {
        IssueCase again = Granted(Rules.Record(Declined(), new CaseEvent.Reopened(At(25), "Ann", "They insist")));

        Assert.DoesNotContain(Rules.PortfolioOf([again], At(30)).TrustOf("E-1").Ledger.Events, item => item.Kind == TrustEventKind.Broken);
    }

    private static IssueCase Declined() => Granted(Rules.Replay(
        "C-1", "E-1", Detected(Severity.Low), new CaseEvent.Acknowledged(Monday, "Ann", At(3)), new CaseEvent.Committed(At(1), "Ann", "it", "It", At(20)),
        new CaseEvent.Assessed(At(2), "Ann", Severity.Low, Urgency.Soon, ClientAnxiety.InOrder[0], "Small"), new CaseEvent.Declined(At(15), "Ann", "Not ours")));

    private static IssueCase Left() => Granted(Rules.Record(Declined(), new CaseEvent.Exited(At(25), "Ann", "Enough")));
}
