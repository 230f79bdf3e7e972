using System.Collections.Immutable;
using IssueResolution.Classifying;
using IssueResolution.Diagnosing;
using IssueResolution.Wording;

namespace IssueResolution.Json;

/// <summary>A cause with what it explains, as it stands in the list of a graph.</summary>
internal sealed class WrittenCause(CauseNode node, ImmutableArray<CauseEffect> explains, bool isRoot)
{
    public const string RootKey = "root";
    public const string ExplainsKey = "explains";

    private static readonly WireField<WrittenCause, CauseId> _id =
        CauseTermForms.Id.Required("id", "Give it a name of its own within the graph.", (WrittenCause one) => one.Node.Id);

    private static readonly WireField<WrittenCause, Phrase> _statement = PhraseForm.Phrase.Required(
        "statement", "Say in a whole sentence what is the case; for an unknown, the question.", (WrittenCause one) => one.Node.Statement);

    private static readonly WireField<WrittenCause, ImmutableArray<CauseEffect>> _explains =
        EffectsForm().Required(ExplainsKey, "List what it explains.", (WrittenCause one) => one.Explains);

    private static readonly WireField<WrittenCause, CauseKind?> _kind =
        TermForms.Cause.Optional("kind", "What sort of thing it is; a root needs one.", (WrittenCause one) => one.Node.Kind);

    private static readonly WireField<WrittenCause, ControlReach?> _reach =
        CauseTermForms.Reach.Optional("reach", "Whether we could change it.", (WrittenCause one) => one.Node.Reach);

    private static readonly WireField<WrittenCause, bool> _unknown = AmountForms.Flag.Usually(
        false, "unknown", "Whether it stands for a cause that nobody knows yet; false unless it says otherwise.", (WrittenCause one) => one.Node.IsUnknown);

    private static readonly WireField<WrittenCause, Prevention?> _caughtBy = CauseTermForms.Prevention.Optional(
        "caughtBy", "Which measure would have caught it at the start; left out, the policy says which.", (WrittenCause one) => one.Node.CaughtBy);

    private static readonly WireField<WrittenCause, bool> _root = AmountForms.Flag.Usually(
        false, RootKey, "Whether the questions end here; false unless it says otherwise.", (WrittenCause one) => one.IsRoot);

    public CauseNode Node => node;

    public ImmutableArray<CauseEffect> Explains => explains;

    public bool IsRoot => isRoot;

    public IEnumerable<CauseLink> Links => explains.Select(effect => effect.Of(node.Id));

    public static WireForm<WrittenCause> Form { get; } =
        WireFields.Object("cause", Make, _id, _statement, _explains, _kind, _reach, _unknown, _caughtBy, _root);

    private static WrittenCause Make(WireValue value) => new(
        new CauseNode(_id.In(value), _statement.In(value), _kind.In(value), _reach.In(value)) { IsUnknown = _unknown.In(value), CaughtBy = _caughtBy.In(value) },
        _explains.In(value),
        _root.In(value));

    private static WireForm<ImmutableArray<CauseEffect>> EffectsForm()
    {
        WireForm<ImmutableArray<CauseEffect>> list = CauseEffect.Form.ToList();
        return new(
            value => value.Items.IsEmpty ? throw value.Fault("It explains nothing. List at least one effect, or leave out the cause.") : list.Read(value),
            list.Write,
            SchemaPart.List(CauseEffect.Form.Schema, atLeast: 1));
    }
}
