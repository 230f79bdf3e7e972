using NodaTime;

namespace IssueResolution.Timing;

/// <summary>One row of a ticket's history: from this instant on it is in some status.</summary>
/// <remarks>The status holds from its instant, included, to that of the next event, excluded. <c>default</c> runs from the Unix epoch.</remarks>
/// <param name="At">When the status was taken on.</param>
/// <param name="Effect">What the status does to the resolution clock.</param>
/// <param name="Responds">Whether a ticket in this status has been answered.</param>
/// <param name="Priority">The ticket's priority as of this row.</param>
public readonly record struct StatusEvent(Instant At, ClockEffect Effect, bool Responds, string Priority);
