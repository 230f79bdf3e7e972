using System.Collections.Immutable;

namespace IssueResolution.Rendering;

/// <summary>What stands around the plot of a row.</summary>
/// <param name="name">What is measured.</param>
/// <param name="of">Of which clock; empty when it is about none.</param>
/// <param name="value">What it shows; empty when that is told below.</param>
/// <param name="told">Lines below the plot, each of which may be broken.</param>
internal sealed class IndicatorRow(string name, string of, string value, ImmutableArray<string> told)
{
    public string Name { get; } = name;

    public string Of { get; } = of;

    public string Value { get; } = value;

    public ImmutableArray<string> Told { get; } = told;
}
