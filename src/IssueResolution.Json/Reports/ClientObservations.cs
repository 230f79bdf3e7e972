using System.Collections.Immutable;
using IssueResolution.Detecting;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Json;

/// <summary>What was measured at a client, for signals that nobody has to notice. Null or empty is what nobody has looked at.</summary>
/// <remarks>Two are equal only when they are the same object: observations are read once and judged.</remarks>
public sealed class ClientObservations
{
    /// <summary>Nothing was measured.</summary>
    public static ClientObservations None { get; } = new();

    /// <summary>How long replies took before, and how long those to be judged.</summary>
    public (ClientBaseline Usual, ClientBaseline Recent)? Replies { get; init; }

    /// <summary>From invoice to payment, before and for those to be judged.</summary>
    public (ClientBaseline Usual, ClientBaseline Recent)? Payments { get; init; }

    /// <summary>Lines queried on each earlier invoice, and on the one to be judged; null when there is none to judge.</summary>
    public (ImmutableArray<int> Before, int Now)? LinesQueried { get; init; }

    /// <summary>When scope was talked about.</summary>
    public ImmutableArray<Instant> ScopeTalks { get; init; } = [];

    /// <summary>Change orders that are open; null when nobody has counted.</summary>
    public int? OpenChangeOrders { get; init; }

    /// <summary>What the measurements say, one answer for each that there is.</summary>
    /// <param name="rules">From which deviation on a measurement becomes a signal.</param>
    /// <param name="now">The moment of asking.</param>
    public ImmutableArray<Judgement<SignalReading>> ReadAt(MeasureRules rules, Instant now)
    {
        Guard.Against.Null(rules);
        return
        [
            .. Replies is var (usualReplies, recentReplies) ? [rules.ReadReplies(usualReplies, recentReplies)] : Nothing,
            .. Payments is var (usualPayments, recentPayments) ? [rules.ReadPayments(usualPayments, recentPayments)] : Nothing,
            .. LinesQueried is var (before, lines) ? [rules.ReadInvoiceQueries(before, lines)] : Nothing,
            .. ScopeTalks.IsEmpty ? Nothing : [rules.ReadScopeTalk(ScopeTalks, now)],
            .. OpenChangeOrders is { } open ? [rules.ReadChangeOrders(open)] : Nothing,
        ];
    }

    private static Judgement<SignalReading>[] Nothing => [];
}
