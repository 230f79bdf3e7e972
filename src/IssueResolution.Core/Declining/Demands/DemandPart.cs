using IssueResolution.Reasoning;
using IssueResolution.Valuing;
using IssueResolution.Wording;

namespace IssueResolution.Declining;

/// <summary>One thing that a client asks for after a failure.</summary>
/// <param name="What">What is asked for, as a noun phrase.</param>
/// <param name="Item">What the scope document would call it; not empty.</param>
/// <param name="FollowsFromFailure">Whether the failure caused the need for it. If the need would be there without the failure, it does not.</param>
/// <param name="Value">What it is worth; for work that does not follow from the failure, our price for it. Null while nobody has put a figure to it.</param>
[Requirement("R-140")]
public sealed record DemandPart(Phrase What, string Item, bool FollowsFromFailure, Money? Value = null)
{
    /// <summary>What is asked for.</summary>
    public Phrase What { get; } = Guard.Against.Null(What);

    /// <summary>What the scope document would call it; not empty.</summary>
    public string Item { get; } = Guard.Against.NullOrWhiteSpace(Item);
}
