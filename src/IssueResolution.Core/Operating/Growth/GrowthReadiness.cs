using System.Collections.Immutable;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;

namespace IssueResolution.Operating;

/// <summary>Which preparations for growth are in place.</summary>
/// <param name="FlowDesigned">Whether the way of a request is drawn and agreed.</param>
/// <param name="Systemised">Whether tools run it.</param>
/// <param name="Trained">Whether newcomers learn it in a way that was planned.</param>
/// <param name="Delegated">Whether decisions are made where the request arrives.</param>
[Requirement("R-191")]
public sealed record GrowthReadiness(bool FlowDesigned, bool Systemised, bool Trained, bool Delegated)
{
    /// <summary>The preparations that are not in place.</summary>
    public ImmutableArray<GrowthItem> Missing => [.. GrowthItem.InOrder.Where(item => !Has(item))];

    /// <summary>Whether a preparation is in place.</summary>
    public bool Has(GrowthItem item) => Guard.Against.Null(item).Name switch
    {
        nameof(GrowthItem.FlowDesigned) => FlowDesigned,
        nameof(GrowthItem.Systemised) => Systemised,
        nameof(GrowthItem.Trained) => Trained,
        nameof(GrowthItem.Delegated) => Delegated,
        _ => throw Unlisted.Member(item),
    };
}
