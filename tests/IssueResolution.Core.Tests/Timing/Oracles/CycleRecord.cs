using NodaTime;

namespace IssueResolution.Timing.Oracles;

/// <summary>Every field of a reading in a form that compares and prints, whoever worked it out.</summary>
internal sealed record CycleRecord(
    string Clock,
    int Cycle,
    ClockState State,
    Instant Anchor,
    string? Group,
    Allowance Allowance,
    Duration Target,
    Duration Elapsed,
    Duration Remaining,
    Instant? DueAt,
    Instant? DueIfResumedNow,
    Instant? BreachedAt,
    Instant? StoppedAt,
    bool IsDueByHand,
    string FormerBreaches,
    string Fired,
    string Pending,
    Duration Gross,
    Duration Paused,
    bool IsMetOnlyByPausing)
{
    internal static CycleRecord Of(ClockReading reading) => new(
        reading.Clock.Name,
        reading.Cycle,
        reading.State,
        reading.Anchor,
        reading.Group,
        reading.Allowance,
        reading.Target,
        reading.Elapsed,
        reading.Remaining,
        reading.DueAt,
        reading.DueIfResumedNow,
        reading.BreachedAt,
        reading.StoppedAt,
        reading.IsDueByHand,
        Text(reading.FormerBreaches),
        Text(reading.Fired),
        Text(reading.Pending),
        reading.Gross,
        reading.Paused,
        reading.IsMetOnlyByPausing);

    internal static string Text(IEnumerable<FormerBreach> breaches) => string.Join(", ", breaches.Select(breach => $"{breach.At:g} of {breach.Target:o}"));

    internal static string Text(IEnumerable<ThresholdFiring> firings) =>
        string.Join(", ", firings.Select(firing => $"{firing.Id} {firing.At?.ToString() ?? "unknown"}"));
}
