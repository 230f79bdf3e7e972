using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Communicating;

/// <summary>What, when, who, and what came of it.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Kind">What sort of thing it was.</param>
/// <param name="What">What happened.</param>
/// <param name="By">Who; not empty.</param>
/// <param name="Result">What came of it; null while that is open.</param>
[Requirement("R-092")]
[Requirement("R-101")]
public sealed record TimelineEntry(Instant At, TimelineEntryKind Kind, Phrase What, string By, Phrase? Result = null)
{
    /// <summary>What sort of thing it was.</summary>
    public TimelineEntryKind Kind { get; } = Guard.Against.Null(Kind);

    /// <summary>What happened.</summary>
    public Phrase What { get; } = Guard.Against.Null(What);

    /// <summary>Who; not empty.</summary>
    public string By { get; } = Guard.Against.NullOrWhiteSpace(By);
}
