using NodaTime;

namespace IssueResolution.Timing;

/// <summary>A breach that a later change of target, calendar or due instant put behind: it stays on record.</summary>
/// <param name="At">When it began.</param>
/// <param name="Target">The target that was breached then, in the time of its calendar.</param>
public readonly record struct FormerBreach(Instant At, Duration Target);
