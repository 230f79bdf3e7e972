namespace IssueResolution.Json;

/// <summary>Where a value starts in its text: line and column, both counted from 1.</summary>
internal readonly record struct WirePosition(int Line, int Column);
