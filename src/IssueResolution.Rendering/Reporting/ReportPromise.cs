namespace IssueResolution.Rendering;

/// <summary>A fact about what was promised, without which the numbers of a report cannot be judged.</summary>
/// <param name="Label">What the fact is about, for instance "Opening hours" or "Target for 1 - Critical".</param>
/// <param name="Value">The fact as it is to be read, unit included; a line break in it stays one.</param>
public sealed record ReportPromise(string Label, string Value);
