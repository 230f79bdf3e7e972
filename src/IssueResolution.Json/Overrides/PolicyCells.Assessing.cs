using IssueResolution.Assessing;

namespace IssueResolution.Json;

/// <content>Severity, urgency, priority.</content>
internal static partial class PolicyCells
{
    private static readonly PolicyPart<AssessingPolicy> _assessing = new(policy => policy.Assessing, (policy, stage) => policy with { Assessing = stage });
    private static readonly PolicyPart<SeverityRules> _severity = _assessing.Part(stage => stage.Severity, (stage, rules) => stage with { Severity = rules });
    private static readonly PolicyPart<UrgencyRules> _urgency = _assessing.Part(stage => stage.Urgency, (stage, rules) => stage with { Urgency = rules });
    private static readonly PolicyPart<PriorityMatrix> _priority = _assessing.Part(stage => stage.Priority, (stage, matrix) => stage with { Priority = matrix });
    private static readonly PolicyPart<ProportionRules> _response = _assessing.Part(stage => stage.Response, (stage, rules) => stage with { Response = rules });
    private static readonly PolicyPart<AttentionRules> _attention = _assessing.Part(stage => stage.Attention, (stage, rules) => stage with { Attention = rules });

    private static OverridableCells[] Assessing() => [.. SeverityCells(), .. UrgencyCells(), .. PriorityCells(), .. AttentionCells()];

    private static OverridableCells[] SeverityCells() =>
    [
        _severity.Table(rules => rules.Facts, (rules, table) => rules with { Facts = table }, ValueForms.Term(Severity.InOrder)),
        _severity.Table(rules => rules.LossEdges, (rules, table) => rules with { LossEdges = table }, ValueForms.Share),
        _severity.Table(rules => rules.SlipEdges, (rules, table) => rules with { SlipEdges = table }, ValueForms.Share),
        _severity.Value(rules => rules.SecondPersonFrom, (rules, value) => rules with { SecondPersonFrom = value }, ValueForms.Term(Severity.InOrder)),
    ];

    private static OverridableCells[] UrgencyCells() =>
    [
        _urgency.Table(rules => rules.TrajectoryPoints, (rules, table) => rules with { TrajectoryPoints = table }, ValueForms.Count),
        _urgency.Table(rules => rules.HarmPoints, (rules, table) => rules with { HarmPoints = table }, ValueForms.Count),
        _urgency.Table(rules => rules.VisibilityPoints, (rules, table) => rules with { VisibilityPoints = table }, ValueForms.Count),
        _urgency.Table(rules => rules.WaitPoints, (rules, table) => rules with { WaitPoints = table }, ValueForms.Count),
        _urgency.Table(rules => rules.Cuts, (rules, table) => rules with { Cuts = table }, ValueForms.Count),
        _urgency.Table(rules => rules.HarmEdges, (rules, table) => rules with { HarmEdges = table }, ValueForms.Decimal),
    ];

    private static OverridableCells[] PriorityCells() =>
    [
        _priority.Table(matrix => matrix.Table, (matrix, table) => matrix with { Table = table }, ValueForms.Term(Priority.InOrder)),
        _priority.Value(matrix => matrix.PaperworkAtMost, (matrix, value) => matrix with { PaperworkAtMost = value }, ValueForms.Term(Priority.InOrder)),
        _assessing.Value(stage => stage.Queue, (stage, value) => stage with { Queue = value }, ValueForms.Queue),
        _response.Table(rules => rules.Sizes, (rules, table) => rules with { Sizes = table }, ValueForms.Term(ResponseSize.InOrder)),
        _response.Value(rules => rules.StepsAbove, (rules, value) => rules with { StepsAbove = value }, ValueForms.Count),
    ];

    private static OverridableCells[] AttentionCells() =>
    [
        _attention.Value(rules => rules.PatternCount, (rules, value) => rules with { PatternCount = value }, ValueForms.Count),
        _attention.Value(rules => rules.PatternWindow, (rules, value) => rules with { PatternWindow = value }, ValueForms.Duration),
        _attention.Value(rules => rules.SystemicFrom, (rules, value) => rules with { SystemicFrom = value }, ValueForms.Count),
    ];
}
