using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Operating;

/// <summary>Whether support is prepared for the growth that is planned.</summary>
[Requirement("R-191")]
public sealed record GrowthRules
{
    /// <summary>The planned volume of the next quarter, as a multiple of the last, from which on preparation is asked for; that value included.</summary>
    public required PolicyValue<decimal> VolumeFrom { get; init; }

    /// <summary>How many of the preparations must be in place before.</summary>
    public required PolicyValue<int> ItemsFrom { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings => [VolumeFrom.Read(), ItemsFrom.Read()];

    /// <summary>A warning when growth is planned on too few preparations, naming those that are missing.</summary>
    /// <param name="readiness">What is in place.</param>
    /// <param name="plannedVolume">The next quarter as a multiple of the last: two doubles it; zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The volume is negative.</exception>
    [Requirement("R-191")]
    public Judgement<OperatingRisk> Assess(GrowthReadiness readiness, decimal plannedVolume)
    {
        ImmutableArray<GrowthItem> missing = Guard.Against.Null(readiness).Missing;
        bool isGrowth = Guard.Against.Negative(plannedVolume) >= VolumeFrom.Value;
        int there = GrowthItem.InOrder.Length - missing.Length;
        bool warns = isGrowth && there < ItemsFrom.Value;
        return new(warns ? OperatingRisk.Warning : OperatingRisk.Calm,
        [
            new("operating.growth-planned", Phrase.Of(
                $"{plannedVolume:0.##} times the volume is planned; preparation is asked for from {VolumeFrom.Value:0.##} times on.",
                $"計画上の件数は{plannedVolume:0.##}倍。{VolumeFrom.Value:0.##}倍以上で準備が必要になる。"), VolumeFrom.Read()),
            new("operating.growth-prepared", Phrase.Of(
                $"{there} of {GrowthItem.InOrder.Length} preparations are in place.", $"準備は{GrowthItem.InOrder.Length}項目のうち{there}項目が整っている。"), ItemsFrom.Read()),
            .. missing.Select(item => new Reason("operating.growth-missing", Phrase.Of(
                $"Missing: {item}. {item.Words.Description}", $"不足：{item}。{item.Words.Description}"))),
        ]);
    }

    /// <summary>What is wrong with the numbers: growth that is none, or more preparations than there are.</summary>
    public ImmutableArray<Finding> Validate() =>
    [
        .. Bounds.Check(VolumeFrom, volume => volume > 0m, Bounds.AboveZero),
        .. Bounds.Check(ItemsFrom, items => items >= 0 && items <= GrowthItem.InOrder.Length, new("from 0 to 4", "0以上4以下")),
    ];
}
