using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Committing;

/// <summary>One attempt to put an issue right. In recovery a slow fix that holds is worth more than a quick one that does not.</summary>
/// <param name="At">When it was made.</param>
/// <param name="What">What was done.</param>
/// <param name="By">Who did it; not empty.</param>
/// <param name="Result">What came of it.</param>
[Requirement("R-091")]
public sealed record FixAttempt(Instant At, Phrase What, string By, FixResult Result)
{
    /// <summary>What was done.</summary>
    public Phrase What { get; } = Guard.Against.Null(What);

    /// <summary>Who did it; not empty.</summary>
    public string By { get; } = Guard.Against.NullOrWhiteSpace(By);

    /// <summary>What came of it.</summary>
    public FixResult Result { get; } = Guard.Against.Null(Result);

    /// <summary>How many attempts failed, in a row or not: a fix that holds in between does not make two failures one.</summary>
    /// <param name="attempts">All attempts at one issue, in any order.</param>
    [Requirement("R-091")]
    public static int FailuresAmong(IEnumerable<FixAttempt> attempts) =>
        Guard.Against.Null(attempts).Count(attempt => attempt.Result == FixResult.Failed);
}
