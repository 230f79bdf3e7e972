using IssueResolution.Classifying;
using IssueResolution.Communicating;
using IssueResolution.Declining;

namespace IssueResolution.Json;

/// <content>How we say no, and when we walk away. The words that count as an appeal are a list of their own and not cells.</content>
internal static partial class PolicyCells
{
    private static readonly PolicyPart<DecliningPolicy> _declining = new(policy => policy.Declining, (policy, stage) => policy with { Declining = stage });
    private static readonly PolicyPart<RequestRules> _requests = _declining.Part(stage => stage.Requests, (stage, rules) => stage with { Requests = rules });
    private static readonly PolicyPart<EvidenceRules> _evidence = _declining.Part(stage => stage.Evidence, (stage, rules) => stage with { Evidence = rules });
    private static readonly PolicyPart<DemandRules> _demands = _declining.Part(stage => stage.Demands, (stage, rules) => stage with { Demands = rules });
    private static readonly PolicyPart<WalkAwayRules> _walkingAway = _declining.Part(stage => stage.WalkingAway, (stage, rules) => stage with { WalkingAway = rules });

    private static ValueForm<int?> CountOrNone => new(
        $"{ValueForms.Count.Description}, or `null` for none",
        value => value.Kind == WireKind.Null ? null : ValueForms.Count.Read(value),
        count => count is { } known ? ValueForms.Count.Write(known) : WireNode.Null);

    private static OverridableCells[] Declining() =>
    [
        _requests.Table(rules => rules.Openings, (rules, table) => rules with { Openings = table }, ValueForms.Term(RequestStrategy.InOrder)),
        _requests.Table(rules => rules.OpeningCeilings, (rules, table) => rules with { OpeningCeilings = table }, CountOrNone),
        _requests.Table(rules => rules.OpeningRisks, (rules, table) => rules with { OpeningRisks = table }, CountOrNone),
        _requests.Table(rules => rules.Strategies, (rules, table) => rules with { Strategies = table }, ValueForms.Term(RequestStrategy.InOrder)),
        _requests.Table(rules => rules.Ceilings, (rules, table) => rules with { Ceilings = table }, ValueForms.Count),
        _requests.Table(rules => rules.Risks, (rules, table) => rules with { Risks = table }, ValueForms.Count),
        _requests.Table(rules => rules.Consulted, (rules, table) => rules with { Consulted = table }, ValueForms.Term(Role.InOrder).OrNone()),
        _requests.Value(rules => rules.PreventionPlace, (rules, value) => rules with { PreventionPlace = value }, ValueForms.Term(NoticePlace.InOrder)),
        _evidence.Value(rules => rules.SilentFrom, (rules, value) => rules with { SilentFrom = value }, ValueForms.Duration),
        _demands.Table(rules => rules.Responsibilities, (rules, table) => rules with { Responsibilities = table }, ValueForms.Term(Responsibility.InOrder)),
        _walkingAway.Table(rules => rules.Verdicts, (rules, table) => rules with { Verdicts = table }, ValueForms.Term(WalkAwayVerdict.InOrder)),
        _walkingAway.Value(rules => rules.NoticesFrom, (rules, value) => rules with { NoticesFrom = value }, ValueForms.Count),
        _walkingAway.Value(rules => rules.DeclinesFrom, (rules, value) => rules with { DeclinesFrom = value }, ValueForms.Count),
        _walkingAway.Value(rules => rules.FailedCyclesFrom, (rules, value) => rules with { FailedCyclesFrom = value }, ValueForms.Count),
        _walkingAway.Value(rules => rules.ReviewWithin, (rules, value) => rules with { ReviewWithin = value }, ValueForms.Duration),
        _walkingAway.Value(rules => rules.Approver, (rules, value) => rules with { Approver = value }, ValueForms.Term(Role.InOrder)),
    ];
}
