using FsCheck;
using FsCheck.Fluent;
using IssueResolution.BusinessTime;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Rendering.Tests.Explaining;

/// <summary>Explanations of every length, with names as hostile as a ticket system may send them.</summary>
public static class Explanations
{
    internal const string Status = "<script>|*x*|</script>\r\n[a](http://b.example)";

    private static readonly Instant _start = Instant.FromUtc(2024, 3, 22, 9, 0);

    private static readonly BusinessCalendar[] _calendars =
    [
        BusinessCalendar.In("Etc/UTC").Open(Weekdays.MondayToFriday, "09:00-17:00").Build(),
        BusinessCalendar.In("Europe/London").Open(Weekdays.MondayToFriday, "09:00-12:30, 13:30-17:30").Holiday(new(2024, 3, 29), "Good & <Friday>").Build(),
        BusinessCalendar.In("Asia/Tokyo").Hours(WeeklyHours.AlwaysOpen).Build(),
    ];

    public static Arbitrary<ClockExplanation> Arbitrary() => Arb.From(Gen.Choose(0, int.MaxValue).Select(Make));

    internal static ClockExplanation Make(int seed)
    {
        Random random = new(seed);
        Instant at = _start;
        List<ClockEvent> events = [new ClockEvent.Opened(at, "normal")];
        for (int left = random.Next(4) == 0 ? random.Next(120) : random.Next(8); left > 0; left--)
        {
            at += Duration.FromMinutes(random.Next(3000)) + Duration.FromNanoseconds(random.Next(8) == 0 ? random.Next(10_000) : 0);
            events.Add(random.Next(10) switch
            {
                < 5 => new ClockEvent.StatusChanged(at, random.Next(2) == 0 ? Status : CaseStatus.Open),
                < 6 => new ClockEvent.StatusChanged(at, CaseStatus.Resolved),
                < 9 => new ClockEvent.PriorityChanged(at, random.Next(2) == 0 ? "high" : "normal"),
                _ => new ClockEvent.DueOverridden(at, Name(random), random.Next(3) == 0 ? null : at + Duration.FromHours(random.Next(-900, 90))),
            });
        }

        string clock = Name(random);
        return Policy(random, clock).Explain(
            Granted([.. events.Select(item => item is ClockEvent.DueOverridden due ? new ClockEvent.DueOverridden(due.OccurredAt, clock, due.Due) : item)]),
            clock,
            at + Duration.FromHours(random.Next(random.Next(5) == 0 ? 4000 : 50)))!;
    }

    internal static EventHistory Granted(params ClockEvent[] events) => Assert.IsType<Decision<EventHistory>.Granted>(EventHistory.Of(events)).Value;

    private static SlaPolicy Policy(Random random, string clock) => new(
        "p",
        _calendars[random.Next(3)],
        new ClockDefinition(clock, ClockKind.Resolution, ClockTargets.Of([Target("high", random), Target("normal", random)]))
        {
            PausesOn = [Status],
            Thresholds = [new Threshold.AtPercent("half|<b>", 50), new Threshold.AtOffset("late", Duration.FromHours(1))],
            OnReopen = ReopenRule.InOrder[random.Next(2)],
        })
    {
        Priorities = ["high", "normal"],
        OnPriorityChange = new(ChangeStrategy.InOrder[random.Next(5)]),
    };

    private static string Name(Random random) => random.Next(3) switch { 0 => "<b>\"resolution\"</b> & ']]>", 1 => "解決" + new string('W', 90), _ => "resolution" };

    private static KeyValuePair<string, ClockTarget> Target(string priority, Random random) =>
        new(priority, new(random.Next(4) == 0 ? new Allowance.EndOfBusinessDay(2) : new Allowance.OpenHours(Duration.FromMinutes(random.Next(6) == 0 ? 0 : random.Next(9000)))));
}
