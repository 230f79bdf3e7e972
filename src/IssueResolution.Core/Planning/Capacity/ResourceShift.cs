using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Planning;

/// <summary>Hours that a team gives to a plan.</summary>
/// <param name="Kind">How the people come to it.</param>
/// <param name="Team">Whose hours they are; not empty, compared ordinal.</param>
/// <param name="Effort">How many; more than zero.</param>
[Requirement("R-072")]
public sealed record ResourceShift(ShiftKind Kind, string Team, Duration Effort)
{
    /// <summary>How the people come to it.</summary>
    public ShiftKind Kind { get; } = Guard.Against.Null(Kind);

    /// <summary>Whose hours they are.</summary>
    public string Team { get; } = Guard.Against.NullOrWhiteSpace(Team);

    /// <summary>How many.</summary>
    public Duration Effort { get; } = Guard.Against.NegativeOrZero(Effort);
}
