using IssueResolution.Assessing;
using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using IssueResolution.Valuing;
using static IssueResolution.Recovering.Failures;

namespace IssueResolution.Recovering;

/// <summary>What holds for every failure and every offer.</summary>
[Properties(Arbitrary = [typeof(RecoveringGenerators)])]
public sealed class ProportionalityLaws
{
    [Property]
    public bool The_band_is_that_of_the_sum_done_by_hand(RecoveryNeed need)
    {
        CompensationBand band = Band(need);
        (decimal least, decimal most) = BandByHand.Of(need);
        return (band.Fitting.Low.Amount, band.Fitting.High.Amount) == (least, most);
    }

    [Law("P40")]
    [Property]
    public bool The_band_begins_at_zero_or_above_and_does_not_run_backwards(RecoveryNeed need) =>
        Band(need) is var band && band.Fitting.Low <= band.Fitting.High && band.Fitting.High <= band.GenerousUpTo;

    [Law("P41")]
    [Property]
    public bool A_greater_loss_never_narrows_what_fits(RecoveryNeed need, Money more) =>
        NeverLess(Band(need), Band(need with { DirectLoss = need.DirectLoss + more }));

    [Law("P42")]
    [Property]
    public bool A_graver_failure_never_narrows_what_fits(RecoveryNeed need, Severity one, Severity other) =>
        NeverLess(Band(need with { Severity = Severity.Min(one, other) }), Band(need with { Severity = Severity.Max(one, other) }));

    [Law("P43")]
    [Property]
    public bool A_repeated_or_later_failure_never_narrows_what_fits(RecoveryNeed need, Recurrence one, Recurrence other) =>
        NeverLess(Band(need with { Recurrence = Recurrence.Min(one, other) }), Band(need with { Recurrence = Recurrence.Max(one, other) }))
        && NeverLess(Band(need), Band(need with { MissedIntervals = need.MissedIntervals + 1 }));

    [Law("P44")]
    [Property]
    public bool What_fits_never_exceeds_one_and_a_half_fees(RecoveryNeed need) =>
        Band(need).GenerousUpTo <= need.AffectedFee * Share.Percent(150m);

    [Law("P45")]
    [Property]
    public bool Nothing_is_owed_for_what_the_client_alone_caused(RecoveryNeed need)
    {
        RecoveryNeed theirs = need with { Responsibility = Responsibility.Client, OwedCorrection = null };
        return Band(theirs).Fitting.High.IsZero && Judged(theirs, RecoveryOffer.Nothing).Verdict == Compensation.Proportionate;
    }

    [Law("P46")]
    [Property]
    public bool Offering_more_never_rates_lower(RecoveryNeed need, RecoveryOffer offer, Money more)
    {
        RecoveryOffer greater = offer.With(Gesture.Of(GestureKind.FutureCredit, more));
        return Judged(need, greater).AmountVerdict >= Judged(need, offer).AmountVerdict && Judged(need, greater).Verdict >= Judged(need, offer).Verdict;
    }

    [Law("P47")]
    [Property]
    public bool Offering_more_is_never_granted_lower_down(RecoveryNeed need, RecoveryOffer offer, Money more, Severity graver) =>
        Judged(need, offer.With(Gesture.Of(GestureKind.FutureCredit, more))).Approval >= Judged(need, offer).Approval
        && Judged(need with { Severity = Severity.Max(graver, need.Severity) }, offer).Approval >= Judged(need, offer).Approval
        && Judged(need, offer.AdmittingLiability()).Approval == ApprovalLevel.Firm;

    [Law("P48")]
    [Property]
    public bool Counting_in_another_currency_changes_no_verdict(RecoveryNeed need, RecoveryOffer offer)
    {
        ProportionalityAssessment one = Judged(need, offer);
        RecoveryOffer rescaled = RecoveryOffer.Of(offer.Gestures.Select(Rescaled));
        ProportionalityAssessment other = Judged(Rescaled(need), offer.Plan is { } plan ? rescaled.WithPlan(plan) : rescaled);
        return one.Verdict == other.Verdict && one.AmountVerdict == other.AmountVerdict && one.Band.Limit == other.Band.Limit
            && one.Findings.Select(found => found.Code).SequenceEqual(other.Findings.Select(found => found.Code));
    }

    [Law("P49")]
    [Property]
    public bool Equal_failures_get_equal_bands_whoever_the_client_is(RecoveryNeed need, RecoveryNeed other)
    {
        RecoveryNeed same = other with
        {
            Severity = need.Severity,
            Responsibility = need.Responsibility,
            Acceptance = need.Acceptance,
            DirectLoss = need.DirectLoss,
            AgreedInconvenience = need.AgreedInconvenience,
            AffectedFee = need.AffectedFee,
            EngagementValue = need.EngagementValue,
            Recurrence = need.Recurrence,
            MissedIntervals = need.MissedIntervals,
        };
        return Band(same) == Band(need);
    }

