using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Assessing;

/// <summary>Every number behind severity, urgency and priority.</summary>
public sealed partial record AssessingPolicy
{
    /// <summary>From facts to severity.</summary>
    public required SeverityRules Severity { get; init; }

    /// <summary>From factors to urgency.</summary>
    public required UrgencyRules Urgency { get; init; }

    /// <summary>From severity and urgency to priority.</summary>
    public required PriorityMatrix Priority { get; init; }

    /// <summary>In which order issues are taken.</summary>
    public required PolicyValue<QueueOrder> Queue { get; init; }

    /// <summary>Which response fits which issue.</summary>
    public required ProportionRules Response { get; init; }

    /// <summary>When repetition draws attention.</summary>
    public required AttentionRules Attention { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings =>
    [
        .. Severity.Facts.Readings, .. Severity.LossEdges.Readings, .. Severity.SlipEdges.Readings, Severity.SecondPersonFrom.Read(),
        .. Urgency.TrajectoryPoints.Readings, .. Urgency.HarmPoints.Readings, .. Urgency.VisibilityPoints.Readings,
        .. Urgency.WaitPoints.Readings, .. Urgency.Cuts.Readings, .. Urgency.HarmEdges.Readings,
        .. Priority.Table.Readings, Priority.PaperworkAtMost.Read(), Queue.Read(), .. Response.Readings,
        Attention.PatternCount.Read(), Attention.PatternWindow.Read(), Attention.SystemicFrom.Read(),
    ];

    /// <summary>What is wrong with the numbers.</summary>
    public ImmutableArray<Finding> Validate() =>
    [
        .. Severity.Validate(), .. Urgency.Validate(), .. Priority.Validate(), .. Queue.Value.Validate(), .. Response.Validate(),
        .. Attention.Validate(), .. PaperworkOvertakes(),
    ];

    /// <summary>Whether something solved could stand beside, or before, a medium issue that gets worse by the hour and has nothing else against it.</summary>
    private IEnumerable<Finding> PaperworkOvertakes()
    {
        Assessing.Urgency least = Urgency.Assess(
            new(Trajectory.RapidlyEscalating, TimeToHarm.Distant, ClientVisibility.InternalOnly, WaitState.Acknowledged, Progress.Open)).Value;
        Assessing.Priority escalating = Priority.For(Assessing.Severity.Medium, least);
        Assessing.Priority paperwork = Assessing.Severity.InOrder
            .Select(severity => Priority.Judge(severity, Assessing.Urgency.Routine, onlyPaperwork: true).Value).Aggregate(Assessing.Priority.Max);
        if (paperwork >= escalating)
        {
            yield return new(FindingCode.PaperworkOvertakes, Priority.PaperworkAtMost.Code, Phrase.Of(
                $"With only paperwork left an issue may be {paperwork}, a medium issue that escalates rapidly only {escalating}.",
                $"書類だけの案件が「{paperwork}」になり得るのに、急速に悪化する「中」の案件は「{escalating}」にとどまる。"));
        }
    }
}
