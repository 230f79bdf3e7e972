using IssueResolution.Classifying;
using IssueResolution.Diagnosing;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Json;

/// <summary>A countermeasure; of a chain it need not say against what, and is then meant against the end.</summary>
internal sealed record WrittenMeasure(CauseId? Against, PreventiveAction Action)
{
    public const string AgainstKey = "against";

    private static readonly WireField<WrittenMeasure, CauseId?> _against = CauseTermForms.Id.Optional(
        AgainstKey, "The id of the cause that it is meant to end; left out only below whys, for the last of them.", (WrittenMeasure one) => one.Against);

    private static readonly WireField<WrittenMeasure, Phrase> _what =
        PhraseForm.Phrase.Required("what", "Say what is changed.", (WrittenMeasure one) => one.Action.What);

    private static readonly WireField<WrittenMeasure, Role> _owner =
        TermForms.Role.Required("owner", "Name the one role that answers for it.", (WrittenMeasure one) => one.Action.Owner);

    private static readonly WireField<WrittenMeasure, Instant> _dueAt =
        TimeForms.At.Required("dueAt", "Say by when it is done.", (WrittenMeasure one) => one.Action.DueAt);

    private static readonly WireField<WrittenMeasure, CountermeasureKind?> _kind = CauseTermForms.Measure.Optional(
        "kind", "What sort of change it is; left out, it counts as weak.", (WrittenMeasure one) => one.Action.Kind);

    public static WireForm<WrittenMeasure> Form { get; } = WireFields.Object(
        "countermeasure",
        value => new WrittenMeasure(_against.In(value), new PreventiveAction(_what.In(value), _owner.In(value), _dueAt.In(value)) { Kind = _kind.In(value) }),
        _against, _what, _owner, _dueAt, _kind);
}
