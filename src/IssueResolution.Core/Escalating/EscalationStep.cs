using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using IssueResolution.Timing;

namespace IssueResolution.Escalating;

/// <summary>One row of the escalation matrix: who is told, in which part, and by when.</summary>
/// <param name="Primary">Who is told first.</param>
/// <param name="Alternate">Who is told when the first cannot be reached.</param>
/// <param name="Mode">What they do about it.</param>
/// <param name="Within">By when it is done; it starts at once. Null: in the normal workflow, with no time of its own.</param>
[Requirement("R-048")]
public sealed record EscalationStep(Role Primary, Role Alternate, RoleMode Mode, Allowance? Within);
