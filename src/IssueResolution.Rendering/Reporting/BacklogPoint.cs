using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>How many issues were open from an instant on, until the next point.</summary>
/// <param name="At">From when the count holds, this instant included.</param>
/// <param name="Open">Issues opened and not yet resolved.</param>
/// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
public readonly record struct BacklogPoint(Instant At, long Open)
{
    /// <inheritdoc cref="BacklogPoint" path="/param[@name='Open']"/>
    public long Open { get; } = Guard.Against.Negative(Open);
}
