using IssueResolution.Planning;
using NodaTime;

namespace IssueResolution.Casework;

/// <summary>A checkpoint of the plan that the client agreed to.</summary>
/// <param name="Id">A name of its own within the case.</param>
/// <param name="After">The checkpoint before it, or the agreement: who looks at anything later than that has looked at this one too.</param>
/// <param name="Checkpoint">When, and at what.</param>
internal sealed record PlannedCheckpoint(string Id, Instant After, PlanCheckpoint Checkpoint);
