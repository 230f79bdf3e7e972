using IssueResolution.BusinessTime;
using IssueResolution.Timing.Generators;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>The week of Monday 15 January 2024, open from nine to five, and short words for what happens in it.</summary>
internal static class OfficeWeek
{
    internal static readonly BusinessCalendar Office = BusinessCalendar.In("Etc/UTC").Open(Weekdays.MondayToFriday, "09:00-17:00").Build();

    internal static readonly BusinessCalendar Always = BusinessCalendar.AlwaysOpen;

    internal static Instant At(int day, int hour, int minute = 0) => Instant.FromUtc(2024, 1, day, hour, minute);

    internal static Duration Hours(double hours) => Duration.FromMinutes(60 * hours);

    internal static Allowance Open(double hours) => new Allowance.OpenHours(Hours(hours));

    internal static ClockEvent Opened(Instant at, string? priority = "normal") => new ClockEvent.Opened(at, priority);

    internal static ClockEvent Status(Instant at, string to) => new ClockEvent.StatusChanged(at, to);

    internal static ClockEvent Priority(Instant at, string to) => new ClockEvent.PriorityChanged(at, to);

    internal static ClockEvent Wrote(Instant at, Speaker by) => new ClockEvent.Message(at, by);

    /// <summary>High in two hours, normal in eight, low not at all.</summary>
    internal static ClockDefinition Clock(ClockKind? kind = null) => new("clock", kind ?? ClockKind.Resolution, ByPriority(("high", 2), ("normal", 8)))
    {
        PausesOn = [CaseStatus.WaitingOnClient],
    };

    internal static ClockTargets ByPriority(params (string Priority, double Hours)[] targets) =>
        ClockTargets.Of(targets.Select(target => new KeyValuePair<string, ClockTarget>(target.Priority, new(Open(target.Hours)))));

    internal static SlaPolicy Policy(ClockDefinition clock, ChangeStrategy? onChange = null) => new("policy", Office, clock)
    {
        Priorities = ["high", "normal", "low"],
        OnPriorityChange = new(onChange ?? ChangeStrategy.Retroactive),
    };

    internal static ClockReading[] Cycles(SlaPolicy policy, Instant asOf, params ClockEvent[] events) =>
        [.. policy.ReadAt(HistoryDice.Granted(events), asOf).Clocks];

    internal static ClockReading Read(SlaPolicy policy, Instant asOf, params ClockEvent[] events) => Assert.Single(Cycles(policy, asOf, events));

    internal static ClockReading Read(ClockDefinition clock, Instant asOf, params ClockEvent[] events) => Read(Policy(clock), asOf, events);

    internal static string States(IEnumerable<ClockReading> cycles) => string.Join(", ", cycles.Select(cycle => cycle.State.Code));
}
