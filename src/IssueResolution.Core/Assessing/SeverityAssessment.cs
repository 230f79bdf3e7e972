namespace IssueResolution.Assessing;

/// <summary>A severity, and whether it may still rise by what is being looked into.</summary>
/// <param name="Severity">What the established facts give; low when there are none.</param>
/// <param name="IsProvisional">Nothing is established, or an open question would raise the severity if it turned out true.</param>
public sealed record SeverityAssessment(Severity Severity, bool IsProvisional);
