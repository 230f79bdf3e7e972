using NodaTime;
using NodaTime.TimeZones;

namespace IssueResolution.Rendering;

/// <summary>A day of a drawn week: one date of the zone in which the week is read.</summary>
/// <param name="Date">The date.</param>
/// <param name="From">Its first instant.</param>
/// <param name="To">The first instant of the next day; <paramref name="From"/> itself for a date that the zone skipped.</param>
internal readonly record struct WeekDay(LocalDate Date, Instant From, Instant To)
{
    private const double HoursOfDay = 24;

    public static WeekDay Of(LocalDate date, DateTimeZone zone) => new(date, StartOf(date, zone), StartOf(date.PlusDays(1), zone));

    /// <summary>Where on the clock of the zone an instant of this day stands, in hours from 0 to 24; one at its end, or after it, at 24.</summary>
    public double HourOf(Instant at, DateTimeZone zone) =>
        at >= To ? HoursOfDay : (double)Instant.Max(at, From).InZone(zone).TimeOfDay.NanosecondOfDay / NodaConstants.NanosecondsPerHour;

    private static Instant StartOf(LocalDate date, DateTimeZone zone)
    {
        ZoneLocalMapping midnight = zone.MapLocal(date.AtMidnight());
        return midnight.Count == 0 ? midnight.LateInterval.Start : midnight.First().ToInstant();
    }
}
