using NodaTime;

namespace IssueResolution.Detecting;

/// <summary>The score of a client's signals at an instant.</summary>
/// <param name="At">When it was read.</param>
/// <param name="Points">Zero or more, with at most six decimals.</param>
public sealed record ScoreReading(Instant At, decimal Points)
{
    /// <summary>Zero or more.</summary>
    public decimal Points { get; } = Guard.Against.Negative(Points);
}
