using IssueResolution.Planning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Json;

/// <summary>Resources, dates and checkpoints of a plan as JSON.</summary>
internal static class PlanPartForms
{
    private static readonly WireField<ResourceShift, ShiftKind> _kind = TermForms.Shift.Required("kind", "Say how the people come to it.", (ResourceShift shift) => shift.Kind);
    private static readonly WireField<ResourceShift, string> _team = TextForms.Text.Required("team", "Name the team.", (ResourceShift shift) => shift.Team);
    private static readonly WireField<ResourceShift, Duration> _effort =
        TimeForms.Effort.Required("effort", "Say how many hours, such as \"PT16H\".", (ResourceShift shift) => shift.Effort);

    private static readonly WireField<PlanDate, Phrase> _what = PhraseForm.Phrase.Required("what", "Say what the client gets.", (PlanDate date) => date.What);
    private static readonly WireField<PlanDate, Instant> _expectedAt = TimeForms.At.Required("expectedAt", "Say when you believe it is there.", (PlanDate date) => date.ExpectedAt);
    private static readonly WireField<PlanDate, Instant> _dueAt = TimeForms.At.Required("dueAt", "Say by when it is promised.", (PlanDate date) => date.DueAt);

    private static readonly WireField<PlanDate, string?> _id =
        TextForms.Text.Optional("id", "A name of its own within the case, to move and deliver it by; left out, it is plan-1 and so on.", (PlanDate date) => date.Id);

    private static readonly WireField<PlanCheckpoint, Instant> _at = TimeForms.At.Required("at", "Say when.", (PlanCheckpoint checkpoint) => checkpoint.At);
    private static readonly WireField<PlanCheckpoint, Phrase> _question =
        PhraseForm.Phrase.Required("question", "Say what must be true by then.", (PlanCheckpoint checkpoint) => checkpoint.Question);

    public static WireForm<ResourceShift> Resource { get; } =
        WireFields.Object("resource", value => new ResourceShift(_kind.In(value), _team.In(value), _effort.In(value)), _kind, _team, _effort);

    public static WireForm<PlanDate> Date { get; } =
        WireFields.Object("plan-date", value => new PlanDate(_what.In(value), _expectedAt.In(value), _dueAt.In(value)) { Id = _id.In(value) }, _what, _expectedAt, _dueAt, _id);

    public static WireForm<PlanCheckpoint> Checkpoint { get; } =
        WireFields.Object("plan-checkpoint", value => new PlanCheckpoint(_at.In(value), _question.In(value)), _at, _question);
}
