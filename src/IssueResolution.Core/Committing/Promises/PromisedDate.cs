using NodaTime;

namespace IssueResolution.Committing;

/// <summary>One date that was given for a promise, and what became of it. A promise that was renegotiated has several.</summary>
/// <param name="CommitmentId">The promise it belongs to.</param>
/// <param name="PromisedAt">When the client heard it.</param>
/// <param name="DueAt">By when, that instant included.</param>
/// <param name="Outcome">What became of it, as far as was known when the question was asked.</param>
public sealed record PromisedDate(string CommitmentId, Instant PromisedAt, Instant DueAt, CommitmentOutcome Outcome)
{
    /// <summary>The promise it belongs to.</summary>
    public string CommitmentId { get; } = Guard.Against.NullOrWhiteSpace(CommitmentId);

    /// <summary>What became of it, as far as was known when the question was asked.</summary>
    public CommitmentOutcome Outcome { get; } = Guard.Against.Null(Outcome);
}
