using System.Collections.Immutable;
using IssueResolution.BusinessTime;
using IssueResolution.Timing;

namespace IssueResolution.Json;

/// <summary>One clock of a policy as JSON; settings at their default are not written.</summary>
internal static class ClockJson
{
    private static readonly ImmutableArray<string> _keys =
        ["kind", "startsOn", "stopsOn", "targets", "pausesOn", "onReopen", "onResolved", "thresholds"];

    public static ClockDefinition Read(WireMember member, CalendarNames calendars)
    {
        WireValue value = member.Value;
        value.RefuseKeysOtherThan(_keys);
        ClockKind kind = value.Require("kind", $"Write one of {string.Join(", ", ClockKind.InOrder.Select(known => known.Code))}.").Code<ClockKind>("kind of clock");
        ClockTargets targets = TargetsJson.Read(value.Require("targets", "Say by priority how long it may run, such as {\"high\": \"business PT4H\"}."), calendars);
        (string? start, string? stop) = Milestones(kind, value);
        return new ClockDefinition(member.Name(), kind, targets)
        {
            StartsOn = start,
            StopsOn = stop,
            PausesOn = value.Find("pausesOn")?.Names() ?? [],
            OnReopen = value.Find("onReopen")?.Code<ReopenRule>("rule for reopening") ?? ReopenRule.Continue,
            OnResolved = value.Find("onResolved")?.Code<ResolvedRule>("rule for resolving") ?? ResolvedRule.Fulfils,
            Thresholds = value.Find("thresholds") is { } list ? ThresholdJson.ReadAll(list) : [],
        };
    }

    public static WireNode Write(ClockDefinition clock, Func<BusinessCalendar, string> nameOf) => WireNode.Object(
    [
        ("kind", WireNode.Text(clock.Kind.Code)),
        ("startsOn", clock.StartsOn is { } start ? WireNode.Text(start) : null),
        ("stopsOn", clock.StopsOn is { } stop ? WireNode.Text(stop) : null),
        ("targets", TargetsJson.Write(clock.Targets, nameOf)),
        ("pausesOn", clock.PausesOn.IsEmpty ? null : WireNode.Texts(clock.PausesOn)),
        ("onReopen", clock.OnReopen.CodeUnless(ReopenRule.Continue)),
        ("onResolved", clock.OnResolved.CodeUnless(ResolvedRule.Fulfils)),
        ("thresholds", clock.Thresholds.IsEmpty ? null : WireNode.List(clock.Thresholds.Select(ThresholdJson.Write))),
    ]);

    private static (string? Start, string? Stop) Milestones(ClockKind kind, WireValue value)
    {
        if (kind != ClockKind.Duty)
        {
            return (value.FindMember("startsOn") ?? value.FindMember("stopsOn")) is { } milestone
                ? throw milestone.KeyFault("Only a duty starts and stops on milestones. Remove the key, or write \"kind\": \"duty\".")
                : (null, null);
        }

        string start = value.Require("startsOn", "Name the milestone with which the duty starts, such as \"opened\".").Name();
        WireValue stop = value.Require("stopsOn", "Name the milestone with which the duty is done.");
        return stop.Name() != start
            ? (start, stop.Text)
            : throw stop.Fault($"The duty would start and end with \"{Excerpt.Of(start)}\". Name two milestones.");
    }
}
