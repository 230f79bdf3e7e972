using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Escalating;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Docs;

/// <summary>The examples of docs/guide/escalation.md.</summary>
public sealed class EscalationGuide
{
    [Fact]
    public void The_row_of_a_severity()
    {
        #region matrix
        Judgement<EscalationStep> whom = EscalatingPolicy.ProfessionalServices.StepFor(Severity.High);

        Assert.Equal(Role.EngagementPartner, whom.Value.Primary);
        Assert.Equal("the same day", whom.Value.Within!.Text.English);
        Assert.Equal(
            ["High goes to: Engagement Partner; if out of reach: Practice Lead.", "Engagement Partner shapes the response.", "Start at once, done within: the same day."],
            whom.Reasons.Select(reason => reason.Text.English));
        #endregion
    }

    [Theory]
    [InlineData("low", "2 business days", "Project Manager", "Account Manager", null)]
    [InlineData("medium", "1 business day", "Client Services Lead", "Engagement Partner", "1 business day")]
    [InlineData("high", "4 hours", "Engagement Partner", "Practice Lead", "the same day")]
    [InlineData("critical", "1 hour", "Managing Partner", "Chief Executive", "no time")]
    public void The_rows_of_the_table_on_the_page(string severity, string answer, string primary, string alternate, string? within)
    {
        EscalatingPolicy policy = EscalatingPolicy.ProfessionalServices;
        EscalationStep step = policy.StepFor(Severity.FromCode(severity)).Value;

        Assert.Equal(
            (answer, primary, alternate, within),
            (policy.InitialResponse[Severity.FromCode(severity)].Text.English, step.Primary.Words.Name.English, step.Alternate.Words.Name.English, step.Within?.Text.English));
    }

    [Fact]
    public void A_night_on_which_nobody_stays_with_it()
    {
        #region chain
        EscalationChain onCall = new(
            [
                new("on-call", Duration.FromMinutes(15), Role.TechnicalLead),
                new("project", Duration.FromMinutes(30), Role.ProjectManager),
                new("partner", Duration.FromMinutes(30), Role.EngagementPartner),
            ],
            repeats: 1,
            acknowledgementTimeout: Duration.FromHours(1));

        Instant ten = Instant.FromUtc(2026, 3, 6, 22, 0);
        ChainHistory night = ChainHistory.Of(
            new ChainEvent.Triggered(ten, onCall),
            new ChainEvent.Acknowledged(ten + Duration.FromMinutes(20)));

        ChainReading atHalfPast = night.ReadAt(ten + Duration.FromMinutes(30));
        Assert.Equal(["on-call", "project"], atHalfPast.Notifications.Select(told => told.Level.Id));
        Assert.Equal(ChainState.Acknowledged, atHalfPast.State);
        Assert.Equal(Instant.FromUtc(2026, 3, 6, 23, 20), atHalfPast.NextInstant);     // wake up then; nothing happens before

        // The acknowledgement lapses: the chain comes back to the project manager, and goes on from there.
        Assert.Equal(
            ["run-1/entry-2/round-1/project", "run-1/entry-2/round-1/partner", "run-1/entry-2/round-2/on-call"],
            night.NotificationsBetween(ten + Duration.FromMinutes(30), ten + Duration.FromMinutes(140)).Select(told => told.Id));
        #endregion
    }

    [Fact]
    public void Two_deadlines_missed()
    {
        #region triggers
        EscalatingPolicy policy = EscalatingPolicy.ProfessionalServices;
        int misses = DeadlineOutcome.ConsecutiveMisses([DeadlineOutcome.Kept, DeadlineOutcome.Missed, DeadlineOutcome.Renegotiated, DeadlineOutcome.Missed]);

        Judgement<TriggeredEscalation> whom = policy.InvolveFor(Severity.Low, new EscalationSignals { ConsecutiveMisses = misses });

        Assert.Equal(Role.EngagementPartner, whom.Value.Step.Primary);
        Assert.Equal("consecutive misses: 2, and the threshold is 2.", whom.Reasons[0].Text.English);
        Assert.Equal("seed: R-041", whom.Reasons[0].Cell!.Provenance.ToString());
        #endregion
    }

    [Fact]
    public void Which_chain_for_whom()
    {
        EscalationChain ordinary = new([new("project", Duration.FromHours(1))]);
        EscalationChain swift = new([new("partner", Duration.FromMinutes(10))]);

        #region matching
        Decision<PolicySet<EscalationChain>> chains = PolicySet.Of(
            new MatchRule<EscalationChain>("outages", swift, [new("tags", "outage"), new("severity", "high", "critical")]),
            new MatchRule<EscalationChain>("everything else", ordinary, []));

        PolicySet<EscalationChain> set = Assert.IsType<Decision<PolicySet<EscalationChain>>.Granted>(chains).Value;
        CaseAttributes issue = CaseAttributes.Of(IssueKind.QualityConcern, Severity.Medium, Urgency.Immediate).WithTags("outage", "emea");
        Judgement<MatchRule<EscalationChain>> rule = set.Explain(issue, at: Instant.FromUtc(2026, 3, 6, 22, 0));

        Assert.Equal("everything else", rule.Value.Id);
        Assert.Equal(
            "Rule 'outages' is passed over: it asks for severity in critical, high, and the case has medium.", rule.Reasons[0].Text.English);
        #endregion
    }
}
