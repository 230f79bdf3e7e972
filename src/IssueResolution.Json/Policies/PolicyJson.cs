using System.Collections.Immutable;
using IssueResolution.BusinessTime;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Json;

/// <summary>One policy as JSON, with the cases it is for; settings at their default are not written.</summary>
internal static class PolicyJson
{
    private static readonly ImmutableArray<string> _keys =
    [
        "id", "when", "validFrom", "validTo", "calendar", "priorities", "resolvedStatuses", "onPriorityChange", "onCalendarChange", "clocks",
    ];

    private static readonly ImmutableArray<string> _usuallyResolved = [CaseStatus.Resolved, CaseStatus.Closed];

    public static MatchRule<SlaPolicy> Read(WireValue value, CalendarNames calendars)
    {
        value.RefuseKeysOtherThan(_keys);
        string id = value.Require("id", "Give each policy an id of its own.").Name();
        SlaPolicy policy = new(id, calendars.Read(value.Require("calendar", "Name one of the \"calendars\".")), Clocks(value, calendars))
        {
            Priorities = value.Find("priorities")?.DistinctNames() ?? [],
            ResolvedStatuses = value.Find("resolvedStatuses")?.DistinctNames() ?? _usuallyResolved,
            OnPriorityChange = value.Find("onPriorityChange") is { } rule ? PriorityChange(rule) : PriorityChangeRule.Default,
            OnCalendarChange = value.Find("onCalendarChange")?.Code<CalendarChangeMode>("way to change calendars") ?? CalendarChangeMode.Forward,
        };
        (Instant? from, Instant? to) = (At(value.Find("validFrom")), At(value.Find("validTo")));
        return to is null || to > (from ?? Instant.MinValue)
            ? new MatchRule<SlaPolicy>(id, policy, Conditions(value.Find("when")), from, to)
            : throw value.Find("validTo")!.Fault("The policy would never be valid. It must end after it starts.");
    }

    public static WireNode Write(MatchRule<SlaPolicy> rule, Func<BusinessCalendar, string> nameOf)
    {
        SlaPolicy policy = rule.Value;
        return WireNode.Object(
        [
            ("id", WireNode.Text(policy.Id)),
            ("when", rule.IsCatchAll ? null : WireNode.Object(rule.Conditions.Select(one => (one.Attribute, (WireNode?)WireNode.Texts(one.Allowed))))),
            ("validFrom", rule.ValidFrom is { } from ? InstantJson.Write(from) : null),
            ("validTo", rule.ValidTo is { } to ? InstantJson.Write(to) : null),
            ("calendar", WireNode.Text(nameOf(policy.Calendar))),
            ("priorities", policy.Priorities.IsEmpty ? null : WireNode.Texts(policy.Priorities)),
            ("resolvedStatuses", policy.ResolvedStatuses.SequenceEqual(_usuallyResolved) ? null : WireNode.Texts(policy.ResolvedStatuses)),
            ("onPriorityChange", Write(policy.OnPriorityChange)),
            ("onCalendarChange", policy.OnCalendarChange.CodeUnless(CalendarChangeMode.Forward)),
            ("clocks", WireNode.Object(policy.Clocks.Select(clock => (clock.Name, (WireNode?)ClockJson.Write(clock, nameOf))))),
        ]);
    }

    private static IEnumerable<ClockDefinition> Clocks(WireValue value, CalendarNames calendars)
    {
        WireValue clocks = value.Require("clocks", "Give at least one, such as {\"resolution\": {\"kind\": \"resolution\", \"targets\": {\"*\": \"PT24H\"}}}.");
        return clocks.Members.IsEmpty
            ? throw clocks.Fault("The policy has no clock. Give at least one.")
            : clocks.Members.Select(member => ClockJson.Read(member, calendars));
    }

    private static IEnumerable<MatchCondition> Conditions(WireValue? when) => (when?.Members ?? []).Select(member => member.Value.Items.IsEmpty
        ? throw member.Value.Fault("No value is allowed, so no case would match. Name one, or remove the key.")
        : new MatchCondition(member.Name(), member.Value.Items.Select(item => item.Text)));

    private static Instant? At(WireValue? value) => value is null ? null : InstantJson.Read(value);

    private static PriorityChangeRule PriorityChange(WireValue value)
    {
        const string wayOut = "Write one code for both, or {\"raise\": \"retroactive\", \"lower\": \"keep-original\"}.";
        if (value.Kind == WireKind.Text)
        {
            return new PriorityChangeRule(Strategy(value));
        }

        value.RefuseKeysOtherThan(["raise", "lower"]);
        return new PriorityChangeRule(Strategy(value.Require("raise", wayOut)), Strategy(value.Require("lower", wayOut)));
    }

    private static ChangeStrategy Strategy(WireValue value) => value.Code<ChangeStrategy>("way to change priorities");

    private static WireNode? Write(PriorityChangeRule rule) =>
        rule == PriorityChangeRule.Default ? null
        : rule.Raise == rule.Lower ? WireNode.Text(rule.Raise.Code)
        : WireNode.Object([("raise", WireNode.Text(rule.Raise.Code)), ("lower", WireNode.Text(rule.Lower.Code))]);
}
