using System.Collections.Immutable;
using IssueResolution.BusinessTime;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Json;

/// <summary>One event as JSON: <c>at</c>, <c>type</c>, the keys of the type, and for any event <c>recordedAt</c>, <c>id</c> and <c>voids</c>.</summary>
internal static class ClockEventJson
{
    private static readonly ImmutableArray<string> _commonKeys = ["at", "type", "recordedAt", "id", "voids"];

    private static readonly ImmutableSortedDictionary<string, ImmutableArray<string>> _keysByType =
        new Dictionary<string, ImmutableArray<string>>
        {
            ["opened"] = ["priority", "status"],
            ["acknowledged"] = [],
            ["message"] = ["by"],
            ["status"] = ["to"],
            ["priority"] = ["to"],
            ["assigned"] = ["to"],
            ["calendar"] = ["to", "mode"],
            ["policy"] = ["to", "mode"],
            ["due-override"] = ["clock", "due"],
            ["milestone"] = ["milestone"],
            ["cancelled"] = ["reason"],
            ["withdrawn"] = [],
        }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static ClockEvent Read(WireValue value, PolicyFile? policies)
    {
        WireValue type = value.Require("type", $"Write one of {string.Join(", ", _keysByType.Keys)}.");
        if (!_keysByType.TryGetValue(type.Text, out ImmutableArray<string> keys))
        {
            throw type.Fault($"\"{Excerpt.Of(type.Text)}\" is no type of event. Known are {string.Join(", ", _keysByType.Keys)}.");
        }

        value.RefuseKeysOtherThan([.. _commonKeys, .. keys]);
        Instant at = InstantJson.Read(value.Require("at", "Write when it happened, such as \"2026-03-02T09:00:00Z\"."));
        return Event(type.Text, at, value, policies) with
        {
            RecordedAt = value.Find("recordedAt") is { } recorded ? InstantJson.Read(recorded) : at,
            Id = value.Find("id")?.Text,
            Voids = value.Find("voids")?.Text,
        };
    }

    public static WireNode Write(ClockEvent item, PolicyFile? policies)
    {
        (string type, (string, WireNode?)[] members) = item switch
        {
            ClockEvent.Opened opened => ("opened", [("priority", Optional(opened.Priority)), ("status", opened.Status == CaseStatus.Open ? null : Optional(opened.Status))]),
            ClockEvent.Acknowledged => ("acknowledged", []),
            ClockEvent.Message message => ("message", [("by", WireNode.Text(message.By.Code))]),
            ClockEvent.StatusChanged status => ("status", [("to", WireNode.Text(status.To))]),
            ClockEvent.PriorityChanged priority => ("priority", [("to", WireNode.Text(priority.To))]),
            ClockEvent.Assigned assigned => ("assigned", [("to", WireNode.Text(assigned.To))]),
            ClockEvent.CalendarChanged change => ("calendar", [("to", WireNode.Text(NameOf(change.To, policies))), ("mode", Optional(change.Mode?.Code))]),
            ClockEvent.PolicyChanged change => ("policy", [("to", WireNode.Text(NameOf(change.To, policies))), ("mode", Optional(change.Mode?.Code))]),
            ClockEvent.DueOverridden due => ("due-override", [("clock", WireNode.Text(due.Clock)), ("due", due.Due is { } at ? InstantJson.Write(at) : WireNode.Null)]),
            ClockEvent.MilestoneReached reached => ("milestone", [("milestone", WireNode.Text(reached.Milestone))]),
            ClockEvent.Cancelled cancelled => ("cancelled", [("reason", Optional(cancelled.Reason))]),
            ClockEvent.Withdrawn => ("withdrawn", Array.Empty<(string, WireNode?)>()),
            _ => throw new NotSupportedException($"{item.GetType().Name} is no event that has a wire form."),
        };
        return WireNode.Object(
        [
            ("at", InstantJson.Write(item.OccurredAt)),
            ("type", WireNode.Text(type)),
            .. members,
            ("recordedAt", item.RecordedAt == item.OccurredAt ? null : InstantJson.Write(item.RecordedAt)),
            ("id", Optional(item.Id)),
            ("voids", Optional(item.Voids)),
        ]);
    }

    private static ClockEvent Event(string type, Instant at, WireValue value, PolicyFile? policies) => type switch
    {
        "opened" => new ClockEvent.Opened(at, value.Find("priority")?.Text, value.Find("status")?.Name() ?? CaseStatus.Open),
        "acknowledged" => new ClockEvent.Acknowledged(at),
        "message" => new ClockEvent.Message(at, value.Require("by", "Say who wrote.").Code<Speaker>("speaker")),
        "status" => new ClockEvent.StatusChanged(at, To(value).Name()),
        "priority" => new ClockEvent.PriorityChanged(at, To(value).Name()),
        "assigned" => new ClockEvent.Assigned(at, To(value).Name()),
        "calendar" => new ClockEvent.CalendarChanged(at, Named(To(value), policies).Names.Read(To(value)), Mode(value)),
        "policy" => new ClockEvent.PolicyChanged(at, Policy(To(value), Named(To(value), policies)), Mode(value)),
        "due-override" => new ClockEvent.DueOverridden(at, value.Require("clock", "Name the clock.").Name(), Due(value)),
        "milestone" => new ClockEvent.MilestoneReached(at, value.Require("milestone", "Name the milestone.").Name()),
        "cancelled" => new ClockEvent.Cancelled(at, value.Find("reason")?.Text),
        _ => new ClockEvent.Withdrawn(at),
    };

    private static WireNode? Optional(string? text) => text is null ? null : WireNode.Text(text);

    private static WireValue To(WireValue value) => value.Require("to", "Say what it became.");

    private static CalendarChangeMode? Mode(WireValue value) => value.Find("mode")?.Code<CalendarChangeMode>("way to change calendars");

    private static Instant? Due(WireValue value)
    {
        WireValue due = value.Require("due", "Write the instant, or null to withdraw what was agreed.");
        return due.Kind == WireKind.Null ? null : InstantJson.Read(due);
    }

    private static PolicyFile Named(WireValue name, PolicyFile? policies) =>
        policies ?? throw name.Fault($"\"{Excerpt.Of(name.Text)}\" is the name of something in a policy file, and none was handed in. Hand it in.");

    private static SlaPolicy Policy(WireValue id, PolicyFile policies) =>
        policies.Policies.Rules.FirstOrDefault(rule => rule.Id == id.Text)?.Value
        ?? throw id.Fault($"There is no policy \"{Excerpt.Of(id.Text)}\". There are {policies.Policies}.");

    private static string NameOf(BusinessCalendar calendar, PolicyFile? policies) =>
        policies?.NameOf(calendar) ?? throw new ArgumentException("An event has a new calendar: hand in the policy file that names it.", nameof(policies));

    private static string NameOf(SlaPolicy policy, PolicyFile? policies) =>
        policies?.Policies.Rules.FirstOrDefault(rule => rule.Value == policy)?.Id
        ?? throw new ArgumentException($"An event has the new policy '{policy.Id}': hand in a policy file that has it, just so.", nameof(policies));
}
