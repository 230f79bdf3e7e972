using IssueResolution.Benchmarks.Baselines;
using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Benchmarks.Ratios;

/// <summary>The schedule that all figures are about: New York, Monday to Friday 09:00-12:30 and 13:30-18:00, ten holidays a year.</summary>
internal static class Schedules
{
    private static readonly AnnualDate[] _days =
        [new(1, 1), new(1, 19), new(2, 16), new(5, 25), new(7, 4), new(9, 7), new(10, 12), new(11, 11), new(11, 26), new(12, 25)];

    public static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["America/New_York"];

    public static IReadOnlyList<LocalDate> Holidays { get; } = [.. from year in Enumerable.Range(1990, 60) from day in _days select day.InYear(year)];

    public static BusinessCalendar Calendar() =>
        BusinessCalendar.In(Zone)
            .Open(Weekdays.MondayToFriday, "09:00-12:30, 13:30-18:00")
            .Holidays(Holidays.Select(date => new Holiday(date, "")))
            .Build();

    public static NaiveDayLoop Naive() =>
        new(Zone, [(new(9, 0), new(12, 30)), (new(13, 30), new(18, 0))], Holidays.ToHashSet());
}
