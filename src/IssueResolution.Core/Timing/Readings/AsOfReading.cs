using NodaTime;

namespace IssueResolution.Timing;

/// <summary>What the resolution clock said at one instant, knowing nothing of what came later.</summary>
/// <param name="Clock">Whether the clock ran, was paused or had stopped.</param>
/// <param name="Priority">The priority that set the target then.</param>
/// <param name="Target">The running time allowed.</param>
/// <param name="Running">Open time the clock had run.</param>
/// <param name="Paused">Open time it had been paused.</param>
/// <param name="Stopped">Open time since a resolution, that of earlier resolutions before they were reopened included.</param>
/// <param name="Remaining">What was left of the target; negative once it was overrun.</param>
/// <param name="LateByElapsed">Whether <paramref name="Running"/> was more than <paramref name="Target"/>.</param>
/// <param name="Pauses">Changes into a pause so far.</param>
/// <param name="Reopens">Reopenings so far.</param>
public sealed record AsOfReading(
    ClockEffect Clock,
    string Priority,
    Duration Target,
    Duration Running,
    Duration Paused,
    Duration Stopped,
    Duration Remaining,
    bool LateByElapsed,
    int Pauses,
    int Reopens);
