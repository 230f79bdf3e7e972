using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Declining;

/// <summary>The second question: what shows that the client was told?</summary>
/// <param name="Form">What it is.</param>
/// <param name="Reference">Where it is found, such as the number of a mail; not empty.</param>
/// <param name="At">When it came about.</param>
[Requirement("R-154")]
public sealed record NoticeEvidence(EvidenceForm Form, string Reference, Instant At)
{
    /// <summary>What it is.</summary>
    public EvidenceForm Form { get; } = Guard.Against.Null(Form);

    /// <summary>Where it is found; not empty.</summary>
    public string Reference { get; } = Guard.Against.NullOrWhiteSpace(Reference);

    /// <summary>Whether it can be laid before the client, and is older than the request.</summary>
    /// <param name="request">When the client asked; what was written at that instant or later proves nothing about before.</param>
    public bool HoldsAgainst(Instant request) => Form.IsShowable && At < request;
}
