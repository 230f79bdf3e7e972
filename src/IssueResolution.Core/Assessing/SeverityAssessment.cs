namespace IssueResolution.Assessing;

/// <summary>A severity, and whether it may still rise by what nobody knows yet.</summary>
/// <param name="Severity">What the established facts give; low when there are none.</param>
/// <param name="IsProvisional">One of the two sides knows nothing, or an open question would raise the severity if it turned out true; never so once it is critical.</param>
public sealed record SeverityAssessment(Severity Severity, bool IsProvisional);
