using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Escalating;
using IssueResolution.Reasoning;
using NodaTime;
using static IssueResolution.Casework.LateCase;

namespace IssueResolution.Casework;

public sealed class EscalationSignTests
{
    [Fact]
    public void A_mark_below_the_threshold_brings_leadership_in_with_the_cells_that_fired()
    {
        IssueCase rated = Granted(Rules.Record(
            UpTo<CaseEvent.Acknowledged>(Severity.Low), new CaseEvent.SatisfactionScored(At(1), "Ann", Share.Percent(60), "Too slow")));

        Judgement<CaseEscalation> stands = Rules.PortfolioOf([rated], At(1)).EscalationOf("C-1");
        Assert.Equal((Severity.Medium, At(1)), (stands.Value.Row, stands.Value.Since));
        Assert.Equal([EscalationTrigger.LowSatisfaction], stands.Value.Involved.Triggers);
        Assert.Equal(["escalating.trigger-satisfaction-below", "escalating.trigger-at-least"], stands.Cells.Select(cell => cell.Table).Take(2));
        Assert.Contains("Called for by: low satisfaction.", Escalation(rated, At(1)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_at_the_threshold_brings_nobody_in_and_a_better_mark_ends_the_sign_and_not_the_row()
    {
        IssueCase fine = Granted(Rules.Record(
            UpTo<CaseEvent.Acknowledged>(Severity.Low), new CaseEvent.SatisfactionScored(At(1), "Ann", Share.Percent(70))));
        IssueCase better = Granted(Rules.Record(
            UpTo<CaseEvent.Acknowledged>(Severity.Low), new CaseEvent.SatisfactionScored(At(1), "Ann", Share.Percent(40)),
            new CaseEvent.SatisfactionScored(At(2), "Ann", Share.Percent(90))));

        Assert.Empty(Rules.PortfolioOf([fine], At(1)).EscalationOf("C-1").Value.Involved.Triggers);
        CaseEscalation stands = Rules.PortfolioOf([better], At(2)).EscalationOf("C-1").Value;
        Assert.Empty(stands.Involved.Triggers);
        Assert.Equal(Severity.Medium, stands.Row);
    }

    [Fact]
    public void Scope_changes_of_a_tenth_of_the_budget_call_for_a_pause_and_settled_ones_do_not()
    {
        IssueCase grown = Granted(Rules.Record(
            UpTo<CaseEvent.Acknowledged>(Severity.Medium), new CaseEvent.ScopeChangesValued(At(1), "Ann", Share.Percent(10), "Two more reports")));
        IssueCase settled = Granted(Rules.Record(grown, new CaseEvent.ScopeChangesValued(At(2), "Ann", Share.Percent(0), "All agreed and paid")));

        Judgement<CaseEscalation> stands = Rules.PortfolioOf([grown], At(1)).EscalationOf("C-1");
        Assert.True(stands.Value.Involved.PausesToAlign);
        Assert.Contains(stands.Cells, cell => cell.Table == "escalating.trigger-scope-change-from");
        Assert.False(Rules.PortfolioOf([settled], At(2)).EscalationOf("C-1").Value.Involved.PausesToAlign);
    }

    [Fact]
    public void The_third_case_of_a_kind_with_one_client_lifts_all_three_and_not_a_case_of_another_kind()
    {
        IssueCase[] cases =
        [
            Reported("C-1", "E-1", 0, "Acme"), Reported("C-2", "E-2", 24, "Acme"), Reported("C-3", "E-3", 48, "Acme"),
            Reported("C-4", "E-3", 48, "Acme", IssueKind.InvoiceDispute),
        ];

        CasePortfolio before = Rules.PortfolioOf(cases, At(48) - Duration.Epsilon);
        CasePortfolio after = Rules.PortfolioOf(cases, At(48));
        Assert.All(before.Cases, one => Assert.Null(before.PatternSince(one.Id)));
        Assert.Equal([At(48), At(48), At(48), null], after.Cases.Select(one => after.PatternSince(one.Id)));
        Assert.Equal(
            [Severity.Medium, Severity.Medium, Severity.Medium, Severity.Low], after.Cases.Select(one => after.EscalationOf(one.Id).Value.Row));
        Assert.Equal([EscalationTrigger.Pattern], after.EscalationOf("C-1").Value.Involved.Triggers);
        Assert.Contains(after.Agenda.Duties, duty => duty is { CaseId: "C-1" } && duty.Kind == DutyKind.Escalate && duty.AroseAt == At(48));
    }

    [Fact]
    public void One_case_with_each_of_three_clients_is_a_pattern_of_ours_and_two_with_two_are_none()
    {
        IssueCase[] three = [Reported("C-1", "E-1", 0), Reported("C-2", "E-2", 1), Reported("C-3", "E-3", 2)];
        IssueCase[] two = [Reported("C-1", "E-1", 0), Reported("C-2", "E-2", 1), Reported("C-3", "E-2", 2)];

        Assert.Equal(At(2), Rules.PortfolioOf(three, At(2)).PatternSince("C-1"));
        Assert.Null(Rules.PortfolioOf(two, At(2)).PatternSince("C-1"));
    }

    [Fact]
    public void Cases_further_apart_than_the_window_make_no_pattern_and_at_its_edge_they_do()
    {
        int window = (int)Rules.Policy.Assessing.Attention.PatternWindow.Value.TotalHours;

        Assert.Equal(At(window), PatternOf(window));
        Assert.Null(PatternOf(window + 1));

        static Instant? PatternOf(int last) => Rules.PortfolioOf(
            [Reported("C-1", "E-1", 0), Reported("C-2", "E-1", 1), Reported("C-3", "E-1", last)], At(last)).PatternSince("C-1");
    }

    [Fact]
    public void A_score_above_the_best_one_is_a_mistake_of_the_caller() =>
        Assert.Equal("Score", Assert.Throws<ArgumentOutOfRangeException>(() => new CaseEvent.SatisfactionScored(Monday, "Ann", Share.Percent(101))).ParamName);

    [Fact]
    public void A_client_may_rate_us_and_be_surprised_after_the_end_but_scope_is_no_longer_counted()
    {
        IssueCase closed = Case(Events());

        Assert.IsType<Decision<IssueCase>.Granted>(Rules.Record(closed, new CaseEvent.SatisfactionScored(At(200), "Ann", Share.Percent(100))));
        Assert.IsType<Decision<IssueCase>.Granted>(Rules.Record(closed, new CaseEvent.ClientSurprised(At(200), "Ann", "The data was wrong")));
        Assert.Equal(RefusalCode.NotFromHere, Refused(Rules.Record(closed, new CaseEvent.ScopeChangesValued(At(200), "Ann", Share.Percent(5), "More"))));
    }

    private static IssueCase Reported(string id, string engagement, int hour, string? client = null, IssueKind? kind = null) => Granted(Rules.Replay(
        id, engagement, new CaseEvent.Detected(At(hour), "Ann", kind ?? IssueKind.MissedDeadline, Severity.Low, "Late", Client: client)));

    private static string Escalation(IssueCase issueCase, Instant now) =>
        Rules.AgendaOf(issueCase, now).Duties.Single(duty => duty.Kind == DutyKind.Escalate).Because.Text.English;
}
