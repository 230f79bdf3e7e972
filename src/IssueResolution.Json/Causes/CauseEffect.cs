using IssueResolution.Diagnosing;
using IssueResolution.Wording;

namespace IssueResolution.Json;

/// <summary>What a cause explains, as it stands below the cause: a link that does not repeat whose it is.</summary>
internal sealed record CauseEffect(CauseId Effect, EvidenceKind? Evidence, CauseRole? Role, Phrase? Source)
{
    private static readonly WireField<CauseEffect, CauseId> _effect = CauseTermForms.Id.Required(
        "effect", "Name what is explained: the id of a cause, or \"symptom\".", (CauseEffect one) => one.Effect);

    private static readonly WireField<CauseEffect, EvidenceKind?> _evidence =
        CauseTermForms.Evidence.Optional("evidence", "What the answer rests on; left out while nobody has said.", (CauseEffect one) => one.Evidence);

    private static readonly WireField<CauseEffect, CauseRole?> _role =
        CauseTermForms.Role.Optional("role", "How the cause takes part; left out while nobody has said.", (CauseEffect one) => one.Role);

    private static readonly WireField<CauseEffect, Phrase?> _source =
        PhraseForm.Phrase.Optional("source", "Which record, log or person the evidence is.", (CauseEffect one) => one.Source);

    public static WireForm<CauseEffect> Form { get; } = WireFields.Object(
        "effect", value => new CauseEffect(_effect.In(value), _evidence.In(value), _role.In(value), _source.In(value)), _effect, _evidence, _role, _source);

    public static CauseEffect Of(CauseLink link) => new(link.Effect, link.Evidence, link.Role, link.Source);

    public CauseLink Of(CauseId cause) => new(Effect, cause, Evidence, Role) { Source = Source };
}
