using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Planning;

/// <summary>What is done about an issue: the damage now, and its cause for good.</summary>
/// <param name="ImmediateFix">What stops or repairs the damage; null while there is none.</param>
/// <param name="RootFix">What removes the cause; null while there is none.</param>
/// <param name="Owner">The one role that answers for the plan and speaks with the client.</param>
[Requirement("R-070")]
[Requirement("R-079")]
public sealed record ResolutionPlan(Phrase? ImmediateFix, Phrase? RootFix, Role Owner);
