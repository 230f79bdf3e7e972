using IssueResolution.Wording;
using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Timing;

/// <summary>Instants as a reader with a calendar on the wall wants them: with the day of the week.</summary>
internal static class Moments
{
    private const int DaysUntilNamesRepeat = 6;
    private const string JapaneseDays = "月火水木金土日";

    private static readonly LocalDateTimePattern _withDate = LocalDateTimePattern.CreateWithInvariantCulture("ddd uuuu-MM-dd HH:mm");
    private static readonly LocalDateTimePattern _withDay = LocalDateTimePattern.CreateWithInvariantCulture("ddd HH:mm");
    private static readonly LocalDatePattern _date = LocalDatePattern.Iso;
    private static readonly LocalTimePattern _time = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>Such as "Fri 2026-01-16 14:15".</summary>
    internal static Phrase Dated(Instant at, DateTimeZone zone)
    {
        LocalDateTime local = at.InZone(zone).LocalDateTime;
        return new($"{_withDate.Format(local)}{Seconds(local)}", $"{_date.Format(local.Date)}（{Day(local)}）{_time.Format(local.TimeOfDay)}{Seconds(local)}");
    }

    /// <summary>Such as "Mon 09:15", with the date as well when the name of the day could be that of another week.</summary>
    internal static Phrase Near(Instant at, Instant to, DateTimeZone zone)
    {
        LocalDateTime local = at.InZone(zone).LocalDateTime;
        return local.Date <= to.InZone(zone).Date.PlusDays(DaysUntilNamesRepeat)
            ? new($"{_withDay.Format(local)}{Seconds(local)}", $"{Day(local)}曜{_time.Format(local.TimeOfDay)}{Seconds(local)}")
            : Dated(at, zone);
    }

    private static string Seconds(LocalDateTime local) => local.TimeOfDay.NanosecondOfDay % NodaConstants.NanosecondsPerMinute == 0
        ? ""
        : FormattableString.Invariant($":{(decimal)(local.TimeOfDay.NanosecondOfDay % NodaConstants.NanosecondsPerMinute) / NodaConstants.NanosecondsPerSecond:00.#########}");

    private static char Day(LocalDateTime local) => JapaneseDays[(int)local.DayOfWeek - 1];
}
