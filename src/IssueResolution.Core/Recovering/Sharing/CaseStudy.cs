using IssueResolution.Communicating;
using IssueResolution.Reasoning;

namespace IssueResolution.Recovering;

/// <summary>A recovery that may be told to others, as a testimonial or a case study.</summary>
[Requirement("R-118")]
public sealed record CaseStudy
{
    internal CaseStudy(ShareableChange change, ConsentRecord consent) => (Change, Consent) = (change, consent);

    /// <summary>What was changed.</summary>
    public ShareableChange Change { get; }

    /// <summary>The client's consent; it stands in writing.</summary>
    public ConsentRecord Consent { get; }
}
