using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Recovering;

/// <summary>When an outstanding recovery might leave a client more loyal than before: rarely, and only if all conditions hold.</summary>
public sealed record ParadoxRules
{
    /// <summary>The gravest failure for which it was seen.</summary>
    public required PolicyValue<Severity> SeverityAtMost { get; init; }

    /// <summary>How many failures of any kind the client may have met before.</summary>
    public required PolicyValue<int> PriorFailuresAtMost { get; init; }

    /// <summary>The most lasting cause for which it was seen.</summary>
    public required PolicyValue<CauseStability> StabilityAtMost { get; init; }

    /// <summary>The most control that the client may see with us.</summary>
    public required PolicyValue<PerceivedControl> ControlAtMost { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings => [SeverityAtMost.Read(), PriorFailuresAtMost.Read(), StabilityAtMost.Read(), ControlAtMost.Read()];

    /// <summary>Whether the paradox is plausible, with one reason for each condition that fails; with all conditions where none does.</summary>
    /// <param name="severity">How bad the failure was.</param>
    /// <param name="priorFailures">How many failures of any kind the client met before this one.</param>
    /// <param name="stability">How likely the client thinks it is to happen again.</param>
    /// <param name="control">How far the client thinks that we could have prevented it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of failures is negative.</exception>
    [Requirement("R-002")]
    public Judgement<ParadoxOutlook> Assess(Severity severity, int priorFailures, CauseStability stability, PerceivedControl control)
    {
        (bool Holds, Phrase Condition, Phrase Is, CellReading Cell)[] conditions =
        [
            (Guard.Against.Null(severity) <= SeverityAtMost.Value, new("a mild failure", "軽い失敗であること"), severity.Words.Name, SeverityAtMost.Read()),
            (Guard.Against.Negative(priorFailures) <= PriorFailuresAtMost.Value, new("no failure before", "以前に失敗がないこと"),
                Phrase.Of($"{priorFailures} before", $"以前に{priorFailures}件"), PriorFailuresAtMost.Read()),
            (Guard.Against.Null(stability) <= StabilityAtMost.Value, new("a cause that passes", "原因が一過性であること"), stability.Words.Name, StabilityAtMost.Read()),
            (Guard.Against.Null(control) <= ControlAtMost.Value, new("little control seen with us", "当社に防ぐ余地が少なかったと見られること"),
                control.Words.Name, ControlAtMost.Read()),
        ];
        bool plausible = conditions.All(condition => condition.Holds);
        return new(plausible ? ParadoxOutlook.Plausible : ParadoxOutlook.Unlikely, conditions
            .Where(condition => plausible || !condition.Holds)
            .Select(condition => condition.Holds
                ? new Reason("recovering.paradox-condition", Phrase.Of(
                    $"Fulfilled: {condition.Condition} ({condition.Is}).", $"充足：{condition.Condition}（{condition.Is}）。"), condition.Cell)
                : new Reason("recovering.paradox-condition", Phrase.Of(
                    $"Not fulfilled: {condition.Condition} ({condition.Is}).", $"不充足：{condition.Condition}（{condition.Is}）。"), condition.Cell)));
    }

    /// <summary>What is wrong with the numbers: fewer failures than none.</summary>
    public ImmutableArray<Finding> Validate() => [.. Bounds.Check(PriorFailuresAtMost, count => count >= 0, Bounds.AtLeastZero)];
}
