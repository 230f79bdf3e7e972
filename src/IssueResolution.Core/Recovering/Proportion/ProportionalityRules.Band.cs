using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Reasoning;
using IssueResolution.Valuing;
using IssueResolution.Wording;

namespace IssueResolution.Recovering;

/// <content>From how much to how much an offer fits.</content>
public sealed partial record ProportionalityRules
{
    private static readonly Phrase _noMoney = new(
        "There is nothing to compensate: money plays no part here, and any amount is too much.", "補償すべき損失はない。金銭は要らず、いくらであっても過大になる。");

    /// <summary>From how much to how much an offer fits; refused when the amounts are in more than one currency.</summary>
    /// <param name="need">What happened to the client.</param>
    /// <param name="severities">Say which severity the loss alone calls for.</param>
    /// <exception cref="OverflowException">An amount is beyond what a decimal can hold.</exception>
    public Decision<CompensationBand> BandFor(RecoveryNeed need, SeverityRules severities)
    {
        Guard.Against.Null(need);
        Guard.Against.Null(severities);
        if (Mixture<CompensationBand>(need.Amounts) is { } refused)
        {
            return refused;
        }

        (Severity severity, Reason? raised) = SeverityOf(need, severities);
        Share recurrence = RecurrenceFactor[need.Recurrence];
        Share delay = DelayFor(need.MissedIntervals);
        decimal factor = ResponsibilityFactor[need.Responsibility].Value * recurrence.Value * delay.Value;
        (BindingLimit Limit, Money Amount, CellReading Cell)[] limits =
        [
            (BindingLimit.LossShare, need.Loss * Share.Of(HighShare[need.Acceptance].Value * factor, 1m), HighShare.Read(need.Acceptance)),
            (BindingLimit.LossCeiling, need.Loss * LossCeiling.Value, LossCeiling.Read()),
            (BindingLimit.SeverityCap, need.AffectedFee * Share.Of(SeverityCap[severity].Value * recurrence.Value, 1m), SeverityCap.Read(severity)),
            (BindingLimit.FeeCeiling, need.AffectedFee * FeeCeiling.Value, FeeCeiling.Read()),
        ];
        (BindingLimit limit, Money most, CellReading cell) = limits.OrderBy(each => each.Amount).First();
        Money least = (need.Loss * Share.Of(LowShare[need.Acceptance].Value * factor, 1m)).AtMost(most);
        CompensationBand band = new(
            new(least, most), (most * GenerousUpTo.Value).AtMost(limits[3].Amount), limit, severity);
        return new Decision<CompensationBand>.Granted(
            band, [.. raised is null ? Array.Empty<Reason>() : [raised], .. FactorReasons(need, delay), .. BandReasons(need, band, cell)]);
    }

    private static Decision<T>? Mixture<T>(IEnumerable<Money> amounts)
    {
        Money[] all = [.. amounts];
        return all.FirstOrDefault(amount => amount.Currency != all[0].Currency) is { } other
            ? new Decision<T>.Refused(RefusalCode.MixedCurrencies, Phrase.Of(
                $"{all[0]} and {other} are in different currencies: convert all amounts into one, at a rate that you can defend.",
                $"{all[0]}と{other}は通貨が異なる。説明のつく換算率で一つの通貨にそろえること。"))
            : null;
    }

    private static (Severity Severity, Reason? Raised) SeverityOf(RecoveryNeed need, SeverityRules severities)
    {
        IssueView loss = IssueView.NothingKnown.WithLoss(need.Loss.ShareOf(need.EngagementValue));
        Judgement<SeverityAssessment> byLoss = severities.Assess(new(loss, IssueView.NothingKnown));
        return byLoss.Value.Severity > need.Severity
            ? (byLoss.Value.Severity, byLoss.Reasons[0])
            : (need.Severity, null);
    }

    private Share DelayFor(int missedIntervals) =>
        Share.Of(1m + Math.Min(DelayAtMost.Value.Value, DelayStep.Value.Value * missedIntervals), 1m);

    private ImmutableArray<Reason> FactorReasons(RecoveryNeed need, Share delay) =>
    [
        new("recovering.responsibility", Phrase.Of(
            $"Responsibility, {need.Responsibility}: {ResponsibilityFactor[need.Responsibility]} of the loss counts.",
            $"責任は「{need.Responsibility}」：損失の{ResponsibilityFactor[need.Responsibility]}を対象とする。"),
            ResponsibilityFactor.Read(need.Responsibility)),
        new("recovering.recurrence", Phrase.Of(
            $"Occurrence, {need.Recurrence}: times {RecurrenceFactor[need.Recurrence]}.",
            $"発生回数は「{need.Recurrence}」：{RecurrenceFactor[need.Recurrence]}を掛ける。"), RecurrenceFactor.Read(need.Recurrence)),
        .. need.MissedIntervals == 0
            ? Array.Empty<Reason>()
            : [new("recovering.delay", Phrase.Of(
                $"{need.MissedIntervals} missed {(need.MissedIntervals == 1 ? "date" : "dates")} of the repair: times {delay}.",
                $"修復の約束を{need.MissedIntervals}回破った：{delay}を掛ける。"), DelayStep.Read())],
    ];

    private ImmutableArray<Reason> BandReasons(RecoveryNeed need, CompensationBand band, CellReading limit) =>
    [
        new("recovering.least", Phrase.Of(
            $"{need.Acceptance}: at least {LowShare[need.Acceptance]} of a loss of {need.Loss}, times the factors, and never above the most: {band.Fitting.Low}.",
            $"「{need.Acceptance}」：損失{need.Loss}の{LowShare[need.Acceptance]}に係数を掛け、上限を超えない額が下限：{band.Fitting.Low}。"),
            LowShare.Read(need.Acceptance)),
        new("recovering.most", Phrase.Of(
            $"At most {band.Fitting.High}; what binds is this limit: {band.Limit}.",
            $"上限は{band.Fitting.High}。決め手は「{band.Limit}」。"), limit),
        new("recovering.generous", band.GenerousUpTo.IsZero ? _noMoney : Phrase.Of(
            $"Up to {band.GenerousUpTo} it is generous and needs a reason; above it is too much.",
            $"{band.GenerousUpTo}までは手厚い額で、理由が要る。それを超えると過大になる。"), GenerousUpTo.Read()),
    ];
}
