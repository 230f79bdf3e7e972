using NodaTime;

namespace IssueResolution.BusinessTime.Icalendar;

/// <summary>A weekday of a month or year: every one of them, or the nth from its start or, when negative, from its end.</summary>
/// <param name="Day">The weekday.</param>
/// <param name="Ordinal">1 for the first, -1 for the last, 0 for every one.</param>
internal readonly record struct WeekdayOccurrence(IsoDayOfWeek Day, int Ordinal)
{
    /// <summary>Whether a date is such a weekday.</summary>
    /// <param name="date">The date.</param>
    /// <param name="isOfYear">Whether it is counted in its year rather than in its month.</param>
    public bool Matches(LocalDate date, bool isOfYear)
    {
        int day = isOfYear ? date.DayOfYear : date.Day;
        int days = isOfYear ? date.Calendar.GetDaysInYear(date.Year) : date.Calendar.GetDaysInMonth(date.Year, date.Month);
        int fromStart = ((day - 1) / 7) + 1;
        int fromEnd = ((days - day) / 7) + 1;
        return date.DayOfWeek == Day && (Ordinal == 0 || Ordinal == fromStart || Ordinal == -fromEnd);
    }
}
