using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Detecting;

/// <content>From measurements to signals.</content>
public sealed partial record MeasureRules
{
    private static readonly Phrase _replies = new("Replies", "返信");
    private static readonly Phrase _payments = new("Payments", "支払い");

    /// <summary>What the client's latest reply times say. Both far slower and far faster than usual are signs of discomfort.</summary>
    /// <param name="usual">The replies before.</param>
    /// <param name="recent">The replies to judge, by their median; without any there is too little to tell.</param>
    [Requirement("R-030")]
    [Requirement("R-031")]
    public Judgement<SignalReading> ReadReplies(ClientBaseline usual, ClientBaseline recent) =>
        Insufficient(_replies, usual, recent) ?? Compare(
            _replies, WarningSignal.ReplySlowed, Ratio(usual, recent), ReplyEdges) ?? Faster(Ratio(usual, recent)) ?? Usual(_replies, Ratio(usual, recent));

    /// <summary>What the client's latest payments say. Paying faster than usual says nothing.</summary>
    /// <param name="usual">From invoice to payment, before.</param>
    /// <param name="recent">The payments to judge, by their median; without any there is too little to tell.</param>
    [Requirement("R-033")]
    public Judgement<SignalReading> ReadPayments(ClientBaseline usual, ClientBaseline recent) =>
        Insufficient(_payments, usual, recent) ?? Compare(_payments, WarningSignal.PaymentSlowed, Ratio(usual, recent), PaymentEdges)
            ?? Usual(_payments, Ratio(usual, recent));

    /// <summary>What queries about invoice lines say: after a clean history the first is a signal, after any other none is.</summary>
    /// <param name="linesQueriedBefore">Lines queried on each earlier invoice.</param>
    /// <param name="linesQueriedNow">Lines queried on the invoice to judge.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    [Requirement("R-033")]
    public Judgement<SignalReading> ReadInvoiceQueries(IEnumerable<int> linesQueriedBefore, int linesQueriedNow)
    {
        Guard.Against.Negative(linesQueriedNow);
        int[] before = [.. Guard.Against.Null(linesQueriedBefore).Select(lines => Guard.Against.Negative(lines, nameof(linesQueriedBefore)))];
        if (before.Length < BaselineFrom.Value)
        {
            return TooFew(new("Invoices", "請求書"), before.Length);
        }

        int queried = before.Count(lines => lines > 0);
        SignalReading found = queried == 0 && linesQueriedNow > 0
            ? new SignalReading.Deviation(WarningSignal.InvoiceQueries, SignalStrength.Noticeable)
            : new SignalReading.Usual();
        return new(found, [new("detecting.invoice-queries", Phrase.Of(
            $"{linesQueriedNow} lines queried, after {queried} of {before.Length} earlier invoices with queries.",
            $"質問のあった明細は{linesQueriedNow}行。過去{before.Length}件の請求書のうち質問があったのは{queried}件。"), BaselineFrom.Read())]);
    }

    /// <summary>What talks about scope say: how many there were in the window that ends now. Later ones have not happened yet.</summary>
    [Requirement("R-032")]
    public Judgement<SignalReading> ReadScopeTalk(IEnumerable<Instant> talks, Instant now)
    {
        int count = Guard.Against.Null(talks).Count(at => at <= now && now - at <= ScopeTalkWindow.Value);
        SignalStrength? reached = SignalStrength.InOrder.LastOrDefault(strength => ScopeTalkEdges[strength] <= count);
        Phrase text = Phrase.Of(
            $"Talks about scope in {ScopeTalkWindow.Value.TotalDays:0.#} days: {count}.", $"{ScopeTalkWindow.Value.TotalDays:0.#}日間の範囲の話題：{count}回。");
        return reached is null
            ? new(new SignalReading.Usual(), [new("detecting.scope-talk", text, ScopeTalkWindow.Read())])
            : new(new SignalReading.Deviation(WarningSignal.ScopeTalk, reached), [new("detecting.scope-talk", text, ScopeTalkEdges.Read(reached))]);
    }

    /// <summary>What open change orders say.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    [Requirement("R-038")]
    public Judgement<SignalReading> ReadChangeOrders(int open) =>
        new(
            Guard.Against.Negative(open) >= ChangeOrdersFrom.Value
                ? new SignalReading.Deviation(WarningSignal.ChangeOrdersStacking, SignalStrength.Noticeable)
                : new SignalReading.Usual(),
            [new("detecting.change-orders", Phrase.Of($"Open change orders: {open}.", $"未処理の変更依頼：{open}件。"), ChangeOrdersFrom.Read())]);

    private static decimal Ratio(ClientBaseline usual, ClientBaseline recent) =>
        (decimal)recent.Median.GetValueOrDefault().BclCompatibleTicks / Math.Max(1, usual.Median.GetValueOrDefault().BclCompatibleTicks);

    private static Judgement<SignalReading>? Compare(
        Phrase what, WarningSignal signal, decimal ratio, PolicyTable<SignalStrength, decimal> edges)
    {
        SignalStrength? reached = SignalStrength.InOrder.LastOrDefault(strength => edges[strength] <= ratio);
        return reached is null ? null : new(new SignalReading.Deviation(signal, reached), [Times(what, ratio, edges.Read(reached))]);
    }

    private static Reason Times(Phrase what, decimal ratio, CellReading? cell) => new("detecting.ratio", Phrase.Of(
        $"{what} take {ratio:0.##} times as long as is usual for this client.", $"{what}にかかる時間は、この顧客のいつもの{ratio:0.##}倍。"), cell);

    private static Judgement<SignalReading> Usual(Phrase what, decimal ratio) => new(new SignalReading.Usual(), [Times(what, ratio, null)]);

    private Judgement<SignalReading>? Faster(decimal ratio) =>
        ratio > MicromanagingUpTo.Value ? null : new(
            new SignalReading.Deviation(WarningSignal.Micromanaging, SignalStrength.Noticeable), [Times(_replies, ratio, MicromanagingUpTo.Read())]);

    private Judgement<SignalReading>? Insufficient(Phrase what, ClientBaseline usual, ClientBaseline recent)
    {
        Guard.Against.Null(usual);
        Guard.Against.Null(recent);
        return usual.Observed.Length < BaselineFrom.Value || usual.Observed.IsEmpty ? TooFew(what, usual.Observed.Length)
            : recent.Observed.IsEmpty ? new(
                new SignalReading.InsufficientBaseline(0, 1),
                [new("detecting.nothing-recent", Phrase.Of($"{what}: nothing recent to judge.", $"{what}：判断すべき最近の記録がない。"))])
            : null;
    }

    private Judgement<SignalReading> TooFew(Phrase what, int observed) => new(
        new SignalReading.InsufficientBaseline(observed, BaselineFrom.Value),
        [new("detecting.insufficient-baseline", Phrase.Of(
            $"{what}: {observed} of the {BaselineFrom.Value} observations that it takes to know what is usual.",
            $"{what}：いつもの様子を知るのに必要な{BaselineFrom.Value}件に対し{observed}件。"), BaselineFrom.Read())]);
}
