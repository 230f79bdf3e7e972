using IssueResolution.Diagnosing;
using IssueResolution.Wording;

namespace IssueResolution.Json;

/// <summary>One answer of a chain: a text alone, or an object that says what it rests on and what it is.</summary>
internal sealed record WrittenWhy(Phrase Answer, EvidenceKind? Evidence, Phrase? Source, CauseKind? Kind, ControlReach? Reach, bool IsRoot)
{
    private static readonly WireField<WrittenWhy, Phrase> _answer =
        PhraseForm.Phrase.Required("answer", "Say why what stands before it is so.", (WrittenWhy one) => one.Answer);

    private static readonly WireField<WrittenWhy, EvidenceKind?> _evidence =
        CauseTermForms.Evidence.Optional("evidence", "What the answer rests on; left out while nobody has said.", (WrittenWhy one) => one.Evidence);

    private static readonly WireField<WrittenWhy, Phrase?> _source =
        PhraseForm.Phrase.Optional("source", "Which record, log or person the evidence is.", (WrittenWhy one) => one.Source);

    private static readonly WireField<WrittenWhy, CauseKind?> _kind =
        TermForms.Cause.Optional("kind", "What sort of thing it is; a root needs one.", (WrittenWhy one) => one.Kind);

    private static readonly WireField<WrittenWhy, ControlReach?> _reach =
        CauseTermForms.Reach.Optional("reach", "Whether we could change it.", (WrittenWhy one) => one.Reach);

    private static readonly WireField<WrittenWhy, bool> _root = AmountForms.Flag.Usually(
        false, WrittenCause.RootKey, "Whether the questions end here; false unless it says otherwise.", (WrittenWhy one) => one.IsRoot);

    private static readonly WireForm<WrittenWhy> _whole = WireFields.Object(
        "why",
        value => new WrittenWhy(_answer.In(value), _evidence.In(value), _source.In(value), _kind.In(value), _reach.In(value), _root.In(value)),
        _answer, _evidence, _source, _kind, _reach, _root);

    public static WireForm<WrittenWhy> Form { get; } = new(
        value => value.Kind == WireKind.Object && value.Find("en") is null
            ? _whole.Read(value)
            : new WrittenWhy(PhraseForm.Phrase.Read(value), null, null, null, null, false),
        _whole.Write,
        SchemaPart.OneOf([PhraseForm.Phrase.Schema, _whole.Schema]));
}
