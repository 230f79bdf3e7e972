using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Learning;

/// <summary>How the relationship moves attention.</summary>
[Requirement("R-138")]
public sealed partial record RelationshipRules
{
    /// <summary>From how many whole months on a client is no longer new.</summary>
    public required PolicyValue<int> EstablishedFromMonths { get; init; }

    /// <summary>From how many whole months on a client is a long-term one.</summary>
    public required PolicyValue<int> LongTermFromMonths { get; init; }

    /// <summary>How far back the issues of a client count, in time on the wall.</summary>
    public required PolicyValue<Duration> OrdinalWindow { get; init; }

    /// <summary>How many rows higher an issue is escalated.</summary>
    public required PolicyTable<(ClientTenure Row, IssueOrdinal Column), int> EscalationUp { get; init; }

    /// <summary>How many rows tighter the client is updated.</summary>
    public required PolicyTable<(ClientTenure Row, IssueOrdinal Column), int> CadenceUp { get; init; }

    /// <summary>From which issue on each extra is given, and then for every later one; null for never.</summary>
    public required PolicyTable<(ClientTenure Row, AttentionExtra Column), IssueOrdinal?> ExtraFrom { get; init; }

    /// <summary>Whether an extra is for clients of high value only.</summary>
    public required PolicyTable<AttentionExtra, bool> OnlyForHighValue { get; init; }

    /// <summary>Within which time the partner has called.</summary>
    public required PolicyValue<Allowance> PartnerCallWithin { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings =>
    [
        EstablishedFromMonths.Read(), LongTermFromMonths.Read(), OrdinalWindow.Read(), .. EscalationUp.Readings, .. CadenceUp.Readings,
        .. ExtraFrom.Readings, .. OnlyForHighValue.Readings, PartnerCallWithin.Read(),
    ];

    /// <summary>How long a client has been with us, in whole months of the calendar; a client of the future is new.</summary>
    /// <param name="since">The day on which the first engagement began.</param>
    /// <param name="today">The day of asking, where the firm is.</param>
    public ClientTenure TenureOf(LocalDate since, LocalDate today) =>
        today >= since.PlusMonths(LongTermFromMonths.Value) ? ClientTenure.LongTerm
        : today >= since.PlusMonths(EstablishedFromMonths.Value) ? ClientTenure.Established
        : ClientTenure.New;

    /// <summary>Which issue of a client one is.</summary>
    /// <param name="others">When the client's other issues came up, in any order; those as old as the window count, those after <paramref name="at"/> do not.</param>
    /// <param name="at">When this one came up.</param>
    public IssueOrdinal OrdinalOf(IEnumerable<Instant> others, Instant at) =>
        IssueOrdinal.Of(1 + Guard.Against.Null(others).Count(other => other <= at && at - other <= OrdinalWindow.Value));

    /// <summary>How much more attention an issue gets. A later issue of a client never gets less than an earlier one.</summary>
    [Requirement("R-138")]
    public Judgement<AttentionAdjustment> Adjust(RelationshipContext context)
    {
        (ClientTenure Row, IssueOrdinal Column) cell = (Guard.Against.Null(context).Tenure, context.Ordinal);
        ImmutableArray<AttentionExtra> extras = [.. AttentionExtra.InOrder.Where(extra => IsGiven(extra, context))];
        return new(new(EscalationUp[cell], CadenceUp[cell], extras),
        [
            new("learning.escalation-up", Phrase.Of(
                $"{cell.Row} client, {cell.Column}: rows up in the escalation matrix: {EscalationUp[cell]}.",
                $"{cell.Row}顧客の{cell.Column}：上申の段の引上げ{EscalationUp[cell]}。"), EscalationUp.Read(cell)),
            new("learning.cadence-up", Phrase.Of(
                $"Rows tighter in the updates: {CadenceUp[cell]}.", $"連絡間隔の段の引上げ{CadenceUp[cell]}。"), CadenceUp.Read(cell)),
            .. extras.Select(extra => new Reason(
                $"learning.extra.{extra.Code}", extra.Words.Description, ExtraFrom.Read((context.Tenure, extra)))),
            .. LastWordReason(context),
        ]);
    }

    /// <summary>What is wrong with the numbers: attention that fades with the next issue, tenures out of order.</summary>
    public ImmutableArray<Finding> Validate() =>
    [
        .. Bounds.Check(EstablishedFromMonths, months => months >= 1, Bounds.AtLeastOne),
        .. Bounds.Check(
            LongTermFromMonths, months => months > EstablishedFromMonths.Value, new("more than the months of an established client", "継続顧客の月数より大きい値")),
        .. Bounds.Check(OrdinalWindow, span => span > Duration.Zero, Bounds.Positive),
        .. Bounds.Check(EscalationUp, rows => rows >= 0, Bounds.AtLeastZero),
        .. Bounds.Check(CadenceUp, rows => rows >= 0, Bounds.AtLeastZero),
        .. Fading(EscalationUp), .. Fading(CadenceUp),
    ];

    private static IEnumerable<Finding> Fading(PolicyTable<(ClientTenure Row, IssueOrdinal Column), int> table) =>
        from tenure in ClientTenure.InOrder
        from pair in IssueOrdinal.InOrder.Zip(IssueOrdinal.InOrder.Skip(1), (earlier, later) => (earlier, later))
        let before = table.Read((tenure, pair.earlier))
        let after = table.Read((tenure, pair.later))
        where table[(tenure, pair.later)] < table[(tenure, pair.earlier)]
        select new Finding(FindingCode.AttentionFades, $"{table.Code}[{after.Key}]", Phrase.Of(
            $"{table.Code}: {after.Key} has {after.Value}, less than {before.Value} of {before.Key}.",
            $"{table.Code}：{after.Key}の値{after.Value}が{before.Key}の値{before.Value}を下回る。"));

    private static IEnumerable<Reason> LastWordReason(RelationshipContext context)
    {
        if (context.LastWord == Satisfaction.Partial || context.LastWord == Satisfaction.NotSatisfied)
        {
            yield return new("learning.last-word", Phrase.Of(
                $"How an earlier issue ended, by the client's own word: {context.LastWord}. Begin with what was left of it.",
                $"以前の案件についての顧客の言葉：{context.LastWord}。残った点から話を始めること。"));
        }
    }

    private bool IsGiven(AttentionExtra extra, RelationshipContext context) =>
        ExtraFrom[(context.Tenure, extra)] is { } from && context.Ordinal >= from && (context.IsHighValue || !OnlyForHighValue[extra]);
}
