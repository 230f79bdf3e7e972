using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using NodaTime;
using static IssueResolution.Casework.LateCase;

namespace IssueResolution.Casework;

/// <summary>What other cases have lifted can be lowered too, although the case alone does not know of it.</summary>
[Properties(Arbitrary = [typeof(CaseGenerators)], MaxTest = 100)]
public sealed class LoweringTests
{
    [Fact]
    public void A_row_that_other_cases_lifted_is_lowered_by_a_decision()
    {
        IssueCase[] three = [Reported("C-1", 0), Reported("C-2", 1), Reported("C-3", 2)];
        Assert.Equal(Severity.Medium, Rules.PortfolioOf(three, At(3)).EscalationOf("C-1").Value.Row);

        Assert.Equal(RefusalCode.NotBelowStanding, Refused(Rules.PortfolioOf(three, At(3)).MayLower("C-1", Severity.Medium)));
        Assert.Equal(Severity.Low, Granted(Rules.PortfolioOf(three, At(3)).MayLower("C-1", Severity.Low)));
        IssueCase lowered = Granted(Rules.Record(three[0], new CaseEvent.Deescalated(At(3), "Ann", Severity.Low, "One root, and it is found")));
        Assert.Equal(Severity.Low, Rules.PortfolioOf([lowered, three[1], three[2]], At(3)).EscalationOf("C-1").Value.Row);
    }

    [Fact]
    public void What_lies_above_every_row_that_other_cases_could_call_for_is_refused() => Assert.Equal(
        RefusalCode.NotBelowStanding, Refused(Rules.Record(Reported("C-1", 0), new CaseEvent.Deescalated(At(3), "Ann", Severity.Critical, "Down?"))));

    [Fact]
    public void A_decision_never_lifts_a_case_where_the_cases_that_lifted_it_are_not_at_hand()
    {
        IssueCase lowered = Granted(Rules.Record(Reported("C-1", 0), new CaseEvent.Deescalated(At(3), "Ann", Severity.Medium, "Others called for more")));

        Assert.Equal(Severity.Low, Rules.PortfolioOf([lowered], At(3)).EscalationOf("C-1").Value.Row);
    }

    [Property]
    public void What_may_be_lowered_among_many_is_recorded(IssueCase one, IssueCase two, IssueCase three, Instant at)
    {
        Instant now = Instant.Max(at, one.LastEventAt);
        CasePortfolio portfolio = Rules.PortfolioOf(
            [one, Granted(Rules.Replay("C-2", "E-1", two.Events)), Granted(Rules.Replay("C-3", "E-1", three.Events))], now);

        Assert.All(
            Severity.InOrder.Where(to => portfolio.MayLower("C-1", to) is Decision<Severity>.Granted),
            to => Assert.False(Rules.Record(one, new CaseEvent.Deescalated(now, "Ann", to, "Quiet")) is Decision<IssueCase>.Refused no && no.Code == RefusalCode.NotBelowStanding));
    }

    private static IssueCase Reported(string id, int hour) => Granted(Rules.Replay(
        id, "E-1", new CaseEvent.Detected(At(hour), "Ann", IssueKind.MissedDeadline, Severity.Low, "Late")));
}
