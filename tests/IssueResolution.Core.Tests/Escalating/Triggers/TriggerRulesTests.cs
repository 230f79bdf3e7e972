using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Committing;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Escalating;

public sealed class TriggerRulesTests
{
    private static readonly EscalatingPolicy _policy = EscalatingPolicy.ProfessionalServices;

    [Theory]
    [InlineData("low", "engagement-partner")]
    [InlineData("high", "engagement-partner")]
    [InlineData("critical", "managing-partner")]
    public void Two_misses_in_a_row_reach_the_engagement_partner_at_least(string severity, string role) =>
        Assert.Equal(role, Involved(severity, new() { ConsecutiveMisses = 2 }).Step.Primary.Code);

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(7, 1)]
    public void One_miss_is_no_row_of_misses(int misses, int triggers) =>
        Assert.Equal(triggers, _policy.Triggers.TriggersFor(new() { ConsecutiveMisses = misses }).Length);

    [Theory]
    [InlineData(69, 100, true)]
    [InlineData(70, 100, false)]
    [InlineData(3, 5, true)]
    [InlineData(4, 5, false)]
    public void A_score_below_the_threshold_reaches_the_client_services_lead(int score, int best, bool lifted) =>
        Assert.Equal(
            lifted ? Role.ClientServicesLead : Role.ProjectManager,
            Involved("low", new() { Satisfaction = Share.Of((decimal)score, best) }).Step.Primary);

    [Fact]
    public void Scope_changes_of_a_tenth_of_the_budget_pause_the_work_and_lift_nothing()
    {
        TriggeredEscalation at = Involved("medium", new() { ScopeChange = Share.Percent(10) });

        Assert.True(at.PausesToAlign);
        Assert.Same(Severity.Medium, at.Row);
        Assert.False(Involved("medium", new() { ScopeChange = Share.Percent(9.9m) }).PausesToAlign);
    }

    [Theory]
    [InlineData("low")]
    [InlineData("critical")]
    public void A_client_who_reached_our_leadership_first_goes_to_the_managing_partner_at_once(string severity)
    {
        TriggeredEscalation escalation = Involved(severity, new() { ClientEscalatedFirst = true });

        Assert.Equal(_policy.StepFor(Severity.Critical).Value, escalation.Step);
        Assert.True(escalation.HasLostInternalTrust);
    }

    [Fact]
    public void Rows_of_several_triggers_add_up_and_end_at_the_gravest()
    {
        EscalationSignals pattern = new() { IsPattern = true };

        Assert.Same(Severity.Medium, Involved("low", pattern).Row);
        Assert.Same(Severity.High, Involved("low", pattern with { HasMissedTarget = true }).Row);
        Assert.Same(Severity.Critical, Involved("low", pattern with { HasMissedTarget = true, Reopenings = 2 }).Row);
        Assert.Same(Severity.Critical, Involved("high", pattern with { HasMissedTarget = true, Reopenings = 2 }).Row);
    }

    [Fact]
    public void A_named_row_is_a_floor_and_no_further_step() =>
        Assert.Same(Severity.High, Involved("low", new() { ConsecutiveMisses = 2, HasMissedTarget = true }).Row);

    [Fact]
    public void The_reasons_give_the_count_the_threshold_and_the_row()
    {
        Judgement<TriggeredEscalation> judgement = _policy.InvolveFor(Severity.Low, new() { ConsecutiveMisses = 3 });

        Assert.Equal(
            [
                "consecutive misses: 3, and the threshold is 2.",
                "Deadlines were missed one after the other. At least the row of High applies.",
                "High goes to: Engagement Partner; if out of reach: Practice Lead.",
            ],
            judgement.Reasons.Take(3).Select(reason => reason.Text.English));
        Assert.Equal("期限の連続超過：3（基準2）。", judgement.Reasons[0].Text.Japanese);
        Assert.Equal("seed: R-041", judgement.Cells[0].Provenance.ToString());
    }

    [Fact]
    public void Without_a_trigger_the_row_is_that_of_the_severity()
    {
        Judgement<TriggeredEscalation> judgement = _policy.InvolveFor(Severity.Medium, EscalationSignals.None);

        Assert.Equal("Nothing lifts it above Medium.", judgement.Reasons[0].Text.English);
        Assert.Equal(_policy.StepFor(Severity.Medium).Value, judgement.Value.Step);
    }

    [Fact]
    public void A_kept_deadline_starts_the_count_again_and_a_renegotiated_one_counts_neither_way()
    {
        DeadlineOutcome kept = DeadlineOutcome.Kept, missed = DeadlineOutcome.Missed, moved = DeadlineOutcome.Renegotiated;

        Assert.Equal(0, DeadlineOutcome.ConsecutiveMisses([]));
        Assert.Equal(2, DeadlineOutcome.ConsecutiveMisses([kept, missed, missed]));
        Assert.Equal(1, DeadlineOutcome.ConsecutiveMisses([missed, kept, missed]));
        Assert.Equal(2, DeadlineOutcome.ConsecutiveMisses([missed, moved, missed]));
        Assert.Equal(0, DeadlineOutcome.ConsecutiveMisses([moved, moved]));
    }

    [Theory]
    [InlineData(1, "low")]
    [InlineData(2, "medium")]
    [InlineData(3, "medium")]
    public void The_second_failed_fix_lifts_by_one_row(int failed, string row)
    {
        FixAttempt[] attempts = [.. Enumerable.Repeat(new FixAttempt(default, new("Corrected", "修正"), "Ann", FixResult.Failed), failed)];
        EscalationSignals signals = new() { FailedFixes = FixAttempt.FailuresAmong(attempts) };

        Assert.Equal(row, Involved("low", signals).Row.Code);
    }

    [Fact]
    public void A_promised_date_becomes_a_deadline_once_it_is_settled() =>
        Assert.Equal(
            ["open: none", "kept: kept", "exceeded: kept", "renegotiated: renegotiated", "broken: missed"],
            CommitmentOutcome.InOrder.Select(outcome => $"{outcome.Code}: {DeadlineOutcome.Of(outcome)?.Code ?? "none"}"));

    [Fact]
    public void Counts_are_never_negative()
    {
        Assert.Equal("ConsecutiveMisses", Assert.Throws<ArgumentOutOfRangeException>(() => new EscalationSignals { ConsecutiveMisses = -1 }).ParamName);
        Assert.Equal("FailedFixes", Assert.Throws<ArgumentOutOfRangeException>(() => new EscalationSignals { FailedFixes = -1 }).ParamName);
        Assert.Equal("Reopenings", Assert.Throws<ArgumentOutOfRangeException>(() => new EscalationSignals { Reopenings = -1 }).ParamName);
    }

    [Fact]
    public void Rules_with_which_nobody_could_work_are_found()
    {
        TriggerRules rules = _policy.Triggers;
        TriggerRules broken = rules with
        {
            ConsecutiveMisses = rules.ConsecutiveMisses.With(0, "for the test"),
            SatisfactionBelow = rules.SatisfactionBelow.With(Share.Percent(101), "for the test"),
            ScopeChangeFrom = rules.ScopeChangeFrom.With(Share.Percent(0), "for the test"),
            Reopenings = rules.Reopenings.With(0, "for the test"),
            FailedFixes = rules.FailedFixes.With(0, "for the test"),
            RowsUp = rules.RowsUp.With(EscalationTrigger.Pattern, -1, "for the test"),
            AtLeast = rules.AtLeast.With(EscalationTrigger.ClientEscalatedFirst, Severity.High, "for the test"),
        };

        Assert.Empty(rules.Validate());
        Assert.Equal(7, broken.Validate().Length);
        Assert.Equal(
            "escalating.trigger-at-least[client-escalated-first] is high and must be the gravest row.", broken.Validate()[6].Message.English);
        Assert.Equal(7, (_policy with { Triggers = broken }).Validate(Calendars.London, Calendars.OrdinaryWeek).Length);
    }

    [Fact]
    public void A_level_falls_only_by_a_decision_on_record()
    {
        Deescalation decision = new(Instant.FromUtc(2026, 1, 16, 9, 0), Severity.Medium, "Engagement Partner", "the client has calmed down");
        EscalationStanding high = EscalationStanding.In(Severity.Low).After(Involved("low", new() { ConsecutiveMisses = 2 }));

        Assert.Same(Severity.High, high.After(Involved("low", EscalationSignals.None)).Row);
        Assert.Same(Severity.Medium, Lowered(high, decision).Row);
        Assert.Equal([decision], Lowered(high, decision).Deescalations);
        Assert.Same(Severity.High, Lowered(high, decision).After(Involved("low", new() { ConsecutiveMisses = 2 })).Row);
        Assert.Equal("Engagement Partner: from High to Medium. the client has calmed down", high.LoweredBy(decision).Reasons[0].Text.English);
    }

    [Fact]
    public void A_decision_that_does_not_go_down_is_refused()
    {
        EscalationStanding medium = EscalationStanding.In(Severity.Medium);
        var same = Assert.IsType<Decision<EscalationStanding>.Refused>(medium.LoweredBy(new(default, Severity.Medium, "us", "calmer")));

        Assert.Same(RefusalCode.NotBelowStanding, same.Code);
        Assert.Equal("The issue stands in the row of Medium, and Medium is not below it: name a lower row.", same.Message.English);
    }

    [Fact]
    public void Decisions_are_recorded_in_order_and_in_full()
    {
        Instant at = Instant.FromUtc(2026, 1, 16, 9, 0);
        EscalationStanding standing = Lowered(EscalationStanding.In(Severity.Critical), new(at, Severity.High, "us", "calmer"));
        Decision<EscalationStanding> before = standing.LoweredBy(new(at - Duration.Epsilon, Severity.Low, "us", "calmer"));

        Assert.Same(RefusalCode.LoweredOutOfOrder, Assert.IsType<Decision<EscalationStanding>.Refused>(before).Code);
        Assert.Same(Severity.Low, Lowered(standing, new(at, Severity.Low, "us", "calmer")).Row);
        Assert.Equal("By", Assert.Throws<ArgumentException>(() => new Deescalation(at, Severity.Low, " ", "calmer")).ParamName);
        Assert.Equal("Because", Assert.Throws<ArgumentException>(() => new Deescalation(at, Severity.Low, "us", "")).ParamName);
    }

    [Fact]
    public void Answers_are_equal_by_their_parts()
    {
        EqualityContract.Holds(Involved("low", new() { IsPattern = true }), Involved("low", new() { IsPattern = true }), Involved("medium", EscalationSignals.None));
        EqualityContract.Holds(EscalationStanding.In(Severity.Low), EscalationStanding.In(Severity.Low), EscalationStanding.In(Severity.High));
    }

    private static EscalationStanding Lowered(EscalationStanding standing, Deescalation decision) =>
        Assert.IsType<Decision<EscalationStanding>.Granted>(standing.LoweredBy(decision)).Value;

    private static TriggeredEscalation Involved(string severity, EscalationSignals signals) =>
        _policy.InvolveFor(Severity.FromCode(severity), signals).Value;
}
