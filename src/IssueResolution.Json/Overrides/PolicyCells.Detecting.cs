using IssueResolution.Classifying;
using IssueResolution.Detecting;

namespace IssueResolution.Json;

/// <content>What is noticed before anyone complains.</content>
internal static partial class PolicyCells
{
    private static readonly PolicyPart<DetectingPolicy> _detecting = new(policy => policy.Detecting, (policy, stage) => policy with { Detecting = stage });
    private static readonly PolicyPart<MeasureRules> _measures = _detecting.Part(stage => stage.Measures, (stage, rules) => stage with { Measures = rules });
    private static readonly PolicyPart<ScoreRules> _score = _detecting.Part(stage => stage.Score, (stage, rules) => stage with { Score = rules });
    private static readonly PolicyPart<TrajectoryRules> _trajectory = _detecting.Part(stage => stage.Trajectory, (stage, rules) => stage with { Trajectory = rules });
    private static readonly PolicyPart<HealthCheckRules> _healthChecks = _detecting.Part(stage => stage.HealthChecks, (stage, rules) => stage with { HealthChecks = rules });
    private static readonly PolicyPart<PreventionRules> _preventing = _detecting.Part(stage => stage.Preventing, (stage, rules) => stage with { Preventing = rules });

    private static OverridableCells[] Detecting() => [.. MeasureCells(), .. ScoreCells(), .. TrajectoryCells(), .. ListeningCells()];

    private static OverridableCells[] MeasureCells() =>
    [
        _measures.Value(rules => rules.BaselineFrom, (rules, value) => rules with { BaselineFrom = value }, ValueForms.Count),
        _measures.Table(rules => rules.ReplyEdges, (rules, table) => rules with { ReplyEdges = table }, ValueForms.Decimal),
        _measures.Value(rules => rules.MicromanagingUpTo, (rules, value) => rules with { MicromanagingUpTo = value }, ValueForms.Decimal),
        _measures.Table(rules => rules.PaymentEdges, (rules, table) => rules with { PaymentEdges = table }, ValueForms.Decimal),
        _measures.Table(rules => rules.ScopeTalkEdges, (rules, table) => rules with { ScopeTalkEdges = table }, ValueForms.Count),
        _measures.Value(rules => rules.ScopeTalkWindow, (rules, value) => rules with { ScopeTalkWindow = value }, ValueForms.Duration),
        _measures.Value(rules => rules.ChangeOrdersFrom, (rules, value) => rules with { ChangeOrdersFrom = value }, ValueForms.Count),
    ];

    private static OverridableCells[] ScoreCells() =>
    [
        _score.Table(rules => rules.Points, (rules, table) => rules with { Points = table }, ValueForms.Count),
        _score.Table(rules => rules.Caps, (rules, table) => rules with { Caps = table }, ValueForms.Count),
        _score.Value(rules => rules.HalfLife, (rules, value) => rules with { HalfLife = value }, ValueForms.Duration),
        _score.Table(rules => rules.Cuts, (rules, table) => rules with { Cuts = table }, ValueForms.Count),
        _score.Value(rules => rules.FamiliesForOneUp, (rules, value) => rules with { FamiliesForOneUp = value }, ValueForms.Count),
        _score.Value(rules => rules.FamilyCountsFrom, (rules, value) => rules with { FamilyCountsFrom = value }, ValueForms.Decimal),
    ];

    private static OverridableCells[] TrajectoryCells() =>
    [
        _trajectory.Value(rules => rules.LastReadings, (rules, value) => rules with { LastReadings = value }, ValueForms.Count),
        _trajectory.Value(rules => rules.RapidRise, (rules, value) => rules with { RapidRise = value }, ValueForms.Decimal),
        _trajectory.Value(rules => rules.RapidWithin, (rules, value) => rules with { RapidWithin = value }, ValueForms.Decimal),
        _trajectory.Value(rules => rules.StableWithin, (rules, value) => rules with { StableWithin = value }, ValueForms.Decimal),
    ];

    private static OverridableCells[] ListeningCells() =>
    [
        _detecting.Table(stage => stage.Checks, (stage, table) => stage with { Checks = table }, ValueForms.Term(HealthCheck.InOrder).OrNone()),
        _detecting.Table(stage => stage.Informed, (stage, table) => stage with { Informed = table }, ValueForms.Term(Role.InOrder).OrNone()),
        _detecting.Table(stage => stage.Within, (stage, table) => stage with { Within = table }, ValueForms.Allowance.OrNone()),
        _healthChecks.Table(rules => rules.Rhythm, (rules, table) => rules with { Rhythm = table }, ValueForms.Rhythm),
        _preventing.Table(rules => rules.Points, (rules, table) => rules with { Points = table }, ValueForms.Count),
    ];
}
