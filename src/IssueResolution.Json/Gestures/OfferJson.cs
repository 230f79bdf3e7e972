using IssueResolution.Recovering;

namespace IssueResolution.Json;

/// <summary>What is offered: gestures with what they are worth, a recovery plan, a reason, an admission.</summary>
internal static class OfferJson
{
    public static RecoveryOffer Read(WireValue value, AmountJson amounts)
    {
        value.RefuseKeysOtherThan(["gestures", "plan", "reason", "admitsLiability"]);
        RecoveryOffer offer = RecoveryOffer.Of(value.Find("gestures")?.Items.Select(item => GestureOf(item, amounts)) ?? []);
        offer = value.Find("plan") is { } plan ? offer.WithPlan(PlanOf(plan)) : offer;
        offer = value.Find("reason") is { } reason ? offer.Because(PhraseJson.Read(reason)) : offer;
        return value.Find("admitsLiability") is { Flag: true } ? offer.AdmittingLiability() : offer;
    }

    private static Gesture GestureOf(WireValue item, AmountJson amounts)
    {
        item.RefuseKeysOtherThan(["kind", "value", "what", "answersTheFailure"]);
        WireValue code = item.Require("kind", "Write a kind of gesture, such as \"fee-reduction\".");
        GestureKind kind = code.Code<GestureKind>("kind of gesture");
        WireValue? value = item.Find("value");
        if (value is null && (kind.IsMonetary || kind.IsOwed))
        {
            throw item.Fault($"\"{kind.Code}\" is an amount: say how much in \"value\".");
        }

        if (value is not null && kind.Nature == GestureNature.InWords)
        {
            throw value.Fault($"\"{kind.Code}\" is words and has no amount: leave \"value\" out.");
        }

        Gesture gesture = value is null ? Gesture.Of(kind) : Gesture.Of(kind, amounts.Read(value));
        return gesture with { What = PhraseJson.ReadOrNull(item.Find("what")), AnswersTheFailure = item.Find("answersTheFailure")?.Flag ?? true };
    }

    private static RecoveryPlan PlanOf(WireValue value)
    {
        value.RefuseKeysOtherThan(["people", "plan", "oversight", "qualityControl"]);
        return new()
        {
            People = PhraseJson.ReadOrNull(value.Find("people")),
            Plan = PhraseJson.ReadOrNull(value.Find("plan")),
            Oversight = PhraseJson.ReadOrNull(value.Find("oversight")),
            QualityControl = PhraseJson.ReadOrNull(value.Find("qualityControl")),
        };
    }
}
