using IssueResolution.Communicating;
using IssueResolution.Reasoning;

namespace IssueResolution.Declining;

/// <summary>What the scope document says about an item, and whose gap it is.</summary>
/// <param name="Standing">What it says.</param>
/// <param name="Responsibility">Whose part the dispute about it is; shared where the document is silent.</param>
[Requirement("R-143")]
public sealed record ScopeCheck(ScopeStanding Standing, Responsibility Responsibility);
