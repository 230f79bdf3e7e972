using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Committing;
using IssueResolution.Recovering;

namespace IssueResolution.Json;

/// <content>What is fitting, how one apologises, how trust comes back.</content>
internal static partial class PolicyCells
{
    private static readonly PolicyPart<RecoveringPolicy> _recovering = new(policy => policy.Recovering, (policy, stage) => policy with { Recovering = stage });
    private static readonly PolicyPart<ProportionalityRules> _proportion = _recovering.Part(stage => stage.Proportionality, (stage, rules) => stage with { Proportionality = rules });
    private static readonly PolicyPart<GestureCatalogue> _gestures = _proportion.Part(rules => rules.Catalogue, (rules, catalogue) => rules with { Catalogue = catalogue });
    private static readonly PolicyPart<ApologyRules> _apology = _recovering.Part(stage => stage.Apology, (stage, rules) => stage with { Apology = rules });
    private static readonly PolicyPart<TrustRules> _trust = _recovering.Part(stage => stage.Trust, (stage, rules) => stage with { Trust = rules });
    private static readonly PolicyPart<ParadoxRules> _paradox = _recovering.Part(stage => stage.Paradox, (stage, rules) => stage with { Paradox = rules });
    private static readonly PolicyPart<RetentionRules> _retention = _recovering.Part(stage => stage.Retention, (stage, rules) => stage with { Retention = rules });

    private static OverridableCells[] Recovering() =>
        [.. BandCells(), .. ApprovalCells(), .. GestureCells(), .. ApologyCells(), .. TrustCells(), .. ParadoxCells(), .. RetentionCells()];

    private static OverridableCells[] BandCells() =>
    [
        _proportion.Table(rules => rules.ResponsibilityFactor, (rules, table) => rules with { ResponsibilityFactor = table }, ValueForms.Share),
        _proportion.Table(rules => rules.RecurrenceFactor, (rules, table) => rules with { RecurrenceFactor = table }, ValueForms.Share),
        _proportion.Value(rules => rules.DelayStep, (rules, value) => rules with { DelayStep = value }, ValueForms.Share),
        _proportion.Value(rules => rules.DelayAtMost, (rules, value) => rules with { DelayAtMost = value }, ValueForms.Share),
        _proportion.Table(rules => rules.LowShare, (rules, table) => rules with { LowShare = table }, ValueForms.Share),
        _proportion.Table(rules => rules.HighShare, (rules, table) => rules with { HighShare = table }, ValueForms.Share),
        _proportion.Table(rules => rules.SeverityCap, (rules, table) => rules with { SeverityCap = table }, ValueForms.Share),
        _proportion.Value(rules => rules.LossCeiling, (rules, value) => rules with { LossCeiling = value }, ValueForms.Share),
        _proportion.Value(rules => rules.FeeCeiling, (rules, value) => rules with { FeeCeiling = value }, ValueForms.Share),
        _proportion.Value(rules => rules.GenerousUpTo, (rules, value) => rules with { GenerousUpTo = value }, ValueForms.Share),
        _proportion.Value(rules => rules.EmptyMoneyFrom, (rules, value) => rules with { EmptyMoneyFrom = value }, ValueForms.Share),
        _proportion.Value(rules => rules.GesturesAtMost, (rules, value) => rules with { GesturesAtMost = value }, ValueForms.Count),
        _proportion.Value(rules => rules.SmallUpTo, (rules, value) => rules with { SmallUpTo = value }, ValueForms.Term(Severity.InOrder)),
        _proportion.Value(rules => rules.ComparablesFrom, (rules, value) => rules with { ComparablesFrom = value }, ValueForms.Count),
        _proportion.Value(rules => rules.MedianTolerance, (rules, value) => rules with { MedianTolerance = value }, ValueForms.Share),
    ];

    private static OverridableCells[] ApprovalCells() =>
    [
        _proportion.Table(rules => rules.ApprovalUpTo, (rules, table) => rules with { ApprovalUpTo = table }, ValueForms.ShareOrNone),
        _proportion.Table(rules => rules.Approver, (rules, table) => rules with { Approver = table }, ValueForms.Term(Role.InOrder)),
        _proportion.Value(rules => rules.HighestApprovalFrom, (rules, value) => rules with { HighestApprovalFrom = value }, ValueForms.Term(Severity.InOrder)),
    ];

