using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using IssueResolution.Valuing;
using IssueResolution.Wording;

namespace IssueResolution.Recovering;

/// <content>What else is wrong with an offer, the most serious first.</content>
public sealed partial record ProportionalityRules
{
    private ImmutableArray<Finding> FindingsFor(RecoveryNeed need, RecoveryOffer offer, CompensationBand band) =>
    [
        .. OwedCorrection(need, offer), .. Mandatory(need, offer, band.Severity), .. WrongResource(need, offer), .. EmptyMoney(need, offer),
        .. DisguisedScope(offer), .. Generosity(need, offer, band), .. Inconsistent(need, offer), .. Stacking(offer, band.Severity),
        .. Unsuitable(need, offer, band.Severity), .. Understated(need, band.Severity),
    ];

    private static IEnumerable<Finding> OwedCorrection(RecoveryNeed need, RecoveryOffer offer)
    {
        if (need.OwedCorrection is { } owed && offer.CorrectedIn(owed.Currency) is var corrected && corrected < owed)
        {
            yield return new(FindingCode.OwedCorrectionMissing, GestureKind.BillingCorrection.Code, Phrase.Of(
                $"{owed} is owed back and {corrected} is given back.", $"返すべき{owed}のうち、返されるのは{corrected}。"));
        }
    }

    /// <summary>Nothing is demanded of us for what the client alone caused.</summary>
    private IEnumerable<Finding> Mandatory(RecoveryNeed need, RecoveryOffer offer, Severity severity)
    {
        if (need.Responsibility == Responsibility.Client)
        {
            yield break;
        }

        foreach (GestureKind kind in Catalogue.DemandedAt(severity).Where(kind => !offer.Has(kind)))
        {
            yield return new(FindingCode.MandatoryMissing, kind.Code, Phrase.Of(
                $"{severity} demands this, and it is missing: {kind}.", $"「{severity}」で必須の「{kind}」が欠けている。"));
        }

        if (offer.Plan is { IsComplete: false } plan)
        {
            Phrase gaps = Phrase.List(plan.Missing);
            yield return new(FindingCode.RecoveryPlanIncomplete, GestureKind.RecoveryPlan.Code, Phrase.Of(
                $"The recovery plan does not name: {gaps}.", $"立て直し計画に欠けているもの：{gaps}。"));
        }

        if (severity >= Catalogue.SeniorLeaderFrom.Value && !offer.Has(GestureKind.ExecutiveAttention))
        {
            yield return new(FindingCode.NoSeniorLeader, GestureKind.ExecutiveAttention.Code, Phrase.Of(
                $"{severity}, and no senior leader takes part in person.", $"「{severity}」だが、責任ある立場の者が直接関与していない。"));
        }
    }

    private static IEnumerable<Finding> WrongResource(RecoveryNeed need, RecoveryOffer offer)
    {
        Gesture[] gestures = [.. offer.Gestures.Where(gesture => !gesture.Kind.IsOwed)];
        bool onlyMoney = gestures.Length > 0 && gestures.All(gesture => gesture.Kind.IsMonetary);
        bool onlyWords = gestures.Length > 0 && gestures.Length == offer.Gestures.Length
            && gestures.All(gesture => gesture.Kind.Nature == GestureNature.InWords);
        if (need.Harmed == HarmedResource.Attention && onlyMoney)
        {
            yield return new(FindingCode.WrongResource, need.Harmed.Code, new(
                "The client was neglected and is offered nothing but money.", "軽視されたことに対し、金銭だけが示されている。"));
        }
        else if (need.Harmed == HarmedResource.Money && onlyWords && need.Responsibility != Responsibility.Client)
        {
            yield return new(FindingCode.WrongResource, need.Harmed.Code, new(
                "The client lost money and is offered nothing but words.", "金銭の損失に対し、言葉だけが示されている。"));
        }
    }

