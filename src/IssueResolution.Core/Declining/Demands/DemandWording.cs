using IssueResolution.Wording;

namespace IssueResolution.Declining;

/// <summary>The sender's own words for the answer to a demand. What is left out stands in the draft as a placeholder in brackets.</summary>
public sealed record DemandWording
{
    /// <summary>That we see what the failure means for the client.</summary>
    public Phrase? Empathy { get; init; }

    /// <summary>What our part in the failure was, as a whole sentence.</summary>
    public Phrase? OwnPart { get; init; }

    /// <summary>How we make it good, as a noun phrase: "a credit for the week of delay".</summary>
    public Phrase? Remedy { get; init; }
}
