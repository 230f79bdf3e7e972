using System.Collections.Immutable;
using IssueResolution.Casework;

namespace IssueResolution.Json;

/// <summary>Events from the detection to the answers.</summary>
internal static class BeginningForms
{
    public static ImmutableArray<CaseEventForm> All { get; } =
    [
        CaseEventForm.Of(
            "detected", "The case begins, always with this event.",
            TermForms.Kind.Required("kind", "Say what kind of issue it is.", (CaseEvent.Detected item) => item.Kind),
            TermForms.Severity.Required("severity", "Say how big it looks at first sight.", (CaseEvent.Detected item) => item.Severity),
            TextForms.Text.Required("what", "Say what was reported.", (CaseEvent.Detected item) => item.What),
            AmountForms.Flag.Usually(true, "isKnownToClient", "Whether the client knows of it; true unless it says otherwise.", (CaseEvent.Detected item) => item.IsKnownToClient),
            TextForms.Text.Optional("client", "The client, where it has more than one engagement; left out, the engagement stands for it.", (CaseEvent.Detected item) => item.Client),
            (at, by, kind, severity, what, isKnown, client) => new CaseEvent.Detected(at, by, kind, severity, what, isKnown, client)),
        CaseEventForm.Of("facts-gathered", "The facts are together.", (at, by) => new CaseEvent.FactsGathered(at, by)),
        CaseEventForm.Of(
            "acknowledged", "The client heard that we have it.",
            TimeForms.At.Required("nextUpdateAt", "Say when the client hears from us next.", (CaseEvent.Acknowledged item) => item.NextUpdateAt),
            (at, by, next) => new CaseEvent.Acknowledged(at, by, next)),
        CaseEventForm.Of(
            "assessed", "Severity, urgency and anxiety were judged, for the first time or again.",
            TermForms.Severity.Required("severity", "Say how big the response must be.", (CaseEvent.Assessed item) => item.Severity),
            TermForms.Urgency.Required("urgency", "Say how soon.", (CaseEvent.Assessed item) => item.Urgency),
            TermForms.Anxiety.Required("anxiety", "Say how the client feels about waiting.", (CaseEvent.Assessed item) => item.Anxiety),
            TextForms.Text.Required("because", "Say why.", (CaseEvent.Assessed item) => item.Because),
            TextForms.AnyText.Optional("confirmedBy", "Who else stands behind it.", (CaseEvent.Assessed item) => item.ConfirmedBy),
            (at, by, severity, urgency, anxiety, because, confirmedBy) => new CaseEvent.Assessed(at, by, severity, urgency, anxiety, because, confirmedBy)),
        CaseEventForm.Of(
            "escalated", "Someone who must know was told.",
            TermForms.Role.Required("to", "Say who was told.", (CaseEvent.Escalated item) => item.To),
            (at, by, to) => new CaseEvent.Escalated(at, by, to)),
        CaseEventForm.Of(
            "deescalated", "It was decided that a lower row of the matrix is enough again.",
            TermForms.Severity.Required("to", "Say which row holds from now on.", (CaseEvent.Deescalated item) => item.To),
            TextForms.Text.Required("because", "Say why the former level is no longer needed.", (CaseEvent.Deescalated item) => item.Because),
            (at, by, to, because) => new CaseEvent.Deescalated(at, by, to, because)),
        CaseEventForm.Of(
            "client-wrote", "The client wrote or called.",
            TextForms.Text.Required("what", "Say what the client said.", (CaseEvent.ClientWrote item) => item.What),
            (at, by, what) => new CaseEvent.ClientWrote(at, by, what)),
        CaseEventForm.Of("client-escalated-first", "The client reached our leadership before we did.", (at, by) => new CaseEvent.ClientEscalatedFirst(at, by)),
        CaseEventForm.Of(
            "updated", "The client got an answer in substance.",
            TextForms.Text.Required("what", "Say what the client was told.", (CaseEvent.Updated item) => item.What),
            TimeForms.At.Required("nextUpdateAt", "Say when the client hears from us next.", (CaseEvent.Updated item) => item.NextUpdateAt),
            (at, by, what, next) => new CaseEvent.Updated(at, by, what, next)),
    ];
}
