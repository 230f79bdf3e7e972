using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Cli.Logs;

/// <summary>A point in time as a log wrote it.</summary>
/// <param name="Local">Date and time of day.</param>
/// <param name="Offset">The distance from UTC when the text gives it; otherwise the text is local time of a zone that the setup names.</param>
internal readonly record struct WrittenTime(LocalDateTime Local, Offset? Offset)
{
    private static readonly int _firstYear = BusinessCalendar.Earliest.InUtc().Year - 1;
    private static readonly int _lastYear = BusinessCalendar.Latest.InUtc().Year;

    /// <summary>Whether calendars may know the instant, whatever its offset. Farther away an offset could carry it out of NodaTime's range.</summary>
    public bool IsNearCalendars => Local.Year >= _firstYear && Local.Year <= _lastYear;
}