    private IEnumerable<Finding> EmptyMoney(RecoveryNeed need, RecoveryOffer offer)
    {
        Money money = offer.MoneyIn(need.AffectedFee.Currency);
        if (!money.IsZero && money >= need.AffectedFee * EmptyMoneyFrom.Value && !offer.Has(GestureKind.RecoveryPlan))
        {
            yield return new(FindingCode.EmptyMoney, EmptyMoneyFrom.Code, Phrase.Of(
                $"{money} is {EmptyMoneyFrom.Value} of the fee of {need.AffectedFee} or more, without a recovery plan.",
                $"{money}は報酬{need.AffectedFee}の{EmptyMoneyFrom.Value}以上だが、立て直し計画がない。"));
        }
    }

    private static IEnumerable<Finding> DisguisedScope(RecoveryOffer offer) =>
        from gesture in offer.Gestures
        where !gesture.AnswersTheFailure
        select new Finding(FindingCode.DisguisedScope, gesture.Kind.Code, Phrase.Of(
            $"The failure did not cause this: {gesture.What ?? gesture.Kind.Words.Name}.",
            $"失敗が原因ではない：{gesture.What ?? gesture.Kind.Words.Name}。"));

    private static IEnumerable<Finding> Generosity(RecoveryNeed need, RecoveryOffer offer, CompensationBand band)
    {
        Money offered = offer.ValueIn(need.DirectLoss.Currency);
        if (band.Rate(offered) == Compensation.Generous && offer.Reason is null)
        {
            yield return new(FindingCode.GenerosityUnexplained, "offer", Phrase.Of(
                $"{offered} is above {band.Fitting.High}, and nobody said why.", $"{offered}は上限{band.Fitting.High}を超えるが、理由がない。"));
        }
    }

    private IEnumerable<Finding> Inconsistent(RecoveryNeed need, RecoveryOffer offer)
    {
        Money offered = offer.ValueIn(need.DirectLoss.Currency);
        if (need.Comparables.Values.Length >= ComparablesFrom.Value && need.Comparables.Median is { } median
            && (offered > median ? offered.Less(median) : median.Less(offered)) > median * MedianTolerance.Value)
        {
            yield return new(FindingCode.Inconsistent, MedianTolerance.Code, Phrase.Of(
                $"{offered} is more than {MedianTolerance.Value} away from {median}, the median of {need.Comparables.Values.Length} comparable cases.",
                $"{offered}は、類似{need.Comparables.Values.Length}件の中央値{median}から{MedianTolerance.Value}を超えて離れている。"));
        }
    }

    private IEnumerable<Finding> Stacking(RecoveryOffer offer, Severity severity)
    {
        int count = offer.Gestures.Count(gesture => !gesture.Kind.IsOwed);
        if (severity <= SmallUpTo.Value && count > GesturesAtMost.Value)
        {
            yield return new(FindingCode.Stacking, GesturesAtMost.Code, Phrase.Of(
                $"{count} gestures for {severity}; it bears {GesturesAtMost.Value}.",
                $"「{severity}」に{count}種の埋め合わせ。見合うのは{GesturesAtMost.Value}種まで。"));
        }
    }

    private IEnumerable<Finding> Unsuitable(RecoveryNeed need, RecoveryOffer offer, Severity severity) =>
        from gesture in offer.Gestures
        where !gesture.Kind.IsOwed && !Catalogue.Suits(gesture.Kind, need.Category, severity)
        select new Finding(FindingCode.UnsuitableGesture, gesture.Kind.Code, Phrase.Of(
            $"{gesture.Kind} does not suit an issue of {need.Category} at {severity}.",
            $"「{gesture.Kind}」は「{need.Category}」・「{severity}」の案件に合わない。"));

    private static IEnumerable<Finding> Understated(RecoveryNeed need, Severity severity)
    {
        if (severity > need.Severity)
        {
            yield return new(FindingCode.SeverityUnderstated, "severity", Phrase.Of(
                $"Stated as {need.Severity}; the loss alone calls for {severity}.", $"「{need.Severity}」とされているが、損失だけで「{severity}」にあたる。"));
        }
    }
}
