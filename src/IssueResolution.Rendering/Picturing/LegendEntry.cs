namespace IssueResolution.Rendering;

/// <summary>A swatch and what it stands for.</summary>
internal readonly record struct LegendEntry(string Look, string Text, double SwatchHeight = 12);
