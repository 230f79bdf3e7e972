using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>Small policies to find fault with, in an office that is open from nine to six, Monday to Friday.</summary>
internal static class LintedPolicy
{
    internal static readonly BusinessCalendar Office = BusinessCalendar.In("Europe/London").Open(Weekdays.MondayToFriday, "09:00-18:00").Build();

    internal static readonly Interval Week = new(Instant.FromUtc(2026, 1, 12, 0, 0), Instant.FromUtc(2026, 1, 19, 0, 0));

    internal static SlaPolicy Of(params IEnumerable<ClockDefinition> clocks) => new("desk", Office, clocks) { Priorities = ["critical", "high", "medium", "low"] };

    internal static ClockDefinition Clock(ClockKind kind, params (string Priority, Allowance Within)[] targets) => new(kind.Code, kind, Targets(targets));

    internal static ClockTargets Targets(params (string Priority, Allowance Within)[] targets) =>
        ClockTargets.Of(targets.Select(target => new KeyValuePair<string, ClockTarget>(target.Priority, new(target.Within))));

    internal static Allowance Elapsed(int hours) => new Allowance.Elapsed(Duration.FromHours(hours));

    internal static Allowance Open(int hours) => new Allowance.OpenHours(Duration.FromHours(hours));
}
