using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Reasoning;
using IssueResolution.Valuing;
using IssueResolution.Wording;

namespace IssueResolution.Recovering;

/// <content>Whether an offer fits.</content>
public sealed partial record ProportionalityRules
{
    /// <summary>Whether an offer fits what happened; refused when the amounts are in more than one currency.</summary>
    /// <remarks>
    /// An offer that lacks what is owed, or what the severity demands, is under-compensation however much it is worth. Splitting a gesture
    /// into several of the same total changes nothing about the amount.
    /// </remarks>
    /// <param name="need">What happened to the client.</param>
    /// <param name="offer">What is offered, together with what was already given.</param>
    /// <param name="severities">Say which severity the loss alone calls for.</param>
    /// <exception cref="OverflowException">An amount is beyond what a decimal can hold.</exception>
    [Requirement("R-111")]
    public Decision<ProportionalityAssessment> Judge(RecoveryNeed need, RecoveryOffer offer, SeverityRules severities)
    {
        Guard.Against.Null(need);
        Guard.Against.Null(offer);
        Guard.Against.Null(severities);
        if (Mixture<ProportionalityAssessment>(need.Amounts.Concat(offer.Gestures.Select(gesture => gesture.Value).OfType<Money>())) is { } refused)
        {
            return refused;
        }

        var granted = (Decision<CompensationBand>.Granted)BandFor(need, severities);
        CompensationBand band = granted.Value;
        Money offered = offer.ValueIn(need.DirectLoss.Currency);
        ImmutableArray<Finding> findings = FindingsFor(need, offer, band);
        bool lacks = findings.Any(finding => finding.Code == FindingCode.OwedCorrectionMissing || finding.Code == FindingCode.MandatoryMissing);
        Compensation verdict = lacks ? Compensation.Under : band.Rate(offered);
        (ApprovalLevel level, Reason approval) = ApprovalFor(need, offer, offered, band.Severity);
        return new Decision<ProportionalityAssessment>.Granted(
            new(verdict, offered, band, level, Approver[level], findings),
            [.. granted.Reasons, Verdict(verdict, offered, band, lacks), approval]);
    }

    private static Reason Verdict(Compensation verdict, Money offered, CompensationBand band, bool lacks) => lacks
        ? new("recovering.verdict", Phrase.Of(
            $"{offered} is offered, and something is missing that no amount makes up for: {verdict}.",
            $"{offered}の提示だが、金額では代えられないものが欠けている：{verdict}。"))
        : new("recovering.verdict", Phrase.Of(
            $"{offered} is offered against {band.Fitting.Low} to {band.Fitting.High}: {verdict}.",
            $"{band.Fitting.Low}から{band.Fitting.High}に対し{offered}の提示：{verdict}。"));

    private (ApprovalLevel Level, Reason Reason) ApprovalFor(RecoveryNeed need, RecoveryOffer offer, Money offered, Severity severity)
    {
        ApprovalLevel highest = ApprovalLevel.InOrder[ApprovalLevel.InOrder.Length - 1];
        if (severity >= HighestApprovalFrom.Value)
        {
            return (highest, new("recovering.approval", Phrase.Of(
                $"{severity}: whatever the amount, granted by the {Approver[highest]}.",
                $"「{severity}」のため、金額によらず{Approver[highest]}が決める。"), HighestApprovalFrom.Read()));
        }

        if (offer.AdmitsLiability)
        {
            return (highest, new("recovering.approval", Phrase.Of(
                $"It admits liability: granted by the {Approver[highest]}, with legal advice.",
                $"法的責任を認めるため、法務の助言を得て{Approver[highest]}が決める。"), Approver.Read(highest)));
        }

        Share share = offered.ShareOf(need.EngagementValue);
        ApprovalLevel level = ApprovalLevel.InOrder.FirstOrDefault(rung => ApprovalUpTo[rung] is { } limit && share <= limit) ?? highest;
        return (level, new("recovering.approval", Phrase.Of(
            $"{share} of the engagement's value: granted by the {Approver[level]}.",
            $"契約額の{share}にあたり、{Approver[level]}が決める。"), ApprovalUpTo.Read(level)));
    }
}
