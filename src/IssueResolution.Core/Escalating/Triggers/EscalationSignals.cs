using IssueResolution.Assessing;
using IssueResolution.Committing;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Escalating;

/// <summary>What is known about an issue that may call for more than its severity does. By default nothing is.</summary>
public sealed record EscalationSignals
{
    /// <summary>Nothing out of the ordinary.</summary>
    public static EscalationSignals None { get; } = new();

    /// <summary>Deadlines missed since the last one kept, see <see cref="DeadlineOutcome.ConsecutiveMisses"/> and <see cref="CountedFrom"/>; zero or more.</summary>
    public int ConsecutiveMisses { get; init => field = Guard.Against.Negative(value, nameof(ConsecutiveMisses)); }

    /// <summary>The client's latest score as a share of the best one, so that 3 of 5 and 60 of 100 are the same; null when not asked.</summary>
    public Share? Satisfaction { get; init; }

    /// <summary>The value of the open scope changes as a share of the original budget; null when unknown.</summary>
    public Share? ScopeChange { get; init; }

    /// <summary>Whether issues of this kind make a pattern, by <see cref="AttentionRules"/>.</summary>
    public bool IsPattern { get; init; }

    /// <summary>Whether a target of this issue was missed.</summary>
    public bool HasMissedTarget { get; init; }

    /// <summary>How often the issue was opened again; zero or more.</summary>
    public int Reopenings { get; init => field = Guard.Against.Negative(value, nameof(Reopenings)); }

    /// <summary>How many attempts at putting the issue right failed, see <see cref="FixAttempt.FailuresAmong"/>; zero or more.</summary>
    [Requirement("R-091")]
    public int FailedFixes { get; init => field = Guard.Against.Negative(value, nameof(FailedFixes)); }

    /// <summary>Whether the client reached our leadership before we did. What has happened so stays so for the life of the issue.</summary>
    public bool ClientEscalatedFirst { get; init; }

    /// <summary>The same signals with the misses in a row that an engagement's promises show.</summary>
    /// <param name="ledger">Where the promises are on record.</param>
    /// <param name="engagementId">The engagement to which the issue belongs.</param>
    /// <param name="now">The instant of the question.</param>
    [Requirement("R-041")]
    public EscalationSignals CountedFrom(CommitmentLedger ledger, string engagementId, Instant now) =>
        this with { ConsecutiveMisses = Guard.Against.Null(ledger).ConsecutiveMissesOf(engagementId, now).Value };
}