    [Law("P51")]
    [Property]
    public bool Splitting_a_gesture_changes_nothing_about_the_amount(RecoveryNeed need, RecoveryOffer offer, Money one, Money other)
    {
        RecoveryOffer whole = offer.With(Gesture.Of(GestureKind.FeeReduction, one + other));
        RecoveryOffer split = offer.With(Gesture.Of(GestureKind.FeeReduction, one)).With(Gesture.Of(GestureKind.FeeReduction, other));
        return Judged(need, whole).AmountVerdict == Judged(need, split).AmountVerdict && Judged(need, whole).Verdict == Judged(need, split).Verdict;
    }

    [Law("P54")]
    [Property]
    public bool Money_of_half_the_fee_without_a_whole_plan_is_always_empty(RecoveryNeed need, RecoveryOffer offer, Money money)
    {
        RecoveryOffer given = offer.With(Gesture.Of(GestureKind.FutureCredit, money));
        Money all = given.MoneyIn(money.Currency);
        bool empty = !all.IsZero && all >= need.AffectedFee * Share.Percent(50m) && given.Plan is not { IsComplete: true };
        return FindingsOf(need, given).Contains(FindingCode.EmptyMoney) == empty;
    }

    [Property]
    public bool What_is_suggested_fits_by_the_same_rules(RecoveryNeed need) =>
        Judged(need, Suggested(need, WholePlan)).Verdict == Compensation.Proportionate;

    [Property]
    public bool Without_a_plan_only_a_crisis_has_no_suggestion_that_fits(RecoveryNeed need) =>
        (Judged(need, Suggested(need, null)).Verdict == Compensation.Proportionate)
        == (Band(need).Severity < Severity.Critical || need.Responsibility == Responsibility.Client);

    [Property]
    public bool What_is_suggested_can_be_paid_unless_nothing_in_the_band_can(RecoveryNeed need) =>
        Suggested(need, WholePlan).Gestures.Where(gesture => gesture.Kind != GestureKind.BillingCorrection).Select(gesture => gesture.Value).OfType<Money>().All(amount =>
            amount.IsPayable || amount.RaisedToPayable() > Band(need).Fitting.High);

    [Property]
    public bool What_is_suggested_says_sorry_first_and_pays_last(RecoveryNeed need)
    {
        RecoveryStep[] steps = [.. Suggested(need, WholePlan).Gestures.Select(gesture => RecoveryStep.Of(gesture.Kind))];
        return steps[0] == RecoveryStep.Apologise && steps.SequenceEqual(steps.OrderBy(step => step));
    }

    [Property]
    public bool What_is_suggested_neither_stacks_nor_mends_with_the_wrong_thing(RecoveryNeed need)
    {
        FindingCode[] found = FindingsOf(need, Suggested(need, WholePlan));
        return !found.Contains(FindingCode.Stacking) && !found.Contains(FindingCode.EmptyMoney) && !found.Contains(FindingCode.DisguisedScope)
            && !found.Contains(FindingCode.MandatoryMissing) && !found.Contains(FindingCode.OwedCorrectionMissing)
            && (!found.Contains(FindingCode.WrongResource) || Band(need).Fitting.High.IsZero);
    }

    private static bool NeverLess(CompensationBand milder, CompensationBand graver) =>
        milder.Fitting.Low <= graver.Fitting.Low && milder.Fitting.High <= graver.Fitting.High;

    private static Money? Rescaled(Money? money) => money is null ? null : Money.Of(money.Amount * 8m, "USD");

    private static Gesture Rescaled(Gesture gesture) =>
        Rescaled(gesture.Value) is { } value ? Gesture.Of(gesture.Kind, value) with { AnswersTheFailure = gesture.AnswersTheFailure } : gesture;

    private static RecoveryNeed Rescaled(RecoveryNeed need) => need with
    {
        DirectLoss = Rescaled(need.DirectLoss)!,
        AgreedInconvenience = Rescaled(need.AgreedInconvenience),
        AffectedFee = Rescaled(need.AffectedFee)!,
        EngagementValue = Rescaled(need.EngagementValue)!,
        OwedCorrection = Rescaled(need.OwedCorrection),
        Comparables = ComparableCases.Of(need.Comparables.Values.Select(value => Rescaled(value)!)),
    };
}
