using System.Collections.Immutable;
using IssueResolution.Operating;
using IssueResolution.Wording;

namespace IssueResolution.Json;

/// <summary>What units are measured by, as JSON.</summary>
internal static class UnitForm
{
    private static readonly WireField<UnitIndicator, string> _unit = TextForms.Text.Required("unit", "Say which unit is measured by it.", (UnitIndicator one) => one.Unit);

    private static readonly WireField<UnitIndicator, string> _metric =
        TextForms.Text.Required("metric", "Say what is counted, by the name that the whole firm uses.", (UnitIndicator one) => one.Metric);

    private static readonly WireField<UnitIndicator, IndicatorDirection> _better = TextForms.Code(IndicatorDirection.InOrder, "indicator-direction", "direction")
        .Required("better", "Say which way it is better for the unit: \"higher\" or \"lower\".", (UnitIndicator one) => one.Better);

    private static readonly WireField<UnitIndicator, Phrase> _easierWhen =
        PhraseForm.Phrase.Required("easierWhen", "Say what we could do that makes it easier for them.", (UnitIndicator one) => one.EasierWhen);

    private static readonly WireField<UnitIndicator, bool> _assessedOn = AmountForms.Flag.Usually(
        false, "assessedOn", "Whether pay or career of the unit depends on it; false unless it says otherwise.", (UnitIndicator one) => one.IsAssessedOn);

    private static readonly WireForm<UnitIndicator> _indicator = WireFields.Object(
        "unit-indicator",
        value => new UnitIndicator(_unit.In(value), _metric.In(value), _better.In(value), _easierWhen.In(value), _assessedOn.In(value)),
        _unit, _metric, _better, _easierWhen, _assessedOn);

    private static readonly WireField<UnitQuestion, string> _ours = TextForms.Text.Required("ours", "Say which unit asks.", (UnitQuestion one) => one.Ours);

    private static readonly WireField<UnitQuestion, ImmutableArray<string>> _worksWith =
        new WireForm<ImmutableArray<string>>(WireNames.DistinctNames, names => WireNode.Texts(names), SchemaPart.List(TextForms.Text.Schema))
            .OrEmpty("worksWith", "The units it works with.", (UnitQuestion one) => one.WorksWith);

    private static readonly WireField<UnitQuestion, IndicatorRegistry?> _indicators = new WireForm<IndicatorRegistry>(
        ReadRegistry, registry => _indicator.ToList().Write(registry.Indicators), SchemaPart.List(_indicator.Schema))
        .Optional("indicators", "What units said they are measured by; nobody was asked when it is left out.", (UnitQuestion one) => one.Registry == IndicatorRegistry.Empty ? null : one.Registry);

    public static WireForm<UnitQuestion> Units { get; } = WireFields.Object(
        "units", value => new UnitQuestion(_ours.In(value), _indicators.In(value) ?? IndicatorRegistry.Empty, _worksWith.In(value)), _ours, _worksWith, _indicators);

    private static IndicatorRegistry ReadRegistry(WireValue list)
    {
        HashSet<(string, string)> seen = [];
        return list.Items.Aggregate(IndicatorRegistry.Empty, (registry, item) => _indicator.Read(item) is var one && seen.Add((one.Unit, one.Metric))
            ? registry.With(one)
            : throw item.Fault($"{Excerpt.Of(one.Unit)} is measured by \"{Excerpt.Of(one.Metric)}\" twice. Keep one of them."));
    }
}
