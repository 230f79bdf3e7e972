using IssueResolution.Reasoning;
using IssueResolution.Timing;

namespace IssueResolution.Json;

/// <summary>What happened to a case as JSON, both ways: a versioned list of events.</summary>
/// <remarks>
/// <code>
/// { "version": 1, "events": [
///   { "at": "2026-03-02T09:00:00Z", "type": "opened", "priority": "high" },
///   { "at": "2026-03-02T09:20:00Z", "type": "message", "by": "agent", "id": "m1", "recordedAt": "2026-03-02T10:00:00Z" },
///   { "at": "2026-03-02T09:30:00Z", "type": "withdrawn", "voids": "m1" } ] }
/// </code>
/// Events keep the order of the list. A new calendar or policy is written by its name in a policy file.
/// </remarks>
public static class EventHistoryJson
{
    /// <summary>Reads a text: the history, or why these events cannot be one.</summary>
    /// <param name="json">The text.</param>
    /// <param name="policies">Has the calendars and policies that events name; null when none does.</param>
    /// <exception cref="WireFormatException">The text is not JSON, has a key that is not known or misses one, or a value cannot be used.</exception>
    public static Decision<EventHistory> Parse(string json, PolicyFile? policies = null) => Read(WireValue.Parse(json), policies);

    /// <summary>The same for an object that stands inside another text.</summary>
    /// <param name="value">The object.</param>
    /// <param name="policies">Has the calendars and policies that events name; null when none does.</param>
    /// <exception cref="WireFormatException">A key is not known or missing, or a value cannot be used.</exception>
    public static Decision<EventHistory> Read(WireValue value, PolicyFile? policies = null)
    {
        Guard.Against.Null(value).RequireVersion();
        value.RefuseKeysOtherThan(["version", "events"]);
        return EventHistory.Of(value.Require("events", "List what happened, the opening among it.").Items.Select(item => ClockEventJson.Read(item, policies)));
    }

    /// <summary>The text that <see cref="Parse"/> reads as an equal history: lines end in a line feed, and what is at its default is left out.</summary>
    /// <param name="history">The history.</param>
    /// <param name="policies">Has the calendars and policies that events name; null when none does.</param>
    /// <exception cref="ArgumentException">An event has a calendar or policy that <paramref name="policies"/> lacks, or a text holds half of a surrogate pair.</exception>
    public static string Write(EventHistory history, PolicyFile? policies = null) => WireNode.Object(
    [
        ("version", WireNames.Version),
        ("events", WireNode.List(Guard.Against.Null(history).Events.Select(item => ClockEventJson.Write(item, policies)))),
    ]).ToText();
}
