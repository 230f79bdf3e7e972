using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Escalating;

/// <summary>Calendars to try the matrix in: an ordinary one, one with a long holiday, one that never closes, one across a clock change.</summary>
internal static class Calendars
{
    private static readonly DateTimeZone _london = DateTimeZoneProviders.Tzdb["Europe/London"];

    internal static readonly BusinessCalendar London =
        BusinessCalendar.In("Europe/London").Open(Weekdays.MondayToFriday, DayPeriod.Parse("09:00-18:00")).Build();

    /// <summary>Closed from 29 April to 6 May and over New Year.</summary>
    internal static readonly BusinessCalendar Tokyo = BusinessCalendar.In("Asia/Tokyo")
        .Open(Weekdays.MondayToFriday, DayPeriod.Parse("09:00-12:00"), DayPeriod.Parse("13:00-18:00"))
        .Holidays(Enumerable.Range(0, 8).Select(day => new Holiday(new LocalDate(2026, 4, 29).PlusDays(day), "Golden Week")))
        .Holidays(Enumerable.Range(0, 9).Select(day => new Holiday(new LocalDate(2026, 12, 27).PlusDays(day), "New Year")))
        .Build();

    internal static readonly BusinessCalendar NightShift = BusinessCalendar.In("America/New_York")
        .Open(Weekdays.All, DayPeriod.Parse("22:00-06:00")).Build();

    internal static readonly Interval OrdinaryWeek = Days(new(2026, 6, 1), 7);

    internal static Interval Days(LocalDate from, int days) =>
        new(from.AtStartOfDayInZone(_london).ToInstant(), from.PlusDays(days).AtStartOfDayInZone(_london).ToInstant());
}
