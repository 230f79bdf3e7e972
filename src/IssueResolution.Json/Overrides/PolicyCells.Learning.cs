using IssueResolution.Assessing;
using IssueResolution.Committing;
using IssueResolution.Learning;

namespace IssueResolution.Json;

/// <content>What is owed afterwards, and what shows over time.</content>
internal static partial class PolicyCells
{
    private static readonly PolicyPart<LearningPolicy> _learning = new(policy => policy.Learning, (policy, stage) => policy with { Learning = stage });
    private static readonly PolicyPart<PatternRules> _patterns = _learning.Part(stage => stage.Patterns, (stage, rules) => stage with { Patterns = rules });
    private static readonly PolicyPart<RelationshipRules> _relationship = _learning.Part(stage => stage.Relationship, (stage, rules) => stage with { Relationship = rules });
    private static readonly PolicyPart<IndicatorRules> _indicators = _learning.Part(stage => stage.Indicators, (stage, rules) => stage with { Indicators = rules });

    private static OverridableCells[] Learning() => [.. AfterwardsCells(), .. PatternCells(), .. RelationshipCells(), .. IndicatorCells()];

    private static OverridableCells[] AfterwardsCells() =>
    [
        _learning.Value(stage => stage.FollowUpWithin, (stage, value) => stage with { FollowUpWithin = value }, ValueForms.Duration),
        _learning.Value(stage => stage.SilenceUpTo, (stage, value) => stage with { SilenceUpTo = value }, ValueForms.Term(Severity.InOrder)),
        _learning.Value(stage => stage.SilenceAttempts, (stage, value) => stage with { SilenceAttempts = value }, ValueForms.Count),
        _learning.Table(stage => stage.PostMortem, (stage, table) => stage with { PostMortem = table }, ValueForms.Term(DutyStrength.InOrder)),
        _learning.Table(stage => stage.PostMortemWithin, (stage, table) => stage with { PostMortemWithin = table }, ValueForms.Allowance.OrNone()),
        _learning.Value(stage => stage.CauseWithin, (stage, value) => stage with { CauseWithin = value }, ValueForms.Allowance),
        _learning.Value(stage => stage.ProcessReviewWithin, (stage, value) => stage with { ProcessReviewWithin = value }, ValueForms.Allowance),
        _learning.Value(stage => stage.DebriefWithin, (stage, value) => stage with { DebriefWithin = value }, ValueForms.Allowance),
        _learning.Value(stage => stage.RelationshipReviewWithin, (stage, value) => stage with { RelationshipReviewWithin = value }, ValueForms.Allowance),
        _learning.Table(stage => stage.RepairFrom, (stage, table) => stage with { RepairFrom = table }, ValueForms.Term(ResidualDamage.InOrder)),
        _learning.Value(stage => stage.RecurrenceWindow, (stage, value) => stage with { RecurrenceWindow = value }, ValueForms.Duration),
    ];

    private static OverridableCells[] PatternCells() =>
    [
        _patterns.Value(rules => rules.ChartPeriod, (rules, value) => rules with { ChartPeriod = value }, ValueForms.Duration),
        _patterns.Value(rules => rules.PeriodsFrom, (rules, value) => rules with { PeriodsFrom = value }, ValueForms.Count),
        _patterns.Value(rules => rules.SigmasAbove, (rules, value) => rules with { SigmasAbove = value }, ValueForms.Count),
        _patterns.Value(rules => rules.RunLength, (rules, value) => rules with { RunLength = value }, ValueForms.Count),
        _patterns.Value(rules => rules.ClientsFrom, (rules, value) => rules with { ClientsFrom = value }, ValueForms.Count),
        _patterns.Value(rules => rules.TimesMedian, (rules, value) => rules with { TimesMedian = value }, ValueForms.Decimal),
        _patterns.Value(rules => rules.ClientIssuesFrom, (rules, value) => rules with { ClientIssuesFrom = value }, ValueForms.Count),
    ];

    private static OverridableCells[] RelationshipCells() =>
    [
        _relationship.Value(rules => rules.EstablishedFromMonths, (rules, value) => rules with { EstablishedFromMonths = value }, ValueForms.Count),
        _relationship.Value(rules => rules.LongTermFromMonths, (rules, value) => rules with { LongTermFromMonths = value }, ValueForms.Count),
        _relationship.Value(rules => rules.OrdinalWindow, (rules, value) => rules with { OrdinalWindow = value }, ValueForms.Duration),
        _relationship.Table(rules => rules.EscalationUp, (rules, table) => rules with { EscalationUp = table }, ValueForms.Count),
        _relationship.Table(rules => rules.CadenceUp, (rules, table) => rules with { CadenceUp = table }, ValueForms.Count),
        _relationship.Table(rules => rules.ExtraFrom, (rules, table) => rules with { ExtraFrom = table }, ValueForms.Term(IssueOrdinal.InOrder).OrNone()),
        _relationship.Table(rules => rules.OnlyForHighValue, (rules, table) => rules with { OnlyForHighValue = table }, ValueForms.Flag),
        _relationship.Value(rules => rules.PartnerCallWithin, (rules, value) => rules with { PartnerCallWithin = value }, ValueForms.Allowance),
    ];

    private static OverridableCells[] IndicatorCells() =>
    [
        _indicators.Value(rules => rules.SmallBelow, (rules, value) => rules with { SmallBelow = value }, ValueForms.Count),
        _indicators.Value(rules => rules.UpperPercentile, (rules, value) => rules with { UpperPercentile = value }, ValueForms.Count),
    ];
}
