using IssueResolution.BusinessTime;
using IssueResolution.Timing.Oracles;
using NodaTime;

namespace IssueResolution.Timing.Generators;

/// <summary>Random policies of three clocks, of every kind and with every setting.</summary>
internal static class PolicyDice
{
    internal static readonly Instant First = Instant.FromUtc(2026, 3, 23, 0, 0);

    internal static readonly BusinessCalendar[] Calendars =
    [
        BusinessCalendar.In("Etc/UTC").Open(Weekdays.MondayToFriday, "09:00-17:00").Build(),
        BusinessCalendar.In("Asia/Tokyo").Open(Weekdays.All, DayPeriod.Parse("09:00-12:00"), DayPeriod.Parse("13:00-18:00")).Holiday(new(2026, 3, 27), "Founding day").Build(),
        BusinessCalendar.In("Etc/UTC").Hours(WeeklyHours.AlwaysOpen).Build(),
        BusinessCalendar.In("Europe/London").Open(Weekdays.All, "22:00-06:00").Build(),
    ];

    /// <summary>Around the night in which London puts its clocks forward.</summary>
    internal static readonly MinuteGrid Grid = new(First, 42, Calendars);

    internal static readonly string[] Priorities = ["critical", "high", "normal", "unlisted", "unlisted too"];

    internal static readonly string[] Pauses = [CaseStatus.WaitingOnClient, CaseStatus.OnHold];

    /// <summary>Quotients without a factor of three stay whole nanoseconds when fractions are carried.</summary>
    private static readonly int[] _minutes = [0, 15, 30, 60, 120, 240, 480, 75, 600];

    internal static SlaPolicy Policy(Random random) => new("dice", Calendars.AnyOf(random), Enumerable.Range(1, 3).Select(number => Clock(random, number)))
    {
        Priorities = [.. Priorities[..3]],
        OnPriorityChange = new(ChangeStrategy.InOrder.AnyOf(random), ChangeStrategy.InOrder.AnyOf(random)),
        OnCalendarChange = CalendarChangeMode.InOrder.AnyOf(random),
    };

    internal static T AnyOf<T>(this IReadOnlyList<T> items, Random random) => items[random.Next(items.Count)];

    private static ClockDefinition Clock(Random random, int number)
    {
        ClockKind kind = number == 1 && random.Next(2) == 0 ? ClockKind.Resolution : ClockKind.InOrder.AnyOf(random);
        (string? startsOn, string? stopsOn) = kind == ClockKind.Duty ? Milestones(random) : default((string?, string?));
        return new($"clock {number}", kind, Targets(random))
        {
            StartsOn = startsOn,
            StopsOn = stopsOn,
            PausesOn = [.. Pauses.Where(_ => random.Next(3) > 0)],
            OnReopen = ReopenRule.InOrder.AnyOf(random),
            OnResolved = ResolvedRule.InOrder.AnyOf(random),
            Thresholds = [.. Thresholds(random)],
        };
    }

    private static (string StartsOn, string StopsOn) Milestones(Random random)
    {
        string[] names = [CaseMilestone.Opened, CaseMilestone.Acknowledged, CaseMilestone.Resolved, "facts gathered", "followed up"];
        int start = random.Next(names.Length);
        return (names[start], names[(start + 1 + random.Next(names.Length - 1)) % names.Length]);
    }

    private static ClockTargets Targets(Random random)
    {
        string[] covered = random.Next(4) == 0
            ? [ClockTargets.EveryPriority]
            : [.. Priorities.Append(ClockTargets.EveryPriority).Where(_ => random.Next(5) > 0)];
        return ClockTargets.Of((covered.Length == 0 ? Priorities : covered).Select(name => new KeyValuePair<string, ClockTarget>(name, Target(random))));
    }

    private static ClockTarget Target(Random random)
    {
        Duration amount = Duration.FromMinutes(_minutes.AnyOf(random));
        return new(
            random.Next(5) == 0 ? new Allowance.Elapsed(amount) : new Allowance.OpenHours(amount),
            random.Next(4) == 0 ? Calendars.AnyOf(random) : null);
    }

    private static Threshold[] Thresholds(Random random)
    {
        Threshold[] all =
        [
            new Threshold.AtPercent("half", 50), new Threshold.AtPercent("start", 0), new Threshold.AtPercent("warning", 80),
            new Threshold.AtPercent("due", 100), new Threshold.AtPercent("over", 120), new Threshold.AtOffset("hour before", Duration.FromHours(-1)),
            new Threshold.AtOffset("at due", Duration.Zero), new Threshold.AtOffset("hour after", Duration.FromHours(1)),
        ];
        return [.. all.Where(_ => random.Next(2) == 0)];
    }
}
