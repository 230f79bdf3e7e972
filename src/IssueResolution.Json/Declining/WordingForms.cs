using IssueResolution.Declining;
using IssueResolution.Valuing;
using IssueResolution.Wording;

namespace IssueResolution.Json;

/// <summary>The sender's own words as JSON.</summary>
internal static class WordingForms
{
    /// <summary>The key of what we carry.</summary>
    public const string Absorbed = "absorbed";

    private static readonly WireField<DeclineWording, Phrase?> _seen =
        PhraseForm.Phrase.Optional("empathy", "That we see what it means for the client.", (DeclineWording wording) => wording.Empathy);

    private static readonly WireField<DeclineWording, Money?> _absorbed =
        AmountForms.Money.Optional(Absorbed, "How much of a paid alternative we carry.", (DeclineWording wording) => wording.Absorbed);

    private static readonly WireField<DeclineWording, string?> _clearedBy =
        TextForms.Text.Optional("clearedBy", "Who has read and cleared the reply, by name.", (DeclineWording wording) => wording.ClearedBy);

    private static readonly WireField<DemandWording, Phrase?> _felt =
        PhraseForm.Phrase.Optional("empathy", "What the failure meant for the client.", (DemandWording wording) => wording.Empathy);

    private static readonly WireField<DemandWording, Phrase?> _ownPart =
        PhraseForm.Phrase.Optional("ownPart", "What of it was ours.", (DemandWording wording) => wording.OwnPart);

    private static readonly WireField<DemandWording, Phrase?> _remedy =
        PhraseForm.Phrase.Optional("remedy", "What we give, as a noun phrase.", (DemandWording wording) => wording.Remedy);

    public static WireForm<DeclineWording> Decline { get; } = WireFields.Object(
        "decline-wording",
        value => new DeclineWording { Empathy = _seen.In(value), Absorbed = _absorbed.In(value), ClearedBy = _clearedBy.In(value) },
        _seen, _absorbed, _clearedBy);

    public static WireForm<DemandWording> Demand { get; } = WireFields.Object(
        "demand-wording",
        value => new DemandWording { Empathy = _felt.In(value), OwnPart = _ownPart.In(value), Remedy = _remedy.In(value) },
        _felt, _ownPart, _remedy);
}
