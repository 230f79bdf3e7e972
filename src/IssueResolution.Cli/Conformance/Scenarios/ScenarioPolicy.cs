using System.Collections.Immutable;
using IssueResolution.BusinessTime;
using IssueResolution.Json;
using IssueResolution.Timing;

namespace IssueResolution.Cli.Conformance;

/// <summary>Policies as scenarios write them.</summary>
internal static class ScenarioPolicy
{
    // "resolved" is what the library itself calls a case that is done.
    private static readonly ImmutableArray<string> _resolved = ["solved", CaseStatus.Closed, CaseStatus.Resolved];

    /// <param name="json">The policy.</param>
    /// <param name="thresholds">Thresholds by the name of their clock, where a case has them beside the policy.</param>
    /// <param name="calendars">The calendars of the document.</param>
    /// <exception cref="WireFormatException">Something is missing, unknown, or cannot be read.</exception>
    public static SlaPolicy Read(WireValue json, WireValue? thresholds, ScenarioCalendars calendars)
    {
        json.RefuseKeysOtherThan(["id", "title", "note", "calendar", "priorities", "onPriorityChange", "clocks"]);
        ImmutableArray<WireMember> clocks = json.Require("clocks", "Name at least one clock.").Members;
        thresholds?.RefuseKeysOtherThan(clocks.Select(clock => clock.Key));
        return new SlaPolicy(
            json.Find("id")?.Text ?? "scenario",
            calendars.Named(json.Require("calendar", "Name a calendar of the document.")),
            clocks.Select(clock => Clock(clock, thresholds?.Find(clock.Key), calendars)))
        {
            Priorities = json.Find("priorities") is { } priorities ? Texts(priorities) : [],
            ResolvedStatuses = _resolved,
            OnPriorityChange = json.Find("onPriorityChange") is { } change ? ChangeOf(change) : PriorityChangeRule.Default,
        };
    }

    /// <summary>The member of a closed set that a scenario calls by a code in camel case.</summary>
    /// <exception cref="WireFormatException">There is none.</exception>
    public static TMember Member<TMember>(WireValue name, ImmutableArray<TMember> members, Func<TMember, string> codeOf)
        where TMember : class =>
        members.FirstOrDefault(member => Camel(codeOf(member)) == name.Text)
            ?? throw name.Fault($"\"{name.Text}\" is not known here. Known are {string.Join(", ", members.Select(member => Camel(codeOf(member))))}.");

    private static ClockDefinition Clock(WireMember named, WireValue? thresholds, ScenarioCalendars calendars)
    {
        WireValue json = named.Value;
        json.RefuseKeysOtherThan(["kind", "targets", "calendar", "pausesOn", "onReopen", "onResolved", "startsOn", "stopsOn", "note"]);
        WireValue kind = json.Require("kind", "Name the kind of the clock.");
        BusinessCalendar? own = json.Find("calendar") is { } calendar ? calendars.Named(calendar) : null;
        ClockTargets targets = ClockTargets.Of(json.Require("targets", "Give the target of each priority, or of \"*\".").Members
            .Select(target => new KeyValuePair<string, ClockTarget>(target.Key, Target(target.Value, own, calendars))));
        return new ClockDefinition(named.Key, Member(kind, ClockKind.InOrder, item => item.Code), targets)
        {
            StartsOn = json.Find("startsOn")?.Text,
            StopsOn = json.Find("stopsOn")?.Text,
            PausesOn = json.Find("pausesOn") is { } pauses ? Texts(pauses) : [],
            OnReopen = json.Find("onReopen") is { } reopen ? Member(reopen, ReopenRule.InOrder, rule => rule.Code) : ReopenRule.Continue,
            OnResolved = json.Find("onResolved") is { } resolved ? ResolvedOf(resolved) : ResolvedRule.Fulfils,
            Thresholds = thresholds is null ? [] : [.. thresholds.Items.Select(ThresholdOf)],
        };
    }

    private static ClockTarget Target(WireValue json, BusinessCalendar? own, ScenarioCalendars calendars) =>
        json.Kind == WireKind.Object && json.Find("target") is { } target
            ? new ClockTarget(ScenarioDurations.AllowanceOf(target), json.Find("calendar") is { } calendar ? calendars.Named(calendar) : own)
            : new ClockTarget(ScenarioDurations.AllowanceOf(json), own);

    private static PriorityChangeRule ChangeOf(WireValue json) => json.Kind == WireKind.Text
        ? new PriorityChangeRule(StrategyOf(json))
        : new PriorityChangeRule(
            json.Find("raise") is { } raise ? StrategyOf(raise) : ChangeStrategy.Retroactive,
            json.Find("lower") is { } lower ? StrategyOf(lower) : ChangeStrategy.Retroactive);

    private static ChangeStrategy StrategyOf(WireValue name) => Member(name, ChangeStrategy.InOrder, strategy => strategy.Code);

    // Some cases write the word without its last letter.
    private static ResolvedRule ResolvedOf(WireValue name) =>
        name.Text == "fulfil" ? ResolvedRule.Fulfils : Member(name, ResolvedRule.InOrder, rule => rule.Code);

    private static Threshold ThresholdOf(WireValue json)
    {
        json.RefuseKeysOtherThan(["id", "percent", "offset"]);
        string id = json.Require("id", "Every threshold has a name.").Text;
        return json.Find("percent") is { } percent
            ? new Threshold.AtPercent(id, percent.Number)
            : new Threshold.AtOffset(id, ScenarioDurations.Of(json.Require("offset", "Give a percentage or an offset from the deadline.")));
    }

    private static ImmutableArray<string> Texts(WireValue list) => [.. list.Items.Select(item => item.Text)];

    private static string Camel(string code) =>
        string.Concat(code.Split('-').Select((part, index) => index == 0 ? part : char.ToUpperInvariant(part[0]) + part[1..]));
}
