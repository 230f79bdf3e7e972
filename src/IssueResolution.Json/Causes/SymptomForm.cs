using IssueResolution.Classifying;
using IssueResolution.Diagnosing;
using IssueResolution.Wording;

namespace IssueResolution.Json;

/// <summary>The symptom: a text alone, or an object where more is said about it.</summary>
internal static class SymptomForm
{
    private const string StatementKey = "statement";

    private static readonly WireField<CauseNode, Phrase> _statement =
        PhraseForm.Phrase.Required(StatementKey, "Say in a whole sentence what was noticed.", (CauseNode node) => node.Statement);

    private static readonly WireField<CauseNode, CauseKind?> _kind =
        TermForms.Cause.Optional("kind", "What sort of thing it is.", (CauseNode node) => node.Kind);

    private static readonly WireField<CauseNode, ControlReach?> _reach =
        CauseTermForms.Reach.Optional("reach", "Whether we could change it.", (CauseNode node) => node.Reach);

    private static readonly WireField<CauseNode, bool> _unknown =
        AmountForms.Flag.Usually(false, "unknown", "Whether nobody knows yet if it is so; false unless it says otherwise.", (CauseNode node) => node.IsUnknown);

    private static readonly WireField<CauseNode, Prevention?> _caughtBy =
        CauseTermForms.Prevention.Optional("caughtBy", "Which measure would have caught it at the start.", (CauseNode node) => node.CaughtBy);

    private static readonly WireForm<CauseNode> _whole = WireFields.Object("symptom", Make, _statement, _kind, _reach, _unknown, _caughtBy);

    public static WireForm<CauseNode> Symptom { get; } = new(
        value => value.Kind == WireKind.Object && value.Find("en") is null ? _whole.Read(value) : new CauseNode(CauseId.Symptom, PhraseForm.Phrase.Read(value)),
        node => node == new CauseNode(CauseId.Symptom, node.Statement) ? PhraseForm.Phrase.Write(node.Statement) : _whole.Write(node),
        SchemaPart.OneOf([PhraseForm.Phrase.Schema, _whole.Schema]));

    private static CauseNode Make(WireValue value) => new(CauseId.Symptom, _statement.In(value), _kind.In(value), _reach.In(value))
    {
        IsUnknown = _unknown.In(value),
        CaughtBy = _caughtBy.In(value),
    };
}
