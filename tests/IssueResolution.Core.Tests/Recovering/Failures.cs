using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using IssueResolution.Valuing;

namespace IssueResolution.Recovering;

/// <summary>The worked failure of the domain: an unusable deliverable, ours, the first, on time; and how it is asked about.</summary>
internal static class Failures
{
    internal static readonly ProportionalityRules Rules = RecoveringPolicy.ProfessionalServices.Proportionality;

    internal static readonly SeverityRules Severities = AssessingPolicy.ProfessionalServices.Severity;

    internal static readonly RecoveryNeed Unusable = new()
    {
        Severity = Severity.High,
        Category = IssueCategory.Delivery,
        Harmed = HarmedResource.Work,
        Responsibility = Responsibility.Ours,
        Acceptance = ClientAcceptance.Rejected,
        DirectLoss = Yen(300_000m),
        AffectedFee = Yen(1_000_000m),
        EngagementValue = Yen(3_000_000m),
    };

    internal static readonly RecoveryPlan WholePlan = new()
    {
        People = new("A new lead", "新しい責任者"),
        Plan = new("Two steps", "二段階"),
        Oversight = new("A partner looks in weekly", "パートナーが毎週確認"),
        QualityControl = new("A second pair of eyes", "二重の確認"),
    };

    internal static Money Yen(decimal amount) => Money.Of(amount, "JPY");

    /// <summary>Apology and systemic change, which nothing from High on may lack, and money.</summary>
    internal static RecoveryOffer Credit(decimal amount) => RecoveryOffer.Of(
        Gesture.Of(GestureKind.Apology), Gesture.Of(GestureKind.SystemicChange), Gesture.Of(GestureKind.FeeReduction, Yen(amount)));

    internal static CompensationBand Band(RecoveryNeed need) =>
        Assert.IsType<Decision<CompensationBand>.Granted>(Rules.BandFor(need, Severities)).Value;

    internal static ProportionalityAssessment Judged(RecoveryNeed need, RecoveryOffer offer) =>
        Assert.IsType<Decision<ProportionalityAssessment>.Granted>(Rules.Judge(need, offer, Severities)).Value;

    internal static RecoveryOffer Suggested(RecoveryNeed need, RecoveryPlan? plan) =>
        Assert.IsType<Decision<RecoveryOffer>.Granted>(Rules.Suggest(need, plan, Severities)).Value;

    internal static FindingCode[] FindingsOf(RecoveryNeed need, RecoveryOffer offer) => [.. Judged(need, offer).Findings.Select(finding => finding.Code)];
}
