using IssueResolution.Assessing;
using NodaTime;

namespace IssueResolution.Escalating;

/// <summary>The decision to go down the matrix again: recorded, with who decided it and why, because a level never drops by itself.</summary>
/// <param name="At">When it was decided.</param>
/// <param name="To">The row from now on.</param>
/// <param name="By">Who decided it.</param>
/// <param name="Because">Why the former level is no longer needed.</param>
public sealed record Deescalation(Instant At, Severity To, string By, string Because)
{
    /// <summary>The row from now on.</summary>
    public Severity To { get; } = Guard.Against.Null(To);

    /// <summary>Never empty.</summary>
    public string By { get; } = Guard.Against.NullOrWhiteSpace(By);

    /// <summary>Never empty.</summary>
    public string Because { get; } = Guard.Against.NullOrWhiteSpace(Because);
}
