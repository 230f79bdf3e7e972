using System.Globalization;

namespace IssueResolution.Cli.Causes;

/// <summary>What a run of <c>causes</c> was asked for, as it was written.</summary>
/// <param name="At">The instant of the question; null when no date is held against it.</param>
/// <param name="Svg">Where the picture is written to; null for none.</param>
/// <param name="IsNarrow">Whether the picture is laid out for a telephone.</param>
/// <param name="Mermaid">Where the flowchart is written to; null for none.</param>
/// <param name="Policy">A file of overrides; null for none.</param>
/// <param name="IsJson">Whether machines read the answer.</param>
/// <param name="Language">What people read.</param>
internal sealed record CausesRequest(string? At, string? Svg, bool IsNarrow, string? Mermaid, string? Policy, bool IsJson, CultureInfo Language);
