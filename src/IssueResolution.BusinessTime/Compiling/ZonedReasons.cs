using NodaTime;

namespace IssueResolution.BusinessTime.Compiling;

/// <summary>Tells, for hours in one zone, which rule makes a second open or closed: the same rules read by the clock on the wall.</summary>
internal sealed class ZonedReasons(CalendarRules rules, int longestTailDays)
{
    private const int SecondsPerDay = DayPeriod.SecondsPerDay;

    /// <summary>The reason at a second of which it is known whether it is open.</summary>
    public StretchReason At(long second, bool isOpen)
    {
        LocalDateTime local = Instant.FromUnixTimeSeconds(second).InZone(rules.Zone).LocalDateTime;
        StretchReason reason = ByTheClock(local, out bool opens);
        return opens == isOpen ? reason : new StretchReason(StretchCause.ClockChange, local.Date, "");
    }

    /// <summary>Every local second of a date at which the clock may give another reason.</summary>
    public IEnumerable<long> CutsOn(LocalDate date)
    {
        DayRule rule = rules.RuleFor(date);
        return new[] { 0 }.Concat(PeriodsOn(date, rule).Concat(BreaksOn(date, rule)).SelectMany(period => new[] { period.StartSecond, period.EndSecond }))
            .Select(second => (CalendarRules.DayNumber(date) * SecondsPerDay) + second);
    }

    private StretchReason ByTheClock(LocalDateTime local, out bool opens)
    {
        LocalDate date = local.Date;
        DayRule today = rules.RuleFor(date);
        int second = (local.Hour * 3600) + (local.Minute * 60) + local.Second;
        opens = false;
        if (today.Override is null && today.HolidayName is not null && rules.Scope == HolidayScope.Date)
        {
            return new StretchReason(StretchCause.Holiday, date, today.HolidayName);
        }

        StretchReason? closed = today.Override is not null ? new(StretchCause.Override, date, "") : null;
        int furthestBack = today.Override is null ? longestTailDays : 0;
        for (int back = 0; back <= furthestBack; back++)
        {
            LocalDate shiftDate = date.PlusDays(-back);
            DayRule rule = rules.RuleFor(shiftDate);
            if (!PeriodsOn(shiftDate, rule).Any(period => Holds(period, second + (back * SecondsPerDay))))
            {
                continue;
            }

            if (rule.Override is null && rule.HolidayName is not null && rules.Scope == HolidayScope.Shift)
            {
                closed ??= new StretchReason(StretchCause.Holiday, shiftDate, rule.HolidayName);
                continue;
            }

            if (IsBreak(date, second))
            {
                return new StretchReason(StretchCause.Break, date, "");
            }

            opens = true;
            return new StretchReason(rule.Override is null ? StretchCause.WeeklyHours : StretchCause.Override, shiftDate, "");
        }

        return closed ?? new StretchReason(StretchCause.OutsideHours, date, "");
    }

    private bool IsBreak(LocalDate date, int second) =>
        Enumerable.Range(0, DayPeriod.LongestDays + 1).Any(back =>
        {
            LocalDate breakDate = date.PlusDays(-back);
            return BreaksOn(breakDate, rules.RuleFor(breakDate)).Any(period => Holds(period, second + (back * SecondsPerDay)));
        });

    private IEnumerable<DayPeriod> PeriodsOn(LocalDate date, DayRule rule) => rule.Override?.Items ?? rules.HoursOn(date).OpenOn(date.DayOfWeek);

    private IEnumerable<DayPeriod> BreaksOn(LocalDate date, DayRule rule) =>
        rule.Override is null ? rules.HoursOn(date).BreaksOn(date.DayOfWeek).Concat(rule.Breaks.Items) : rule.Breaks.Items;

    private static bool Holds(DayPeriod period, int second) => period.StartSecond <= second && second < period.EndSecond;
}
