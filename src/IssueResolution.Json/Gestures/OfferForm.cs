using System.Collections.Immutable;
using IssueResolution.Recovering;
using IssueResolution.Valuing;
using IssueResolution.Wording;

namespace IssueResolution.Json;

/// <summary>What is offered as JSON: gestures with what they are worth, a recovery plan, a reason, an admission.</summary>
internal static class OfferForm
{
    private static readonly WireField<Gesture, GestureKind> _kind =
        TextForms.Code(GestureKind.InOrder, "gesture-kind", "kind of gesture").Required("kind", "Write a kind of gesture, such as \"fee-reduction\".", (Gesture gesture) => gesture.Kind);

    private static readonly WireField<Gesture, Money?> _value =
        AmountForms.Money.Optional("value", "What it is worth to the client; required for money and for what is owed.", (Gesture gesture) => gesture.Value);

    private static readonly WireField<Gesture, Phrase?> _what =
        PhraseForm.Phrase.Optional("what", "What exactly is offered.", (Gesture gesture) => gesture.What);

    private static readonly WireField<Gesture, bool> _answersTheFailure = AmountForms.Flag.Usually(
        true, "answersTheFailure", "Whether it makes up for something that the failure caused; true unless it says otherwise.", (Gesture gesture) => gesture.AnswersTheFailure);

    private static readonly WireForm<Gesture> _gesture = WireFields.Object("gesture", MakeGesture, _kind, _value, _what, _answersTheFailure);

    private static readonly WireField<RecoveryPlan, Phrase?> _people =
        PhraseForm.Phrase.Optional("people", "Who does it from now on.", (RecoveryPlan plan) => plan.People);

    private static readonly WireField<RecoveryPlan, Phrase?> _steps =
        PhraseForm.Phrase.Optional("plan", "What is done, in which steps.", (RecoveryPlan plan) => plan.Plan);

    private static readonly WireField<RecoveryPlan, Phrase?> _oversight =
        PhraseForm.Phrase.Optional("oversight", "Who watches over it, and how often.", (RecoveryPlan plan) => plan.Oversight);

    private static readonly WireField<RecoveryPlan, Phrase?> _qualityControl =
        PhraseForm.Phrase.Optional("qualityControl", "How the result is checked before the client sees it.", (RecoveryPlan plan) => plan.QualityControl);

    private static readonly WireForm<RecoveryPlan> _wholePlan = WireFields.Object("recovery-plan", MakePlan, _people, _steps, _oversight, _qualityControl);

    private static readonly WireField<RecoveryOffer, ImmutableArray<Gesture>> _gestures =
        _gesture.ToList().OrEmpty("gestures", "What is offered, in the order in which the client hears it.", (RecoveryOffer offer) => offer.Gestures);

    private static readonly WireField<RecoveryOffer, RecoveryPlan?> _plan =
        _wholePlan.Optional("plan", "How it will be made to succeed; a crisis is not answered without one.", (RecoveryOffer offer) => offer.Plan);

    private static readonly WireField<RecoveryOffer, Phrase?> _reason =
        PhraseForm.Phrase.Optional("reason", "Why it may be more than fits.", (RecoveryOffer offer) => offer.Reason);

    private static readonly WireField<RecoveryOffer, bool> _admitsLiability = AmountForms.Flag.Usually(
        false, "admitsLiability", "Whether it admits that we are liable in law; false unless it says otherwise.", (RecoveryOffer offer) => offer.AdmitsLiability);

    public static WireForm<RecoveryOffer> Offer { get; } = WireFields.Object("offer", Make, _gestures, _plan, _reason, _admitsLiability);

    /// <summary>Every amount of an offer.</summary>
    public static IEnumerable<WireValue> AmountsIn(WireValue offer) =>
        (offer.Find(_gestures.Key)?.Items ?? []).Select(gesture => gesture.Find(_value.Key)).OfType<WireValue>();

    private static RecoveryOffer Make(WireValue value)
    {
        RecoveryOffer offer = RecoveryOffer.Of(_gestures.In(value));
        offer = _plan.In(value) is { } plan ? offer.WithPlan(plan) : offer;
        if (offer.Plan is null && offer.Gestures.Select(gesture => gesture.Kind).ToList().IndexOf(GestureKind.RecoveryPlan) is >= 0 and var named)
        {
            throw value.Find(_gestures.Key)!.Items[named].Fault("A recovery plan counts once its parts are named. Write them behind the key \"plan\" of the offer, or leave this gesture out.");
        }

        offer = _reason.In(value) is { } reason ? offer.Because(reason) : offer;
        return _admitsLiability.In(value) ? offer.AdmittingLiability() : offer;
    }

    private static Gesture MakeGesture(WireValue value)
    {
        (GestureKind kind, Money? worth) = (_kind.In(value), _value.In(value));
        if (worth is null && (kind.IsMonetary || kind.IsOwed))
        {
            throw value.Fault($"\"{kind.Code}\" is an amount. Say how much it is worth.");
        }

        if (worth is not null && kind.Nature == GestureNature.InWords)
        {
            throw value.Find(_value.Key)!.Fault($"\"{kind.Code}\" is words and has no amount. Leave the amount out.");
        }

        Gesture gesture = worth is null ? Gesture.Of(kind) : Gesture.Of(kind, worth);
        return gesture with { What = _what.In(value), AnswersTheFailure = _answersTheFailure.In(value) };
    }

    private static RecoveryPlan MakePlan(WireValue value) => new()
    {
        People = _people.In(value),
        Plan = _steps.In(value),
        Oversight = _oversight.In(value),
        QualityControl = _qualityControl.In(value),
    };
}
