namespace IssueResolution.Rendering;

/// <summary>A headline number of a report, in the words of whoever made the report.</summary>
/// <param name="Label">What is measured, for instance "Resolved in time".</param>
/// <param name="Value">The number as it is to be read, unit included; nothing is formatted afterwards.</param>
/// <param name="Note">A short line under the number, for instance how many issues it stands on; null for none.</param>
public sealed record ReportFigure(string Label, string Value, string? Note = null);
