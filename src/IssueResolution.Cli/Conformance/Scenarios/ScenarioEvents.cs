using IssueResolution.Json;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Cli.Conformance;

/// <summary>Histories as scenarios write them.</summary>
internal static class ScenarioEvents
{
    /// <exception cref="WireFormatException">An event cannot be read, or the events contradict each other.</exception>
    public static EventHistory Read(WireValue list, ScenarioCalendars calendars) =>
        EventHistory.Of(EventsOf(list, calendars)) switch
        {
            Decision<EventHistory>.Granted granted => granted.Value,
            Decision<EventHistory>.Refused refused => throw list.Fault(refused.Message.English),
            _ => throw list.Fault("A decision is granted or refused."),
        };

    /// <exception cref="WireFormatException">An event cannot be read.</exception>
    public static IEnumerable<ClockEvent> EventsOf(WireValue list, ScenarioCalendars calendars) => list.Items.Select(item => Event(item, calendars));

    private static ClockEvent Event(WireValue json, ScenarioCalendars calendars)
    {
        Instant at = AnswerText.InstantOf(json.Require("at", "Write when it happened."));
        ClockEvent read = Content(json, at, calendars);
        return read with
        {
            RecordedAt = json.Find("recordedAt") is { } recorded ? AnswerText.InstantOf(recorded) : at,
            Id = json.Find("id")?.Text,
            Voids = json.Find("voids")?.Text,
        };
    }

    private static ClockEvent Content(WireValue json, Instant at, ScenarioCalendars calendars)
    {
        WireValue type = json.Require("type", "Name the type of the event.");
        return type.Text switch
        {
            "opened" => new ClockEvent.Opened(at, json.Find("priority")?.Text, json.Find("status")?.Text ?? CaseStatus.Open),
            "acknowledged" => new ClockEvent.Acknowledged(at),
            "message" => new ClockEvent.Message(at, SpeakerOf(json.Require("by", "Say who wrote."))),
            "status" => new ClockEvent.StatusChanged(at, To(json).Text),
            "priority" => new ClockEvent.PriorityChanged(at, To(json).Text),
            "assigned" => new ClockEvent.Assigned(at, To(json).Text),
            "calendar" => new ClockEvent.CalendarChanged(at, calendars.Named(To(json)), ModeOf(json)),
            "dueOverride" => new ClockEvent.DueOverridden(at, json.Require("clock", "Name the clock.").Text, DueOf(json.Require("due", "Give the instant, or null."))),
            "milestone" => new ClockEvent.MilestoneReached(at, To(json).Text),
            "reopened" => new ClockEvent.StatusChanged(at, CaseStatus.Open),
            "cancelled" or "merged" => new ClockEvent.Cancelled(at, json.Find("reason")?.Text),
            "voided" => new ClockEvent.Withdrawn(at),
            string other => throw type.Fault($"\"{other}\" is no type of event that this version knows."),
        };
    }

    private static WireValue To(WireValue json) => json.Require("to", "This event needs it.");

    private static CalendarChangeMode? ModeOf(WireValue json) =>
        json.Find("mode") is { } mode ? ScenarioPolicy.Member(mode, CalendarChangeMode.InOrder, item => item.Code) : null;

    private static Instant? DueOf(WireValue due) => due.Kind == WireKind.Null ? null : AnswerText.InstantOf(due);

    private static Speaker SpeakerOf(WireValue by) =>
        by.Text == "customer" ? Speaker.Client : ScenarioPolicy.Member(by, Speaker.InOrder, speaker => speaker.Code);
}
