using IssueResolution.Reasoning;
using IssueResolution.Valuing;
using IssueResolution.Wording;

namespace IssueResolution.Declining;

/// <summary>Another way to what a client is after.</summary>
/// <param name="What">The way, as a noun phrase that fits into a sentence: "a first half by Friday".</param>
/// <param name="MeetsGoal">Whether the client's goal is reached by it; one that is not does not count.</param>
/// <param name="Cost">What it costs the client; null, or zero, when nothing.</param>
[Requirement("R-157")]
public sealed record Alternative(Phrase What, bool MeetsGoal, Money? Cost = null)
{
    /// <summary>The way, as a noun phrase.</summary>
    public Phrase What { get; } = Guard.Against.Null(What);

    /// <summary>Whether it costs the client nothing.</summary>
    public bool IsFree => Cost is null || Cost.IsZero;
}
