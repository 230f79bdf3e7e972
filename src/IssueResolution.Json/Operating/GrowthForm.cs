using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Operating;

namespace IssueResolution.Json;

/// <summary>What is prepared for growth, and the backlog of the last periods, as JSON.</summary>
internal static class GrowthForm
{
    private static readonly WireForm<decimal> _multiple = new(
        value => value.Number >= 0m ? value.Number : throw value.Fault("A volume is zero or more. Leave out the minus."), WireNode.Number, SchemaPart.NumberFromZero);

    private static readonly WireField<GrowthQuestion, decimal> _plannedVolume = _multiple.Required(
        "plannedVolume", "Write the next quarter as a multiple of the last, such as 2 for twice as much.", (GrowthQuestion one) => one.PlannedVolume);

    private static readonly WireField<GrowthQuestion, bool> _flowDesigned =
        Flag("flowDesigned", "Write true if the way of a request is drawn and agreed, and false otherwise.", readiness => readiness.FlowDesigned);

    private static readonly WireField<GrowthQuestion, bool> _systemised =
        Flag("systemised", "Write true if tools run it, and false otherwise.", readiness => readiness.Systemised);

    private static readonly WireField<GrowthQuestion, bool> _trained =
        Flag("trained", "Write true if newcomers learn it in a way that was planned, and false otherwise.", readiness => readiness.Trained);

    private static readonly WireField<GrowthQuestion, bool> _delegated =
        Flag("delegated", "Write true if decisions are made where the request arrives, and false otherwise.", readiness => readiness.Delegated);

    private static readonly WireField<BacklogPeriod, int> _inflow =
        AmountForms.Count.Required("inflow", "Write how many requests came in.", (BacklogPeriod period) => period.Inflow);

    private static readonly WireField<BacklogPeriod, int> _outflow =
        AmountForms.Count.Required("outflow", "Write how many were settled.", (BacklogPeriod period) => period.Outflow);

    private static readonly WireField<BacklogPeriod, Share> _systemWork = ShareForms.PartOfWhole.Required(
        "systemWork", "Write which part of all working time went into systemising, such as \"8%\".", (BacklogPeriod period) => period.SystemWork);

    private static readonly WireForm<BacklogPeriod> _period = WireFields.Object(
        "backlog-period", value => new BacklogPeriod(_inflow.In(value), _outflow.In(value), _systemWork.In(value)), _inflow, _outflow, _systemWork);

    public static WireForm<GrowthQuestion> Growth { get; } = WireFields.Object(
        "growth", Make, _plannedVolume, _flowDesigned, _systemised, _trained, _delegated);

    public static WireForm<ImmutableArray<BacklogPeriod>> Backlog { get; } = new(ReadBacklog, _period.ToList().Write, SchemaPart.List(_period.Schema, atLeast: 1));

    private static WireField<GrowthQuestion, bool> Flag(string key, string hint, Func<GrowthReadiness, bool> of) =>
        AmountForms.Flag.Required(key, hint, (GrowthQuestion one) => of(one.Readiness));

    private static GrowthQuestion Make(WireValue value)
    {
        decimal plannedVolume = _plannedVolume.In(value);
        return new(new(_flowDesigned.In(value), _systemised.In(value), _trained.In(value), _delegated.In(value)), plannedVolume);
    }

    private static ImmutableArray<BacklogPeriod> ReadBacklog(WireValue list) => list.Items.IsEmpty
        ? throw list.Fault("A backlog is told by its periods. List at least one, the oldest first, or leave out the whole entry.")
        : _period.ToList().Read(list);
}
