using IssueResolution.Assessing;
using IssueResolution.Escalating;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Casework;

/// <summary>Which row of the matrix a case stands in, and what lifts it there.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Row">The row reached: graver than what the signs ask for now where they once asked for more, milder where a decision to go down still holds.</param>
/// <param name="Since">When something last asked for the row.</param>
/// <param name="Involved">What the signs ask for now, with the triggers that went off.</param>
[Requirement("R-040")]
public sealed record CaseEscalation(string CaseId, Severity Row, Instant Since, TriggeredEscalation Involved);
