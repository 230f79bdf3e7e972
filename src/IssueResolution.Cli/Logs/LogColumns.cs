namespace IssueResolution.Cli.Logs;

/// <summary>The header names of the columns that are read; all others are passed over.</summary>
/// <param name="Issue">Identifies the issue that a row belongs to.</param>
/// <param name="Opened">When the issue was opened; null when the log does not say, and then it is opened at its first row.</param>
/// <param name="Updated">When the row happened.</param>
/// <param name="State">The status from then on.</param>
/// <param name="Priority">The priority from then on.</param>
internal sealed record LogColumns(string Issue, string? Opened, string Updated, string State, string Priority);
