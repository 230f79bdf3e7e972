using System.Collections.Immutable;
using IssueResolution.Json;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Cli.Conformance;

/// <summary>Scenarios about many tickets at once.</summary>
internal static class ScenarioPortfolio
{
    public static object? Portfolio(WireValue json, ScenarioCalendars calendars)
    {
        ImmutableArray<PortfolioEntry> entries = Entries(json, calendars);
        return new Dictionary<string, object?>
        {
            ["tickets"] = entries.Select(Ticket).ToList(),
            ["next"] = Timing.Portfolio.NextOf(entries) is { } next ? new Dictionary<string, object?> { ["at"] = next.At, ["ticket"] = next.Id } : null,
        };
    }

    public static object? Report(WireValue json, ScenarioCalendars calendars)
    {
        AttainmentReport report = AttainmentReport.Of(Entries(json, calendars).SelectMany(entry => entry.Reading.Clocks));
        return new Dictionary<string, object?>
        {
            ["total"] = (decimal)report.Total,
            ["completed"] = (decimal)report.Completed,
            ["met"] = (decimal)report.Met,
            ["missed"] = (decimal)report.Missed,
            ["openAtEnd"] = (decimal)report.OpenAtEnd,
            ["attainmentPercent"] = report.AttainmentPercent,
            ["meanElapsedSeconds"] = report.MeanElapsed is { } mean ? Seconds(mean) : null,
            ["pausedBusinessSeconds"] = report.Paused,
            ["grossBusinessSeconds"] = report.Gross,
            ["pauseSharePercent"] = report.PauseSharePercent,
        };
    }

    private static ImmutableArray<PortfolioEntry> Entries(WireValue json, ScenarioCalendars calendars)
    {
        SlaPolicy policy = ScenarioPolicy.Read(ScenarioQuestion.Required(json, "policy"), json.Find("thresholds"), calendars);
        IEnumerable<KeyValuePair<string, EventHistory>> tickets = ScenarioQuestion.Required(json, "tickets").Items
            .Select(ticket => new KeyValuePair<string, EventHistory>(
                ticket.Require("id", "Every ticket has a name.").Text,
                ScenarioEvents.Read(ticket.Require("events", "Every ticket has a history."), calendars)));
        return [.. Timing.Portfolio.ReadAt(policy, tickets, ScenarioQuestion.At(json, "asOf"))];
    }

    // With several clocks or cycles, a ticket stands as the last cycle of the first clock does.
    private static object? Ticket(PortfolioEntry entry)
    {
        ClockReading? first = entry.Reading.Clocks.FirstOrDefault();
        ClockReading? shown = entry.Reading.Clocks.LastOrDefault(clock => clock.Clock == first?.Clock);
        return new Dictionary<string, object?>
        {
            ["id"] = entry.Id,
            ["state"] = shown?.State.Code,
            ["dueAt"] = shown?.DueAt,
            ["fired"] = ScenarioReadings.Fired(entry.Reading.Fired),
            ["nextInstant"] = entry.Reading.NextInstant,
        };
    }

    private static decimal Seconds(Duration duration) =>
        (duration.Days * (decimal)NodaConstants.SecondsPerDay) + ((decimal)duration.NanosecondOfDay / NodaConstants.NanosecondsPerSecond);
}
