using IssueResolution.BusinessTime;
using NodaTime;
using NodaTime.TimeZones;

namespace IssueResolution.Timing;

/// <summary>Days of a zone, read so that a later instant never lies on an earlier day or local time.</summary>
internal static class LocalDays
{
    private static readonly ZoneLocalMappingResolver _laterOrTransition = Resolvers.CreateMappingResolver(
        Resolvers.ReturnLater,
        (_, zone, before, _) => before.End.InZone(zone));

    /// <summary>The first instant, from a start on, that is open, on a business day, and whose local time is not shown again.</summary>
    internal static Instant CountingFrom(Instant at, BusinessCalendar calendar)
    {
        while (true)
        {
            Instant open = calendar.NextOpening(at);
            Instant settled = PastRepetition(open, calendar.Zone);
            if (settled == open && calendar.BusinessDays.IsBusinessDay(open.InZone(calendar.Zone).Date))
            {
                return open;
            }

            at = settled == open ? EndAround(open, calendar.Zone) : settled;
        }
    }

    /// <summary>The instant itself, or the change of the clock after which its local time is shown a second time.</summary>
    internal static Instant PastRepetition(Instant at, DateTimeZone zone)
    {
        ZoneLocalMapping mapping = zone.MapLocal(at.InZone(zone).LocalDateTime);
        return mapping.Count > 1 && at < mapping.EarlyInterval.End ? mapping.EarlyInterval.End : at;
    }

    /// <summary>When the local day around an instant ends: at the next midnight, or at the change that skips it.</summary>
    internal static Instant EndAround(Instant at, DateTimeZone zone) => EndAfter(at, 0, zone);

    /// <summary>When the local day ends that lies some days after that of an instant.</summary>
    internal static Instant EndAfter(Instant at, int days, DateTimeZone zone) =>
        DateAfter(DateAfter(at.InZone(zone).Date, days), 1).AtMidnight().InZone(zone, _laterOrTransition).ToInstant();

    /// <summary>The same local time some days later.</summary>
    internal static Instant SameTimeAfter(Instant at, int days, DateTimeZone zone) =>
        DateAfter(at.InZone(zone).Date, days).At(at.InZone(zone).TimeOfDay).InZone(zone, _laterOrTransition).ToInstant();

    // A calendar that is always open counts every date, and says so when it knows no more of them.
    private static LocalDate DateAfter(LocalDate date, int days) => BusinessCalendar.AlwaysOpen.BusinessDays.Add(date, days);
}
