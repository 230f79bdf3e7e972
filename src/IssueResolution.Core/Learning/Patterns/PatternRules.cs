using System.Collections.Immutable;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Learning;

/// <summary>From when on numbers of issues are more than chance. What repeats, and how often, is a matter of <see cref="Assessing.AttentionRules"/>.</summary>
[Requirement("R-136")]
public sealed partial record PatternRules
{
    /// <summary>How long one period of the chart is, in time on the wall.</summary>
    public required PolicyValue<Duration> ChartPeriod { get; init; }

    /// <summary>How many periods it takes to say what is usual.</summary>
    public required PolicyValue<int> PeriodsFrom { get; init; }

    /// <summary>How many times the square root of the mean a period may lie above the mean.</summary>
    public required PolicyValue<int> SigmasAbove { get; init; }

    /// <summary>How many consecutive periods above the mean are no chance any more.</summary>
    public required PolicyValue<int> RunLength { get; init; }

    /// <summary>How many clients it takes to say what is usual among them.</summary>
    public required PolicyValue<int> ClientsFrom { get; init; }

    /// <summary>From how many times the median rate on a client is one to talk to.</summary>
    public required PolicyValue<decimal> TimesMedian { get; init; }

    /// <summary>How many issues a client has at least before it is compared: a single one shows nothing, however few the others have.</summary>
    public required PolicyValue<int> ClientIssuesFrom { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings =>
    [
        ChartPeriod.Read(), PeriodsFrom.Read(), SigmasAbove.Read(), RunLength.Read(), ClientsFrom.Read(), TimesMedian.Read(), ClientIssuesFrom.Read(),
    ];

    /// <summary>What is wrong with the numbers.</summary>
    public ImmutableArray<Finding> Validate() =>
    [
        .. Bounds.Check(ChartPeriod, span => span > Duration.Zero, Bounds.Positive),
        .. Bounds.Check(PeriodsFrom, count => count >= 2, Bounds.AtLeastTwo),
        .. Bounds.Check(SigmasAbove, sigmas => sigmas >= 1, Bounds.AtLeastOne),
        .. Bounds.Check(RunLength, length => length >= 2, Bounds.AtLeastTwo),
        .. Bounds.Check(ClientsFrom, count => count >= 2, Bounds.AtLeastTwo),
        .. Bounds.Check(TimesMedian, times => times > 0m, Bounds.AboveZero),
        .. Bounds.Check(ClientIssuesFrom, count => count >= 1, Bounds.AtLeastOne),
    ];
}
