using NodaTime;

namespace IssueResolution.Timing;

/// <summary>How the clock from the opening to the first answer ended, or stands.</summary>
/// <remarks>It never pauses. Two readings of late differ only when the answer comes out of hours after a target used up exactly at closing
/// time: by instant it is late, by elapsed time it is not. The first is this library's own.</remarks>
/// <param name="Priority">The priority that set the target.</param>
/// <param name="Target">The open time allowed.</param>
/// <param name="Due">The earliest instant by which the target is used up.</param>
/// <param name="RespondedAt">The first answer; null when the history holds none.</param>
/// <param name="Working">Open time from the opening to the answer or, without one, to the last event.</param>
/// <param name="LateByInstant">Whether the answer, or without one the last event, came after <paramref name="Due"/>.</param>
/// <param name="LateByElapsed">Whether <paramref name="Working"/> is more than <paramref name="Target"/>.</param>
public sealed record ResponseReading(
    string Priority, Duration Target, Instant Due, Instant? RespondedAt, Duration Working, bool LateByInstant, bool LateByElapsed);
