using IssueResolution.Communicating;
using IssueResolution.Reasoning;

namespace IssueResolution.Learning;

/// <summary>That the client lets us tell others about the recovery in one way. Consent to one use is none to another.</summary>
/// <param name="Use">How it may be told.</param>
/// <param name="Consent">Who agreed, when, and since when in writing.</param>
[Requirement("R-118")]
public sealed record StoryConsent(StoryUse Use, ConsentRecord Consent)
{
    /// <summary>How it may be told.</summary>
    public StoryUse Use { get; } = Guard.Against.Null(Use);

    /// <summary>Who agreed, when, and since when in writing.</summary>
    public ConsentRecord Consent { get; } = Guard.Against.Null(Consent);
}
