using NodaTime;

namespace IssueResolution.Timing;

/// <summary>A stretch of a ticket's life during which its clock did one thing.</summary>
/// <param name="From">Its first instant.</param>
/// <param name="To">Its end, the first instant of the next stretch.</param>
/// <param name="Effect">What the clock did.</param>
/// <param name="Counted">The open time in it.</param>
public readonly record struct ClockStretch(Instant From, Instant To, ClockEffect Effect, Duration Counted);
