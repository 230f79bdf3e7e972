using IssueResolution.Operating;

namespace IssueResolution.Json;

/// <content>How a support organisation looks at itself.</content>
internal static partial class PolicyCells
{
    private static readonly PolicyPart<OperatingPolicy> _operating = new(policy => policy.Operating, (policy, stage) => policy with { Operating = stage });
    private static readonly PolicyPart<OutsourcingRules> _outsourcing = _operating.Part(stage => stage.Outsourcing, (stage, rules) => stage with { Outsourcing = rules });
    private static readonly PolicyPart<GrowthRules> _growth = _operating.Part(stage => stage.Growth, (stage, rules) => stage with { Growth = rules });
    private static readonly PolicyPart<BacklogSpiral> _backlog = _operating.Part(stage => stage.Backlog, (stage, rules) => stage with { Backlog = rules });
    private static readonly PolicyPart<AttritionRules> _attrition = _operating.Part(stage => stage.Attrition, (stage, rules) => stage with { Attrition = rules });
    private static readonly PolicyPart<VoiceRules> _voice = _operating.Part(stage => stage.Voice, (stage, rules) => stage with { Voice = rules });

    private static OverridableCells[] Operating() =>
    [
        _outsourcing.Value(rules => rules.PartialFrom, (rules, value) => rules with { PartialFrom = value }, ValueForms.Share),
        _outsourcing.Value(rules => rules.ReadyFrom, (rules, value) => rules with { ReadyFrom = value }, ValueForms.Share),
        _outsourcing.Value(rules => rules.VendorsFrom, (rules, value) => rules with { VendorsFrom = value }, ValueForms.Count),
        _outsourcing.Value(rules => rules.ReviewEvery, (rules, value) => rules with { ReviewEvery = value }, ValueForms.Duration),
        _growth.Value(rules => rules.VolumeFrom, (rules, value) => rules with { VolumeFrom = value }, ValueForms.Decimal),
        _growth.Value(rules => rules.ItemsFrom, (rules, value) => rules with { ItemsFrom = value }, ValueForms.Count),
        _backlog.Value(rules => rules.Periods, (rules, value) => rules with { Periods = value }, ValueForms.Count),
        _backlog.Value(rules => rules.SystemWorkFrom, (rules, value) => rules with { SystemWorkFrom = value }, ValueForms.Share),
        _attrition.Value(rules => rules.RoutineFrom, (rules, value) => rules with { RoutineFrom = value }, ValueForms.Share),
        _attrition.Value(rules => rules.CareerTalkEvery, (rules, value) => rules with { CareerTalkEvery = value }, ValueForms.Rhythm),
        _attrition.Table(rules => rules.Points, (rules, table) => rules with { Points = table }, ValueForms.Count),
        _attrition.Table(rules => rules.Cuts, (rules, table) => rules with { Cuts = table }, ValueForms.Count),
        _voice.Value(rules => rules.Every, (rules, value) => rules with { Every = value }, ValueForms.Rhythm),
        _voice.Value(rules => rules.Size, (rules, value) => rules with { Size = value }, ValueForms.Count),
    ];
}
