using IssueResolution.Rendering;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Cli.Reporting;

/// <summary>How many issues were open over time: from opening or reopening to the next resolution.</summary>
internal sealed class OpenIssues
{
    private const int MostChangesShown = 500;

    private readonly List<(Instant At, int Change)> _changes = [];

    public void Add(TicketHistory history)
    {
        _changes.Add((history.Opened, 1));
        bool isOpen = true;
        foreach (StatusEvent row in history.Events)
        {
            if (isOpen == (row.Effect == ClockEffect.Stop))
            {
                isOpen = !isOpen;
                _changes.Add((row.At, isOpen ? 1 : -1));
            }
        }
    }

    /// <summary>Every change of a short log; of a longer one the count at the start of each local day.</summary>
    public IEnumerable<BacklogPoint> Points(DateTimeZone zone)
    {
        (Instant At, int Change)[] ordered = [.. _changes.OrderBy(change => change.At)];
        return ordered.Length <= MostChangesShown ? EveryChange(ordered) : StartsOfDays(ordered, zone);
    }

    private static IEnumerable<BacklogPoint> EveryChange((Instant At, int Change)[] ordered)
    {
        int open = 0;
        for (int i = 0; i < ordered.Length; i++)
        {
            open += ordered[i].Change;
            if (i == ordered.Length - 1 || ordered[i + 1].At > ordered[i].At)
            {
                yield return new BacklogPoint(ordered[i].At, open);
            }
        }
    }

    private static IEnumerable<BacklogPoint> StartsOfDays((Instant At, int Change)[] ordered, DateTimeZone zone)
    {
        int open = 0;
        int next = 0;
        LocalDate last = ordered[^1].At.InZone(zone).Date.PlusDays(1);
        for (LocalDate date = ordered[0].At.InZone(zone).Date; date <= last; date = date.PlusDays(1))
        {
            Instant start = zone.AtStartOfDay(date).ToInstant();
            for (; next < ordered.Length && ordered[next].At <= start; next++)
            {
                open += ordered[next].Change;
            }

            yield return new BacklogPoint(start, open);
        }
    }
}
