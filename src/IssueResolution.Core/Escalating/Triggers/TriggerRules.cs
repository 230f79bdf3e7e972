using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Escalating;

/// <summary>When a trigger goes off, and to which row of the matrix it lifts an issue.</summary>
/// <remarks>
/// Rows are named by their severity because roles have no order of their own. Who stands in a row is the matrix's to say. The severity
/// itself stays as it is, and so do the times that were promised for it.
/// </remarks>
public sealed record TriggerRules
{
    private static readonly Phrase _oneOrTwo = new("one or two, because two misses in a row always escalate", "1か2（二度続けて期限を破れば必ず上申する）");

    /// <summary>How many deadlines missed in a row set off <see cref="EscalationTrigger.ConsecutiveMisses"/>.</summary>
    [Requirement("R-041")]
    public required PolicyValue<int> ConsecutiveMisses { get; init; }

    /// <summary>Below which share of the best score <see cref="EscalationTrigger.LowSatisfaction"/> goes off; at it, it does not.</summary>
    [Requirement("R-042")]
    public required PolicyValue<Share> SatisfactionBelow { get; init; }

    /// <summary>From which share of the original budget on, itself included, <see cref="EscalationTrigger.ScopeGrowth"/> goes off.</summary>
    [Requirement("R-043")]
    public required PolicyValue<Share> ScopeChangeFrom { get; init; }

    /// <summary>How many reopenings set off <see cref="EscalationTrigger.Reopened"/>.</summary>
    public required PolicyValue<int> Reopenings { get; init; }

    /// <summary>How many failed fixes set off <see cref="EscalationTrigger.FixesFailed"/>.</summary>
    [Requirement("R-091")]
    public required PolicyValue<int> FailedFixes { get; init; }

    /// <summary>The row to which a trigger lifts at least; null when it names none.</summary>
    public required PolicyTable<EscalationTrigger, Severity?> AtLeast { get; init; }

    /// <summary>How many rows a trigger lifts above the severity's own; those of several triggers add up, to the gravest row at most.</summary>
    public required PolicyTable<EscalationTrigger, int> RowsUp { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings =>
    [
        ConsecutiveMisses.Read(), SatisfactionBelow.Read(), ScopeChangeFrom.Read(), Reopenings.Read(), FailedFixes.Read(),
        .. AtLeast.Readings, .. RowsUp.Readings,
    ];

    /// <summary>The triggers that go off, in the order of the set.</summary>
    public ImmutableArray<EscalationTrigger> TriggersFor(EscalationSignals signals)
    {
        Guard.Against.Null(signals);
        return [.. EscalationTrigger.InOrder.Where(trigger => GoesOff(trigger, signals))];
    }

    /// <summary>What is wrong with the numbers: also any by which two misses in a row, or a client who escalates first, would lift nothing.</summary>
    public ImmutableArray<Finding> Validate() =>
    [
        .. Bounds.Check(ConsecutiveMisses, count => count is 1 or 2, _oneOrTwo),
        .. Bounds.Check(SatisfactionBelow, share => share.Value <= 1m, Bounds.Portion),
        .. Bounds.Check(ScopeChangeFrom, share => share.Value > 0m, Bounds.AboveZero),
        .. Bounds.Check(Reopenings, count => count >= 1, Bounds.AtLeastOne),
        .. Bounds.Check(FailedFixes, count => count >= 1, Bounds.AtLeastOne),
        .. Bounds.Check(RowsUp, rows => rows >= 0, Bounds.AtLeastZero),
        .. Bounds.Check(RowOf(EscalationTrigger.ClientEscalatedFirst), row => row == Gravest, Bounds.GravestRow),
        .. Bounds.Check(RowOf(EscalationTrigger.ConsecutiveMisses), row => (row is not null && row > Severity.InOrder[0]) || RowsUp[EscalationTrigger.ConsecutiveMisses] >= 1, MissesLift),
    ];

    /// <summary>What was counted and the cell it was held against; null for a trigger that is simply so.</summary>
    internal (string Observed, CellReading Threshold)? MeasureOf(EscalationTrigger trigger, EscalationSignals signals) => trigger switch
    {
        _ when trigger == EscalationTrigger.ConsecutiveMisses => (StableText.Of(signals.ConsecutiveMisses), ConsecutiveMisses.Read()),
        _ when trigger == EscalationTrigger.LowSatisfaction => (StableText.Of(signals.Satisfaction), SatisfactionBelow.Read()),
        _ when trigger == EscalationTrigger.ScopeGrowth => (StableText.Of(signals.ScopeChange), ScopeChangeFrom.Read()),
        _ when trigger == EscalationTrigger.Reopened => (StableText.Of(signals.Reopenings), Reopenings.Read()),
        _ when trigger == EscalationTrigger.FixesFailed => (StableText.Of(signals.FailedFixes), FailedFixes.Read()),
        _ => null,
    };

    private static Severity Gravest => Severity.InOrder[Severity.InOrder.Length - 1];

    private Phrase MissesLift
    {
        get
        {
            string rows = $"{RowsUp.Code}[{EscalationTrigger.ConsecutiveMisses.Code}]";
            return new(
                $"above the mildest row, or {rows} one or more: two misses in a row always escalate",
                $"最も軽い段より上（または{rows}が1以上。二度続けて期限を破れば必ず上申する）");
        }
    }

    private PolicyValue<Severity?> RowOf(EscalationTrigger trigger) => new($"{AtLeast.Code}[{trigger.Code}]", AtLeast.CellAt(trigger));

    private bool GoesOff(EscalationTrigger trigger, EscalationSignals signals) => trigger switch
    {
        _ when trigger == EscalationTrigger.ConsecutiveMisses => signals.ConsecutiveMisses >= ConsecutiveMisses.Value,
        _ when trigger == EscalationTrigger.LowSatisfaction => signals.Satisfaction < SatisfactionBelow.Value,
        _ when trigger == EscalationTrigger.ScopeGrowth => signals.ScopeChange >= ScopeChangeFrom.Value,
        _ when trigger == EscalationTrigger.Pattern => signals.IsPattern,
        _ when trigger == EscalationTrigger.TargetMissed => signals.HasMissedTarget,
        _ when trigger == EscalationTrigger.Reopened => signals.Reopenings >= Reopenings.Value,
        _ when trigger == EscalationTrigger.FixesFailed => signals.FailedFixes >= FailedFixes.Value,
        _ => signals.ClientEscalatedFirst,
    };
}
