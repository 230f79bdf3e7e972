using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Detecting;

/// <summary>From which deviation on a measurement becomes a signal.</summary>
public sealed partial record MeasureRules
{
    private static readonly Phrase _aboveOne = new("more than 1", "1より大きい値");
    private static readonly Phrase _belowOne = new("from 0 up to and without 1", "0以上1未満");

    /// <summary>How many earlier observations it takes to call anything usual.</summary>
    public required PolicyValue<int> BaselineFrom { get; init; }

    /// <summary>From how many times the usual reply time on replies count as slowed, the edge included.</summary>
    public required PolicyTable<SignalStrength, decimal> ReplyEdges { get; init; }

    /// <summary>Up to which part of the usual reply time coming back counts as micro-management, the edge included.</summary>
    public required PolicyValue<decimal> MicromanagingUpTo { get; init; }

    /// <summary>From how many times the usual time to pay on payment counts as slowed, the edge included.</summary>
    public required PolicyTable<SignalStrength, decimal> PaymentEdges { get; init; }

    /// <summary>From how many talks about scope within the window on they count.</summary>
    public required PolicyTable<SignalStrength, int> ScopeTalkEdges { get; init; }

    /// <summary>How far back talks about scope are counted, in time on the wall; one exactly that old still counts.</summary>
    public required PolicyValue<Duration> ScopeTalkWindow { get; init; }

    /// <summary>From how many open change orders on they pile up.</summary>
    public required PolicyValue<int> ChangeOrdersFrom { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings =>
    [
        BaselineFrom.Read(), .. ReplyEdges.Readings, MicromanagingUpTo.Read(), .. PaymentEdges.Readings, .. ScopeTalkEdges.Readings,
        ScopeTalkWindow.Read(), ChangeOrdersFrom.Read(),
    ];

    /// <summary>What is wrong with the numbers: edges that fall, or that call the usual unusual.</summary>
    public ImmutableArray<Finding> Validate() =>
    [
        .. Bounds.Check(BaselineFrom, count => count >= 1, Bounds.AtLeastOne),
        .. Bounds.Check(ReplyEdges, edge => edge > 1m, _aboveOne), .. Rising.Check(ReplyEdges, SignalStrength.InOrder),
        .. Bounds.Check(MicromanagingUpTo, edge => edge is >= 0m and < 1m, _belowOne),
        .. Bounds.Check(PaymentEdges, edge => edge > 1m, _aboveOne), .. Rising.Check(PaymentEdges, SignalStrength.InOrder),
        .. Bounds.Check(ScopeTalkEdges, count => count >= 1, Bounds.AtLeastOne), .. Rising.Check(ScopeTalkEdges, SignalStrength.InOrder),
        .. Bounds.Check(ScopeTalkWindow, window => window > Duration.Zero, Bounds.Positive),
        .. Bounds.Check(ChangeOrdersFrom, count => count >= 1, Bounds.AtLeastOne),
    ];
}
