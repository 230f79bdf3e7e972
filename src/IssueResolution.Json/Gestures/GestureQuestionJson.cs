using IssueResolution.Recovering;
using IssueResolution.Valuing;

namespace IssueResolution.Json;

/// <summary>Gesture files, both ways: what happened, what is offered, what is said. docs/reference/gesture-file.md lists every key.</summary>
/// <remarks>
/// Every amount is one text such as <c>"JPY 250000"</c>, as in <see cref="MoneyJson"/>, and all are in one currency. A sentence is a text, or an
/// object with <c>en</c> and <c>ja</c>; a text alone stands for both languages.
/// </remarks>
public static class GestureQuestionJson
{
    private static readonly WireField<GestureQuestion, RecoveryNeed> _failure = NeedForm.Need.Required(
        "failure", "Say what happened: severity, category, harmed, responsibility, acceptance, and the amounts.", (GestureQuestion question) => question.Need);

    private static readonly WireField<GestureQuestion, RecoveryOffer?> _offer = OfferForm.Offer.Optional(
        "offer", "What is offered; nothing is when it is left out.", (GestureQuestion question) => question.Offer == RecoveryOffer.Nothing ? null : question.Offer);

    private static readonly WireField<GestureQuestion, StagedApology?> _apology = ApologyForm.Apology.Optional(
        "apology", "What is meant to be said.", (GestureQuestion question) => question.Apology is null ? null : new(question.Apology, question.Stage));

    internal static SchemaPart Schema { get; } = SchemaPart.Object(
    [
        ("version", SchemaPart.Just(WireNames.Version), true),
        .. new WireField<GestureQuestion>[] { _failure, _offer, _apology }.Select(field => (field.Key, field.Schema, field.IsRequired)),
    ]);

    /// <summary>Reads a text.</summary>
    /// <exception cref="WireFormatException">The text is not JSON, has a key that is not known or misses one, or a value cannot be used.</exception>
    public static GestureQuestion Parse(string json) => Read(WireValue.Parse(json));

    /// <summary>Reads a value.</summary>
    /// <exception cref="WireFormatException">A key is not known or missing, a value cannot be used, or the amounts are in more than one currency.</exception>
    public static GestureQuestion Read(WireValue value)
    {
        Guard.Against.Null(value).RequireVersion();
        value.RefuseKeysOtherThan(["version", _failure.Key, _offer.Key, _apology.Key]);
        StagedApology? apology = _apology.In(value);
        GestureQuestion question = new(
            _failure.In(value), _offer.In(value) ?? RecoveryOffer.Nothing, apology?.Draft, apology?.Stage ?? ApologyStage.BeforeFacts);
        RequireOneCurrency(value);
        return question;
    }

    /// <summary>The text that <see cref="Parse"/> reads as an equal question; lines end in a line feed.</summary>
    /// <exception cref="ArgumentException">An amount is too fine to be paid, or a text holds half of a surrogate pair.</exception>
    public static string Write(GestureQuestion question)
    {
        Guard.Against.Null(question);
        return WireNode.Object(
        [
            ("version", WireNames.Version), (_failure.Key, _failure.Write(question)), (_offer.Key, _offer.Write(question)), (_apology.Key, _apology.Write(question)),
        ]).ToText();
    }

    private static void RequireOneCurrency(WireValue root)
    {
        WireValue[] amounts =
        [
            .. NeedForm.AmountsIn(root.Find(_failure.Key)!),
            .. root.Find(_offer.Key) is { } offer ? OfferForm.AmountsIn(offer) : [],
        ];
        Currency usual = MoneyJson.Read(amounts[0]).Currency;
        if (amounts.FirstOrDefault(amount => MoneyJson.Read(amount).Currency != usual) is { } other)
        {
            throw other.Fault($"\"{Excerpt.Of(other.Text)}\" and \"{Excerpt.Of(amounts[0].Text)}\" of {amounts[0].Path} are in different currencies. "
                + "Convert all amounts into one, at a rate that you can defend.");
        }
    }
}
