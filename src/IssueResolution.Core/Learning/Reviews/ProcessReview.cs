using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Learning;

/// <summary>What in how we work allowed an issue, and what changes. Owed for every issue, however small.</summary>
/// <param name="At">When it was done.</param>
/// <param name="By">The role that answers for it.</param>
/// <param name="Area">Where the gap lay.</param>
/// <param name="Gap">What allowed the issue.</param>
/// <param name="Change">What changes; that nothing does, and why, is an answer too.</param>
[Requirement("R-117")]
public sealed record ProcessReview(Instant At, Role By, ProcessArea Area, Phrase Gap, Phrase Change)
{
    /// <summary>The role that answers for it.</summary>
    public Role By { get; } = Guard.Against.Null(By);

    /// <summary>Where the gap lay.</summary>
    public ProcessArea Area { get; } = Guard.Against.Null(Area);

    /// <summary>What allowed the issue.</summary>
    public Phrase Gap { get; } = Guard.Against.Null(Gap);

    /// <summary>What changes.</summary>
    public Phrase Change { get; } = Guard.Against.Null(Change);
}
