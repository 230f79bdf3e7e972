using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Escalating;

namespace IssueResolution.Json;

/// <content>The matrix and its triggers.</content>
internal static partial class PolicyCells
{
    private static readonly PolicyPart<EscalatingPolicy> _escalating = new(policy => policy.Escalating, (policy, stage) => policy with { Escalating = stage });
    private static readonly PolicyPart<TriggerRules> _triggers = _escalating.Part(stage => stage.Triggers, (stage, rules) => stage with { Triggers = rules });
    private static readonly PolicyPart<PeerRules> _peers = _escalating.Part(stage => stage.Peers, (stage, rules) => stage with { Peers = rules });

    private static OverridableCells[] Escalating() => [.. MatrixCells(), .. TriggerCells(), .. PeerCells()];

    private static OverridableCells[] MatrixCells() =>
    [
        _escalating.Table(stage => stage.InitialResponse, (stage, table) => stage with { InitialResponse = table }, ValueForms.Allowance),
        _escalating.Table(stage => stage.PrimaryRole, (stage, table) => stage with { PrimaryRole = table }, ValueForms.Term(Role.InOrder)),
        _escalating.Table(stage => stage.AlternateRole, (stage, table) => stage with { AlternateRole = table }, ValueForms.Term(Role.InOrder)),
        _escalating.Table(stage => stage.Mode, (stage, table) => stage with { Mode = table }, ValueForms.Term(RoleMode.InOrder)),
        _escalating.Table(stage => stage.EscalateWithin, (stage, table) => stage with { EscalateWithin = table }, ValueForms.Allowance.OrNone()),
        _escalating.Table(stage => stage.UrgencyTightens, (stage, table) => stage with { UrgencyTightens = table }, ValueForms.Count),
        _escalating.Table(stage => stage.AnxietyTightens, (stage, table) => stage with { AnxietyTightens = table }, ValueForms.Count),
        _escalating.Value(stage => stage.MostRowsTightened, (stage, value) => stage with { MostRowsTightened = value }, ValueForms.Count),
        _escalating.Value(stage => stage.FactWindow, (stage, value) => stage with { FactWindow = value }, ValueForms.Duration),
        _escalating.Value(stage => stage.FirstAssessment, (stage, value) => stage with { FirstAssessment = value }, ValueForms.Duration),
    ];

    private static OverridableCells[] TriggerCells() =>
    [
        _triggers.Value(rules => rules.ConsecutiveMisses, (rules, value) => rules with { ConsecutiveMisses = value }, ValueForms.Count),
        _triggers.Value(rules => rules.SatisfactionBelow, (rules, value) => rules with { SatisfactionBelow = value }, ValueForms.Share),
        _triggers.Value(rules => rules.ScopeChangeFrom, (rules, value) => rules with { ScopeChangeFrom = value }, ValueForms.Share),
        _triggers.Value(rules => rules.Reopenings, (rules, value) => rules with { Reopenings = value }, ValueForms.Count),
        _triggers.Value(rules => rules.FailedFixes, (rules, value) => rules with { FailedFixes = value }, ValueForms.Count),
        _triggers.Table(rules => rules.AtLeast, (rules, table) => rules with { AtLeast = table }, ValueForms.Term(Severity.InOrder).OrNone()),
        _triggers.Table(rules => rules.RowsUp, (rules, table) => rules with { RowsUp = table }, ValueForms.Count),
    ];

    private static OverridableCells[] PeerCells() =>
    [
        _peers.Table(rules => rules.Level, (rules, table) => rules with { Level = table }, ValueForms.Term(Seniority.InOrder)),
        _peers.Table(rules => rules.Speaker, (rules, table) => rules with { Speaker = table }, ValueForms.Term(Role.InOrder)),
    ];
}
