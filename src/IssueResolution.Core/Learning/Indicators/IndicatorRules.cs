using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using IssueResolution.Wording;

namespace IssueResolution.Learning;

/// <summary>How indicators are read.</summary>
[Requirement("R-200")]
public sealed partial record IndicatorRules
{
    /// <summary>Below how many cases a sample is small.</summary>
    public required PolicyValue<int> SmallBelow { get; init; }

    /// <summary>Which percentile stands beside the median: above 50, at most 100.</summary>
    public required PolicyValue<int> UpperPercentile { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings => [SmallBelow.Read(), UpperPercentile.Read()];

    /// <summary>What is wrong with the numbers.</summary>
    public ImmutableArray<Finding> Validate() =>
    [
        .. Bounds.Check(SmallBelow, count => count >= 1, Bounds.AtLeastOne),
        .. Bounds.Check(UpperPercentile, percent => percent is > 50 and <= 100, new("above 50 and at most 100", "50より大きく100以下")),
    ];

    private static IndicatorValue PercentOf(int part, int whole) =>
        whole == 0 ? new IndicatorValue.Absent() : new IndicatorValue.Percent(100m * part / whole);

    /// <summary>An indicator with its sentence; with nothing to look at, one that says so.</summary>
    private Indicator Tell(IndicatorKind kind, ClockKind? clock, IndicatorValue value, int sample, Func<Phrase> sentence)
    {
        bool isSmall = sample < SmallBelow.Value;
        Phrase subject = clock is null ? kind.Words.Name : Phrase.Of($"{kind}, {clock}", $"{clock}、{kind}");
        Phrase text = sample == 0 ? Phrase.Of($"{subject}: no data.", $"{subject}：データなし。")
            : isSmall ? Phrase.Of($"{subject}: {sentence()} Few cases: read it with care.", $"{subject}：{sentence()}件数が少ないため参考値。")
            : Phrase.Of($"{subject}: {sentence()}", $"{subject}：{sentence()}");
        Reason explanation = new($"learning.indicator.{kind.Code}", text, SmallBelow.Read());
        return new(kind, clock, sample == 0 ? new IndicatorValue.Absent() : value, sample, isSmall, explanation);
    }
}
