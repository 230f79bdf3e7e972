using System.Collections.Immutable;
using IssueResolution.Learning;

namespace IssueResolution.Rendering;

/// <summary>Indicators that stand under one heading: the two axes, one clock, or the issues.</summary>
internal sealed class IndicatorGroup(string title, ImmutableArray<Indicator> indicators)
{
    public string Title { get; } = title;

    public ImmutableArray<Indicator> Indicators { get; } = indicators;
}
