using NodaTime;

namespace IssueResolution.BusinessTime.Icalendar;

/// <summary>The dates on which an event starts: those that its rule picks out of every nth day, week, month or year.</summary>
/// <remarks>
/// The event's own start always is the first of them and counts, also when the rule would not pick it. A date that a month does not have is
/// left out, never moved: a rule on 29 February holds in leap years.
/// </remarks>
internal sealed class RecurrenceExpansion(RecurrenceRule rule, LocalDate start, LocalDate last)
{
    /// <summary>The dates in ascending order, none after the last one.</summary>
    public IEnumerable<LocalDate> Dates()
    {
        IEnumerable<LocalDate> dates = Periods().SelectMany(Picked).Where(date => date > start && date <= last);
        dates = start <= last ? dates.Prepend(start) : [];
        return rule.Count is { } count ? dates.Take(count) : dates;
    }

    /// <summary>For each period in turn, those of its dates that can come into question at all.</summary>
    private IEnumerable<IEnumerable<LocalDate>> Periods() => rule.Frequency switch
    {
        RecurrenceFrequency.Yearly => Steps(start.Year, last.Year, 1).Select(DatesOfYear),
        RecurrenceFrequency.Monthly => Steps(MonthNumber(start), MonthNumber(last), 1).Select(month => DatesOfMonth((int)month / 12, ((int)month % 12) + 1)),
        RecurrenceFrequency.Weekly => Steps(DayNumber(FirstOfWeek), DayNumber(last), 7).Select(day => Dates(day, 7).Where(FitsWeek)),
        _ => Steps(DayNumber(start), DayNumber(last), 1).Select(day => Dates(day, 1)),
    };

    private IEnumerable<LocalDate> Picked(IEnumerable<LocalDate> period)
    {
        IEnumerable<LocalDate> dates = period.Where(Fits);
        if (rule.Positions.IsEmpty)
        {
            return dates;
        }

        List<LocalDate> all = [.. dates];
        return all.Where((_, index) => rule.Positions.Contains(index + 1) || rule.Positions.Contains(index - all.Count));
    }

    private bool Fits(LocalDate date)
    {
        int fromEnd = date.Day - date.Calendar.GetDaysInMonth(date.Year, date.Month) - 1;
        bool isOfYear = rule.Frequency == RecurrenceFrequency.Yearly && rule.Months.IsEmpty;
        return (rule.Months.IsEmpty || rule.Months.Contains(date.Month))
            && (rule.MonthDays.IsEmpty || rule.MonthDays.Contains(date.Day) || rule.MonthDays.Contains(fromEnd))
            && (rule.Weekdays.IsEmpty || rule.Weekdays.Any(weekday => weekday.Matches(date, isOfYear)));
    }

    private bool FitsWeek(LocalDate date) => !rule.Weekdays.IsEmpty || date.DayOfWeek == start.DayOfWeek;

    /// <summary>A rule that names days but no month holds in all months; one that names neither holds in the month of the start.</summary>
    private IEnumerable<LocalDate> DatesOfYear(long year)
    {
        IEnumerable<int> months = SaysWhichDay || !rule.Months.IsEmpty ? Enumerable.Range(1, 12) : [start.Month];
        return months.SelectMany(month => DatesOfMonth((int)year, month));
    }

    /// <summary>All dates of a month, or that one which has the day number of the start when the rule names no days.</summary>
    private IEnumerable<LocalDate> DatesOfMonth(int year, int month)
    {
        int days = CalendarSystem.Iso.GetDaysInMonth(year, month);
        IEnumerable<int> numbers = SaysWhichDay ? Enumerable.Range(1, days) : Enumerable.Range(start.Day, start.Day <= days ? 1 : 0);
        return numbers.Select(day => new LocalDate(year, month, day));
    }

    private bool SaysWhichDay => !rule.MonthDays.IsEmpty || !rule.Weekdays.IsEmpty;

    private LocalDate FirstOfWeek => start.PlusDays(-(((int)start.DayOfWeek - (int)rule.WeekStart + 7) % 7));

    private IEnumerable<long> Steps(long first, long end, int length)
    {
        for (long step = first; step <= end; step += (long)rule.Interval * length)
        {
            yield return step;
        }
    }

    /// <summary>The dates of a whole period, also those after the last one: BYSETPOS counts from the period's end.</summary>
    private IEnumerable<LocalDate> Dates(long day, int days)
    {
        long end = Math.Min(day + days - 1, DayNumber(LocalDate.MaxIsoValue));
        for (; day <= end; day++)
        {
            yield return start.PlusDays((int)(day - DayNumber(start)));
        }
    }

    private static long MonthNumber(LocalDate date) => (date.Year * 12L) + date.Month - 1;

    private static long DayNumber(LocalDate date) => Period.DaysBetween(new LocalDate(1970, 1, 1), date);
}
