using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Rendering.Tests.Calendars;

/// <summary>Calendars to draw. The week of Easter 2024 has a break, a short day, a holiday, a night shift, and a change of the clock within it.</summary>
internal static class Weeks
{
    internal static readonly LocalDate Easter = new(2024, 3, 28);

    internal static BusinessCalendar London(string holiday = "Good Friday") => BusinessCalendar.In("Europe/London")
        .Open(Weekdays.MondayToFriday, "09:00-18:00")
        .Open(IsoDayOfWeek.Saturday, "22:00-06:00")
        .Break(new LocalDate(2024, 3, 27), DayPeriod.Parse("12:00-13:30"))
        .Override(new LocalDate(2024, 3, 28), DayPeriod.Parse("09:00-13:00"))
        .Holiday(new LocalDate(2024, 3, 29), holiday)
        .Build();

    internal static BusinessCalendar Tokyo => BusinessCalendar.In("Asia/Tokyo").Open(Weekdays.MondayToFriday, "08:30-17:30").Build();

    internal static KeyValuePair<string, BusinessCalendar>[] TwoCities => [new("London", London()), new("Tokyo", Tokyo)];
}
