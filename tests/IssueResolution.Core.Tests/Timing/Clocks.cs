using IssueResolution.BusinessTime;

namespace IssueResolution.Timing;

/// <summary>The same opening hours on clocks that behave differently.</summary>
internal static class Clocks
{
    internal static BusinessCalendar Open(string zone, string hours) => hours switch
    {
        "always" => BusinessCalendar.In(zone).Hours(WeeklyHours.AlwaysOpen).Build(),
        "office" => BusinessCalendar.In(zone).Open(Weekdays.MondayToFriday, "09:00-18:00").Build(),
        "night" => BusinessCalendar.In(zone).Open(Weekdays.MondayToFriday, "22:00-06:00").Build(),
        _ => throw new ArgumentOutOfRangeException(nameof(hours), hours, "No hours of this name."),
    };
}
