using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Planning;

/// <summary>An instant at which the team looks at its own state.</summary>
/// <param name="At">When.</param>
/// <param name="Question">What must be true by then.</param>
[Requirement("R-080")]
public sealed record PlanCheckpoint(Instant At, Phrase Question)
{
    /// <summary>What must be true by then.</summary>
    public Phrase Question { get; } = Guard.Against.Null(Question);
}
