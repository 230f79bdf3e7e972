using IssueResolution.BusinessTime;
using IssueResolution.Timing;

namespace IssueResolution.Json;

/// <summary>The targets of one clock: by priority or for <c>*</c>, an allowance, or an allowance with a calendar of its own.</summary>
internal static class TargetsJson
{
    public static ClockTargets Read(WireValue value, CalendarNames calendars) =>
        value.Members.IsEmpty
            ? throw value.Fault("No priority has a target. Give at least one, such as {\"high\": \"business PT4H\"}, or {\"*\": \"PT24H\"} for all.")
            : ClockTargets.Of(value.Members.Select(member => new KeyValuePair<string, ClockTarget>(member.Name(), Read(member, calendars))));

    public static WireNode Write(ClockTargets targets, Func<BusinessCalendar, string> nameOf) =>
        WireNode.Object(targets.ByPriority.Select(target => (target.Key, (WireNode?)Write(target.Value, nameOf))));

    private static ClockTarget Read(WireMember member, CalendarNames calendars)
    {
        WireValue value = member.Value;
        if (value.Kind == WireKind.Text)
        {
            return new ClockTarget(AllowanceJson.Read(value));
        }

        value.RefuseKeysOtherThan(["target", "calendar"]);
        return new ClockTarget(
            AllowanceJson.Read(value.Require("target", "Write {\"target\": \"PT1H\", \"calendar\": \"always\"}, or the target alone.")),
            calendars.Read(value.Require("calendar", "Name one of the \"calendars\", or write the target alone for the policy's own.")));
    }

    private static WireNode Write(ClockTarget target, Func<BusinessCalendar, string> nameOf)
    {
        WireNode allowance = WireNode.Text(AllowanceJson.Write(target.Allowance));
        return target.Calendar is null ? allowance : WireNode.Object([("target", allowance), ("calendar", WireNode.Text(nameOf(target.Calendar)))]);
    }
}
