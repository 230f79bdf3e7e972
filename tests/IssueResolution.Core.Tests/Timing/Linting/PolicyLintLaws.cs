using System.Globalization;
using IssueResolution.BusinessTime;
using NodaTime;
using static IssueResolution.Timing.LintedPolicy;

namespace IssueResolution.Timing;

/// <summary>The simulation against asking every allowance at every start, one at a time.</summary>
public sealed class PolicyLintLaws
{
    private static readonly Interval _clockChange = new(Instant.FromUtc(2026, 3, 24, 0, 0), Instant.FromUtc(2026, 4, 2, 0, 0));

    private static readonly BusinessCalendar[] _calendars =
        [Office, BusinessCalendar.AlwaysOpen, Clocks.Open("Europe/London", "night"), Clocks.Open("Asia/Tokyo", "office")];

    [Property(MaxTest = 100)]
    public bool Every_start_is_due_when_the_allowance_says(int seed)
    {
        Random random = new(seed);
        (Allowance within, BusinessCalendar calendar) = (Any(random), _calendars[random.Next(_calendars.Length)]);
        StartGrid grid = new(_clockChange);
        return grid.Due(within, calendar).Due.SequenceEqual(grid.Starts.Select(at => within.DueAfter(at, calendar)));
    }

    [Property(MaxTest = 100)]
    public bool What_is_reported_late_is_late_at_as_many_starts_as_reported(int seed)
    {
        Random random = new(seed);
        (Allowance grave, Allowance mild, BusinessCalendar calendar) = (Any(random), Any(random), _calendars[random.Next(_calendars.Length)]);
        SlaPolicy policy = new("desk", calendar, Clock(ClockKind.Resolution, ("high", grave), ("low", mild))) { Priorities = ["high", "low"] };
        Instant[] starts = new StartGrid(_clockChange).Starts;
        int late = starts.Count(at => grave.DueAfter(at, calendar) > mild.DueAfter(at, calendar));

        var findings = PolicyLint.Check(policy, _clockChange);
        return late == 0
            ? findings.IsEmpty
            : findings.Single().Message.English.Contains(string.Create(CultureInfo.InvariantCulture, $" at {late:N0} of {starts.Length:N0} starts"), StringComparison.Ordinal);
    }

    [Property(MaxTest = 50)]
    public bool A_priority_that_may_take_as_long_as_the_next_is_in_order(int seed)
    {
        Allowance within = Any(new Random(seed));
        return PolicyLint.Check(Of(Clock(ClockKind.Resolution, ("critical", within), ("high", within), ("medium", within), ("low", within))), _clockChange).IsEmpty;
    }

    private static Allowance Any(Random random) => random.Next(9) switch
    {
        0 => Elapsed(random.Next(100)),
        1 => Open(random.Next(60)),
        2 => new Allowance.OpenHours(Duration.FromNanoseconds(random.NextInt64(100_000_000_000_000))),
        3 => new Allowance.BusinessDays(1 + random.Next(5)),
        4 => new Allowance.SameTimeOnBusinessDay(1 + random.Next(5)),
        5 => new Allowance.EndOfBusinessDay(1 + random.Next(5)),
        6 => new Allowance.BusinessDayAt(1 + random.Next(5), new LocalTime(random.Next(24), 30)),
        7 => random.Next(2) == 0 ? new Allowance.CalendarDays(1 + random.Next(5)) : new Allowance.EndOfCalendarDay(1 + random.Next(5)),
        _ => new Allowance.SameDay(),
    };
}
