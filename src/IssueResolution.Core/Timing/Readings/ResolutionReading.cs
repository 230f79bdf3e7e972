using NodaTime;

namespace IssueResolution.Timing;

/// <summary>How the clock from the opening to a resolution ended, or stands.</summary>
/// <remarks>All durations are open time. See <see cref="ResponseReading"/> for the two readings of late.</remarks>
/// <param name="Priority">The priority that set the target.</param>
/// <param name="Target">The running time allowed.</param>
/// <param name="Due">The earliest instant at which the running time equals the target, taking the clock to run on after the last event
/// read; null when that event pauses it with time left.</param>
/// <param name="ResolvedAt">The resolution; null when the ticket is open at the end of its history.</param>
/// <param name="Running">Time the clock ran.</param>
/// <param name="Paused">Time the clock was paused.</param>
/// <param name="Stopped">Time between a resolution and the reopening after it: neither running nor paused.</param>
/// <param name="Pauses">Changes into a pause from a status that is none; one without length counts.</param>
/// <param name="LateByInstant">Whether the resolution, or without one the last event, came after <paramref name="Due"/>.</param>
/// <param name="LateByElapsed">Whether <paramref name="Running"/> is more than <paramref name="Target"/>.</param>
public sealed record ResolutionReading(
    string Priority,
    Duration Target,
    Instant? Due,
    Instant? ResolvedAt,
    Duration Running,
    Duration Paused,
    Duration Stopped,
    int Pauses,
    bool LateByInstant,
    bool LateByElapsed)
{
    /// <summary>Whether the target was kept only because of the pauses: with them counted it would have been missed.</summary>
    public bool MetOnlyByPausing => ResolvedAt is not null && !LateByElapsed && Running + Paused > Target;
}
