using NodaTime;

namespace IssueResolution.Benchmarks.Baselines;

/// <summary>Business time as most programs do it: from day to day, each day's hours mapped to instants, until the amount is used up.</summary>
public sealed class NaiveDayLoop(DateTimeZone zone, IReadOnlyList<(LocalTime Opens, LocalTime Closes)> hours, IReadOnlySet<LocalDate> holidays)
{
    public Instant Add(Instant at, Duration amount)
    {
        LocalDate date = at.InZone(zone).Date;
        while (true)
        {
            foreach ((Instant opens, Instant closes) in OpenOn(date))
            {
                Instant start = Instant.Max(opens, at);
                if (start >= closes)
                {
                    continue;
                }

                if (closes - start >= amount)
                {
                    return start + amount;
                }

                amount -= closes - start;
            }

            date = date.PlusDays(1);
        }
    }

    public Duration Between(Instant from, Instant to)
    {
        Duration open = Duration.Zero;
        LocalDate last = to.InZone(zone).Date;
        for (LocalDate date = from.InZone(zone).Date; date <= last; date = date.PlusDays(1))
        {
            foreach ((Instant opens, Instant closes) in OpenOn(date))
            {
                Instant start = Instant.Max(opens, from);
                Instant end = Instant.Min(closes, to);
                open += end > start ? end - start : Duration.Zero;
            }
        }

        return open;
    }

    private IEnumerable<(Instant Opens, Instant Closes)> OpenOn(LocalDate date)
    {
        if (date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday || holidays.Contains(date))
        {
            yield break;
        }

        foreach ((LocalTime opens, LocalTime closes) in hours)
        {
            yield return (zone.AtLeniently(date + opens).ToInstant(), zone.AtLeniently(date + closes).ToInstant());
        }
    }
}
