using NodaTime;

namespace IssueResolution.Timing;

/// <summary>The one timer a host has to set for all its cases.</summary>
/// <param name="At">When the first of them changes without an event.</param>
/// <param name="Id">Which case that is; of several at one instant, the first read.</param>
public sealed record NextTimer(Instant At, string Id);
