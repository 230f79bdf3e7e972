using System.Collections.Immutable;
using IssueResolution.Reasoning;

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

    /// <summary>When repetition draws attention.</summary>
    public required AttentionRules Attention { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings =>
    [
        .. Severity.Facts.Readings, .. Severity.LossEdges.Readings, .. Severity.SlipEdges.Readings,
        .. Urgency.TrajectoryPoints.Readings, .. Urgency.HarmPoints.Readings, .. Urgency.VisibilityPoints.Readings,
        .. Urgency.WaitPoints.Readings, .. Urgency.Cuts.Readings, .. Urgency.HarmEdges.Readings,
        .. Priority.Table.Readings, Priority.PaperworkAtMost.Read(),
        Attention.PatternCount.Read(), Attention.PatternWindow.Read(), Attention.FailedFixes.Read(),
    ];

    /// <summary>What is wrong with the numbers.</summary>
    public ImmutableArray<Finding> Validate() => [.. Severity.Validate(), .. Urgency.Validate(), .. Priority.Validate(), .. Attention.Validate()];
}
