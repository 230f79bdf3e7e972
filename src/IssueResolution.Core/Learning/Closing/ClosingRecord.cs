using IssueResolution.Assessing;
using IssueResolution.Reasoning;
using IssueResolution.Recovering;

namespace IssueResolution.Learning;

/// <summary>How an issue stands on the day on which someone wants to close it. What is not known must be said too: nothing is taken for done.</summary>
public sealed record ClosingRecord
{
    /// <summary>How big the response had to be: the gravest that the issue has been.</summary>
    public required Severity Severity { get; init => field = Guard.Against.Null(value, nameof(Severity)); }

    /// <summary>Whether the issue is part of a pattern, which may ask for a post-mortem that it would not owe alone.</summary>
    public required bool IsPattern { get; init; }

    /// <summary>Whether its cause is confirmed.</summary>
    public required bool IsCauseConfirmed { get; init; }

    /// <summary>Whether the client has confirmed the plan in writing.</summary>
    public required bool IsPlanConfirmedInWriting { get; init; }

    /// <summary>How many promises to the client are open; zero or more.</summary>
    public required int OpenCommitments { get; init => field = Guard.Against.Negative(value, nameof(OpenCommitments)); }

    /// <summary>How many duties are open that have no gate of their own, such as an update or a relay of praise; zero or more.</summary>
    public required int OpenDuties { get; init => field = Guard.Against.Negative(value, nameof(OpenDuties)); }

    /// <summary>What the client was asked and said; null while the issue is not resolved.</summary>
    public required FollowUp? FollowUp { get; init; }

    /// <summary>That the client never answered, on record; null when that is not so.</summary>
    public UnansweredFollowUp? Unanswered { get; init; }

    /// <summary>What allowed it, and what changes; null while nobody has looked.</summary>
    public required ProcessReview? ProcessReview { get; init; }

    /// <summary>The post-mortem; null while there is none.</summary>
    public required PostMortem? PostMortem { get; init; }

    /// <summary>Whether the client's trust allows it, see <see cref="TrustRules.MayClose"/>; null where nobody keeps a ledger of it, and then it stands in no way.</summary>
    [Requirement("R-124")]
    public Decision<TrustReading>? Trust { get; init; }
}
