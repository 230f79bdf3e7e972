using IssueResolution.Assessing;
using IssueResolution.Reasoning;

namespace IssueResolution.Recovering;

/// <summary>Numbers by which a graver failure would be worth less, and what is found.</summary>
public sealed class RecoveringPolicyTests
{
    private const string Why = "for the test";

    private static readonly RecoveringPolicy _policy = RecoveringPolicy.ProfessionalServices;
    private static readonly ProportionalityRules _rules = _policy.Proportionality;

    public static TheoryData<string, ProportionalityRules> OneNumberWrong => new()
    {
        { "recovering.low-share[inconvenience-only, accepted-flawed]", _rules with { LowShare = _rules.LowShare.With(ClientAcceptance.InconvenienceOnly, Share.Percent(11m), Why), HighShare = _rules.HighShare.With(ClientAcceptance.InconvenienceOnly, Share.Percent(11m), Why) } },
        { "recovering.low-share[accepted-flawed]", _rules with { HighShare = _rules.HighShare.With(ClientAcceptance.AcceptedFlawed, Share.Percent(9m), Why).With(ClientAcceptance.InconvenienceOnly, Share.Percent(9m), Why) } },
        { "recovering.recurrence-factor[first, second]", _rules with { RecurrenceFactor = _rules.RecurrenceFactor.With(Recurrence.Second, Share.Percent(99m), Why) } },
        { "recovering.severity-cap[high, critical]", _rules with { SeverityCap = _rules.SeverityCap.With(Severity.Critical, Share.Percent(24m), Why) } },
        { "recovering.responsibility-factor[ours]", _rules with { ResponsibilityFactor = _rules.ResponsibilityFactor.With(Communicating.Responsibility.Ours, Share.Percent(101m), Why) } },
        { "recovering.responsibility-factor[client]", _rules with { ResponsibilityFactor = _rules.ResponsibilityFactor.With(Communicating.Responsibility.Client, Share.Percent(50m), Why) } },
        { "recovering.fee-ceiling", _rules with { FeeCeiling = _rules.FeeCeiling.With(Share.Percent(300m), Why), SeverityCap = _rules.SeverityCap.With(Severity.Critical, Share.Percent(300m), Why) } },
        { "recovering.generous-up-to", _rules with { GenerousUpTo = _rules.GenerousUpTo.With(Share.Percent(99m), Why) } },
        { "recovering.gestures-at-most", _rules with { GesturesAtMost = _rules.GesturesAtMost.With(0, Why) } },
        { "recovering.comparables-from", _rules with { ComparablesFrom = _rules.ComparablesFrom.With(0, Why) } },
        { "recovering.approval-up-to[front, services-lead]", _rules with { ApprovalUpTo = _rules.ApprovalUpTo.With(ApprovalLevel.ServicesLead, Share.Percent(0.5m), Why) } },
        { "recovering.approval-up-to[front, services-lead]", _rules with { ApprovalUpTo = _rules.ApprovalUpTo.With(ApprovalLevel.Front, null, Why) } },
        { "recovering.gesture-demanded-from[recovery-plan]", _rules with { Catalogue = _rules.Catalogue with { DemandedFrom = _rules.Catalogue.DemandedFrom.With(GestureKind.RecoveryPlan, Severity.High, Why) } } },
        { "recovering.gesture-demanded-from[billing-correction]", _rules with { Catalogue = _rules.Catalogue with { DemandedFrom = _rules.Catalogue.DemandedFrom.With(GestureKind.BillingCorrection, Severity.High, Why) } } },
    };

    [Theory]
    [MemberData(nameof(OneNumberWrong))]
    public void A_number_by_which_a_graver_failure_is_worth_less_is_found(string subject, ProportionalityRules rules)
    {
        Finding found = Assert.Single((_policy with { Proportionality = rules }).Validate());

        Assert.Equal(subject, found.Subject);
        Assert.True(found.Code.Blocks);
    }

    [Fact]
    public void The_built_in_numbers_are_lawful_and_every_one_is_cited_once()
    {
        Assert.Empty(_policy.Validate());
        Assert.Equal(_policy.Readings.Select(cell => $"{cell.Table}[{cell.Key}]").Distinct().Count(), _policy.Readings.Count());
        Assert.All(_policy.Readings, cell => Assert.StartsWith("recovering.", cell.Table, StringComparison.Ordinal));
    }
}
