using IssueResolution.Assessing;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Casework;

/// <content>What tells us to do more, before the client asks for it.</content>
public abstract partial record CaseEvent
{
    /// <summary>The client rated us. Whether this case is settled is a <see cref="SatisfactionStated"/>; a good mark settles nothing.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="By">Who recorded it.</param>
    /// <param name="Score">The mark as a share of the best one, so that 3 of 5 is 60%; at most the whole.</param>
    /// <param name="Said">What the client said with it; null when it said nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException">The score is above the best one.</exception>
    [Requirement("R-042")]
    public sealed record SatisfactionScored(Instant At, string By, Share Score, string? Said = null) : CaseEvent(At, By)
    {
        /// <summary>The mark as a share of the best one.</summary>
        public Share Score { get; } = Score.Value <= 1m
            ? Score
            : throw new ArgumentOutOfRangeException(nameof(Score), Score, "Must be at most 100%: divide the mark by the best one.");
    }

    /// <summary>The scope changes that are open were valued against the original budget. A later valuation replaces this one.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="By">Who recorded it.</param>
    /// <param name="OfBudget">Their value as a share of the original budget; zero once all are settled, and possibly more than the whole.</param>
    /// <param name="What">What is asked for beyond the scope; not empty.</param>
    [Requirement("R-043")]
    public sealed record ScopeChangesValued(Instant At, string By, Share OfBudget, string What) : CaseEvent(At, By)
    {
        /// <summary>What is asked for beyond the scope; not empty.</summary>
        public string What { get; } = Guard.Against.NullOrWhiteSpace(What);
    }

    /// <summary>Bad news reached the client when nothing could be done about it any more. A promise that was broken shows by itself.</summary>
    [Requirement("R-073")]
    public sealed record ClientSurprised(Instant At, string By, string What) : CaseEvent(At, By)
    {
        /// <summary>What the client had to hear; not empty.</summary>
        public string What { get; } = Guard.Against.NullOrWhiteSpace(What);
    }
}
