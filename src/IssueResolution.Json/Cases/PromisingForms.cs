using System.Collections.Immutable;
using IssueResolution.Casework;

namespace IssueResolution.Json;

/// <summary>Events from the cause to the solution.</summary>
internal static class PromisingForms
{
    private const string OwnName = "Give it a name of its own within the case.";

    public static ImmutableArray<CaseEventForm> All { get; } =
    [
        CaseEventForm.Of(
            "cause-found", "The questions ended at a cause.",
            TextForms.Text.Required("statement", "Say what the root cause is.", (CaseEvent.CauseFound item) => item.Statement),
            TermForms.Cause.Required("kind", "Say what sort of thing it is.", (CaseEvent.CauseFound item) => item.Kind),
            (at, by, statement, kind) => new CaseEvent.CauseFound(at, by, statement, kind)),
        CaseEventForm.Of(
            "plan-agreed", "The client agreed to a plan, and its dates are promised.",
            PlanForm.Plan.Required("plan", "Write the plan.", (CaseEvent.PlanAgreed item) => item.Plan),
            (at, by, plan) => new CaseEvent.PlanAgreed(at, by, plan)),
        CaseEventForm.Of(
            "plan-confirmed", "The agreement to the plan is there in writing.",
            TextForms.Text.Required("byWhom", "Say who confirmed, on the client's side.", (CaseEvent.PlanConfirmed item) => item.ByWhom),
            TermForms.Channel.Required("channel", "Say how.", (CaseEvent.PlanConfirmed item) => item.Channel),
            (at, by, byWhom, channel) => new CaseEvent.PlanConfirmed(at, by, byWhom, channel)),
        CaseEventForm.Of("work-started", "Work on the solution began.", (at, by) => new CaseEvent.WorkStarted(at, by)),
        CaseEventForm.Of(
            "committed", "A date was promised to the client, apart from those of the plan.",
            TextForms.Text.Required("id", OwnName, (CaseEvent.Committed item) => item.Id),
            TextForms.Text.Required("what", "Say what is promised.", (CaseEvent.Committed item) => item.What),
            TimeForms.At.Required("dueAt", "Say by when.", (CaseEvent.Committed item) => item.DueAt),
            ForecastForm.Forecast.Optional("forecast", "The likely and the worst case, where not all is certain.", (CaseEvent.Committed item) => item.Forecast),
            (at, by, id, what, dueAt, forecast) => new CaseEvent.Committed(at, by, id, what, dueAt, forecast)),
        CaseEventForm.Of(
            "renegotiated", "The client was told a new date before the old one had come.",
            TextForms.Text.Required("id", "Name the commitment.", (CaseEvent.Renegotiated item) => item.Id),
            TimeForms.At.Required("dueAt", "Say by when it is promised now.", (CaseEvent.Renegotiated item) => item.DueAt),
            TextForms.Text.Required("because", "Say why.", (CaseEvent.Renegotiated item) => item.Because),
            (at, by, id, dueAt, because) => new CaseEvent.Renegotiated(at, by, id, dueAt, because)),
        CaseEventForm.Of(
            "delivered", "What was promised is with the client.",
            TextForms.Text.Required("id", "Name the commitment.", (CaseEvent.Delivered item) => item.Id),
            (at, by, id) => new CaseEvent.Delivered(at, by, id)),
        CaseEventForm.Of(
            "checkpoint-held", "The team looked at its own state.",
            TextForms.Text.Required("finding", "Say what the team saw.", (CaseEvent.CheckpointHeld item) => item.Finding),
            TextForms.AnyText.Optional("commitment", "The commitment that was looked at, or the checkpoint of the plan, such as checkpoint-1; left out for the next update.", (CaseEvent.CheckpointHeld item) => item.Commitment),
            (at, by, finding, commitment) => new CaseEvent.CheckpointHeld(at, by, finding, commitment)),
        CaseEventForm.Of(
            "fix-failed", "A fix was delivered and did not hold.",
            TextForms.Text.Required("what", "Say what failed.", (CaseEvent.FixFailed item) => item.What),
            (at, by, what) => new CaseEvent.FixFailed(at, by, what)),
        CaseEventForm.Of(
            "consented", "The client agreed to something.",
            TextForms.Text.Required("id", OwnName, (CaseEvent.Consented item) => item.Id),
            TextForms.Text.Required("what", "Say what was agreed.", (CaseEvent.Consented item) => item.What),
            TextForms.Text.Required("byWhom", "Say who agreed, on the client's side.", (CaseEvent.Consented item) => item.ByWhom),
            TermForms.Channel.Required("channel", "Say how.", (CaseEvent.Consented item) => item.Channel),
            (at, by, id, what, byWhom, channel) => new CaseEvent.Consented(at, by, id, what, byWhom, channel)),
        CaseEventForm.Of(
            "written-down", "What was only said is now in writing.",
            TextForms.Text.Required("id", "Name the consent.", (CaseEvent.WrittenDown item) => item.Id),
            (at, by, id) => new CaseEvent.WrittenDown(at, by, id)),
        CaseEventForm.Of(
            "gesture-made", "Something beyond the fix was given.",
            TextForms.Text.Required("what", "Say what.", (CaseEvent.GestureMade item) => item.What),
            AmountForms.Money.Optional("value", "What it is worth in money, where it has a price.", (CaseEvent.GestureMade item) => item.Value),
            (at, by, what, value) => new CaseEvent.GestureMade(at, by, what, value)),
    ];
}
