using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Escalating;

/// <content>Rows lifted by triggers.</content>
public sealed partial record EscalatingPolicy
{
    /// <summary>When we escalate before the client does.</summary>
    public required TriggerRules Triggers { get; init; }

    /// <summary>Whom to involve, given what happened besides: the row of the severity, or a graver one to which triggers lift it.</summary>
    /// <remarks>
    /// The row is the gravest of: the severity's own with the rows of all triggers added, and every row that a trigger names. It follows from
    /// the signals alone and falls when they do; <see cref="EscalationStanding"/> keeps what was once reached.
    /// </remarks>
    [Requirement("R-040")]
    public Judgement<TriggeredEscalation> InvolveFor(Severity severity, EscalationSignals signals)
    {
        Guard.Against.Null(severity);
        ImmutableArray<EscalationTrigger> triggers = Triggers.TriggersFor(signals);
        int up = (int)Math.Min(triggers.Sum(trigger => (long)Triggers.RowsUp[trigger]), Severity.InOrder.Length);
        Severity row = triggers.Select(trigger => Triggers.AtLeast[trigger] ?? severity)
            .Aggregate(severity.RaisedBy(up), Severity.Max);
        Judgement<EscalationStep> step = StepFor(row);
        IEnumerable<Reason> why = triggers.IsEmpty
            ? [new("escalating.no-trigger", Phrase.Of($"Nothing lifts it above {severity}.", $"「{severity}」より上げる契機はない。"))]
            : triggers.SelectMany(trigger => Because(trigger, signals));
        return new(new(row, step.Value, triggers), why.Concat(step.Reasons));
    }

    private IEnumerable<Reason> Because(EscalationTrigger trigger, EscalationSignals signals)
    {
        if (Triggers.MeasureOf(trigger, signals) is var (observed, threshold))
        {
            yield return new("escalating.threshold", Phrase.Of(
                $"{trigger}: {observed}, and the threshold is {threshold.Value}.", $"{trigger}：{observed}（基準{threshold.Value}）。"), threshold);
        }

        if (Triggers.AtLeast[trigger] is { } row)
        {
            yield return new("escalating.at-least", Phrase.Of(
                $"{trigger.Words.Description} At least the row of {row} applies.", $"{trigger.Words.Description}少なくとも「{row}」の段を適用する。"),
                Triggers.AtLeast.Read(trigger));
        }

        int rows = Triggers.RowsUp[trigger];
        if (rows > 0)
        {
            yield return new("escalating.rows-up", Phrase.Of(
                $"{trigger.Words.Description} Rows up: {rows}.", $"{trigger.Words.Description}引上げ段数：{rows}。"), Triggers.RowsUp.Read(trigger));
        }

        if (trigger == EscalationTrigger.ScopeGrowth)
        {
            yield return new("escalating.pause-and-align", Phrase.Of(
                $"{trigger.Words.Description} Pause and align with the client.", $"{trigger.Words.Description}作業を止め、顧客と認識を合わせる。"));
        }
    }
}