    private static OverridableCells[] GestureCells() =>
    [
        _gestures.Table(catalogue => catalogue.Fit, (catalogue, table) => catalogue with { Fit = table }, ValueForms.Term(GestureFit.InOrder)),
        _gestures.Table(catalogue => catalogue.SuitsFrom, (catalogue, table) => catalogue with { SuitsFrom = table }, ValueForms.Term(Severity.InOrder)),
        _gestures.Table(catalogue => catalogue.DemandedFrom, (catalogue, table) => catalogue with { DemandedFrom = table }, ValueForms.Term(Severity.InOrder).OrNone()),
        _gestures.Value(catalogue => catalogue.SeniorLeaderFrom, (catalogue, value) => catalogue with { SeniorLeaderFrom = value }, ValueForms.Term(Severity.InOrder)),
    ];

    private static OverridableCells[] ApologyCells() =>
    [
        _apology.Table(rules => rules.Weights, (rules, table) => rules with { Weights = table }, ValueForms.Count),
        _apology.Table(rules => rules.SaidFrom, (rules, table) => rules with { SaidFrom = table }, ValueForms.Term(ApologyStage.InOrder)),
    ];

    private static OverridableCells[] TrustCells() =>
    [
        _trust.Value(rules => rules.Start, (rules, value) => rules with { Start = value }, ValueForms.Count),
        _trust.Table(rules => rules.Points, (rules, table) => rules with { Points = table }, ValueForms.Count),
        _trust.Table(rules => rules.StateFrom, (rules, table) => rules with { StateFrom = table }, ValueForms.Count),
        _trust.Value(rules => rules.MilestoneStreak, (rules, value) => rules with { MilestoneStreak = value }, ValueForms.Count),
        _trust.Value(rules => rules.RiskyStartUpTo, (rules, value) => rules with { RiskyStartUpTo = value }, ValueForms.Term(TrustState.InOrder)),
        _trust.Value(rules => rules.ClosableUpTo, (rules, value) => rules with { ClosableUpTo = value }, ValueForms.Term(TrustState.InOrder)),
        _trust.Table(rules => rules.Caution, (rules, table) => rules with { Caution = table }, ValueForms.Term(PromiseCaution.InOrder)),
        _trust.Table(rules => rules.ExecutiveUpdateEvery, (rules, table) => rules with { ExecutiveUpdateEvery = table }, ValueForms.Rhythm.OrNone()),
        _trust.Table(rules => rules.SeniorRole, (rules, table) => rules with { SeniorRole = table }, ValueForms.Term(Role.InOrder).OrNone()),
        _trust.Value(rules => rules.FeedbackEvery, (rules, value) => rules with { FeedbackEvery = value }, ValueForms.Duration),
        _trust.Value(rules => rules.TrendPoints, (rules, value) => rules with { TrendPoints = value }, ValueForms.Count),
        _trust.Value(rules => rules.TrendSteadyWithin, (rules, value) => rules with { TrendSteadyWithin = value }, ValueForms.Decimal),
    ];

    private static OverridableCells[] ParadoxCells() =>
    [
        _paradox.Value(rules => rules.SeverityAtMost, (rules, value) => rules with { SeverityAtMost = value }, ValueForms.Term(Severity.InOrder)),
        _paradox.Value(rules => rules.PriorFailuresAtMost, (rules, value) => rules with { PriorFailuresAtMost = value }, ValueForms.Count),
        _paradox.Value(rules => rules.StabilityAtMost, (rules, value) => rules with { StabilityAtMost = value }, ValueForms.Term(CauseStability.InOrder)),
        _paradox.Value(rules => rules.ControlAtMost, (rules, value) => rules with { ControlAtMost = value }, ValueForms.Term(PerceivedControl.InOrder)),
    ];

    private static OverridableCells[] RetentionCells() =>
    [
        _retention.Value(rules => rules.LeastMultiple, (rules, value) => rules with { LeastMultiple = value }, ValueForms.Decimal),
        _retention.Value(rules => rules.GreatestMultiple, (rules, value) => rules with { GreatestMultiple = value }, ValueForms.Decimal),
    ];
}
