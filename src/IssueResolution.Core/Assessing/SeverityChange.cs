using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Assessing;

/// <summary>One entry of a severity's history. Looking again and finding the same severity is an entry as well.</summary>
/// <param name="At">When it was decided.</param>
/// <param name="To">The severity from then on.</param>
/// <param name="By">Who decided it, by the name under which the host knows people.</param>
/// <param name="Because">Why.</param>
/// <param name="ConfirmedBy">Who else stands behind it; null for nobody.</param>
[Requirement("R-020")]
public sealed record SeverityChange(Instant At, Severity To, string By, string Because, string? ConfirmedBy = null)
{
    /// <summary>The severity from then on.</summary>
    public Severity To { get; } = Guard.Against.Null(To);

    /// <summary>Never empty.</summary>
    public string By { get; } = Guard.Against.NullOrWhiteSpace(By);

    /// <summary>Never empty.</summary>
    public string Because { get; } = Guard.Against.NullOrWhiteSpace(Because);

    /// <summary>Null, or not empty.</summary>
    public string? ConfirmedBy { get; } = ConfirmedBy is null ? null : Guard.Against.NullOrWhiteSpace(ConfirmedBy);

    /// <summary>Whether two different people stand behind it; names that differ only in case or in space around them are one person.</summary>
    public bool HasSecondPerson => ConfirmedBy is not null && !string.Equals(By.Trim(), ConfirmedBy.Trim(), StringComparison.OrdinalIgnoreCase);
}
