using IssueResolution.BusinessTime;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>Reported on Friday at 16:00, waiting for the client from 16:30 to Monday 10:00, raised from four hours to two on Monday at 11:00.</summary>
internal static class WeekendCase
{
    internal const string Clock = "first response";

    internal static readonly BusinessCalendar Office = BusinessCalendar.In("Etc/UTC").Open(Weekdays.MondayToFriday, "09:00-17:00").Build();

    internal static Instant Friday(int hour, int minute) => Instant.FromUtc(2024, 1, 19, hour, minute);

    internal static Instant Monday(int hour, int minute) => Instant.FromUtc(2024, 1, 22, hour, minute);

    internal static EventHistory History(params ClockEvent[] more) => Granted(
    [
        new ClockEvent.Opened(Friday(16, 0), "normal"),
        new ClockEvent.StatusChanged(Friday(16, 30), CaseStatus.WaitingOnClient),
        new ClockEvent.StatusChanged(Monday(10, 0), CaseStatus.Open),
        new ClockEvent.PriorityChanged(Monday(11, 0), "high"),
        .. more,
    ]);

    internal static EventHistory Granted(params ClockEvent[] events) => Assert.IsType<Decision<EventHistory>.Granted>(EventHistory.Of(events)).Value;

    internal static SlaPolicy Policy(ChangeStrategy strategy, BusinessCalendar? calendar = null) => new(
        "weekend",
        calendar ?? Office,
        new ClockDefinition(Clock, ClockKind.FirstResponse, ClockTargets.Of([Target("high", 2), Target("normal", 4)])) { PausesOn = [CaseStatus.WaitingOnClient] })
    {
        Priorities = ["high", "normal"],
        OnPriorityChange = new(strategy),
    };

    internal static ClockExplanation Explained(ChangeStrategy strategy, Instant asOf, params ClockEvent[] more) =>
        Policy(strategy).Explain(History(more), Clock, asOf)!;

    private static KeyValuePair<string, ClockTarget> Target(string priority, int hours) =>
        new(priority, new(new Allowance.OpenHours(Duration.FromHours(hours))));
}
