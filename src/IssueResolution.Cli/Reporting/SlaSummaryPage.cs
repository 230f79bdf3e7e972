using IssueResolution.Cli.Logs;
using IssueResolution.Cli.Sla;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Cli.Reporting;

/// <summary>Shows what a whole log amounts to.</summary>
internal static class SlaSummaryPage
{
    public static void Show(ConsolePage page, SlaSummary summary, SlaSources sources, IssueLog log)
    {
        page.Line(
            $"{sources.LogName}: {Readable.Count(summary.Issues)} issues, {Readable.Count(log.Rows)} events. "
            + $"{Readable.Count(summary.Resolved)} resolved, {Readable.Count(summary.Reopened)} reopened, "
            + $"{Readable.Count(summary.WithPause)} paused at least once.");
        page.Table("Kept in time", ["Clock", "Priority"], ["Met", "Missed", "Open", "Attainment"], AttainmentRows(summary));
        page.Table("Working time", ["Clock"], ["p50", "p90", "p95"], PercentileRows(summary));
        page.Line(Pauses(summary));
        DateTimeZone zone = sources.Setup.Zone;
        page.Table(
            $"Worst breaches (times in {zone.Id})",
            ["Issue", "Priority"],
            ["Target", "Over by", "Due", "Resolved"],
            summary.WorstBreaches.Select(breach => BreachRow(breach, zone)));
        RepairNotes.Show(page, log.Repairs, summary.MovedForward);
    }

    private static IEnumerable<string[]> AttainmentRows(SlaSummary summary) =>
        from clock in new[] { summary.Response, summary.FirstResolution, summary.FinalResolution }
        from row in clock.Rows.Append(KeyValuePair.Create("all", clock.Total))
        let counts = row.Value
        select new[]
        {
            clock.Clock, row.Key, Readable.Count(counts.Met), Readable.Count(counts.Missed), Readable.Count(counts.Open), Readable.Share(counts.Share),
        };

    private static IEnumerable<string[]> PercentileRows(SlaSummary summary)
    {
        yield return PercentileRow("To the response", summary.ResponseTimes);
        yield return PercentileRow("To the final resolution", summary.ResolutionTimes);
    }

    private static string[] PercentileRow(string clock, IEnumerable<Duration> times)
    {
        Percentiles percentiles = new(times);
        return [clock, Readable.Amount(percentiles.At(50)), Readable.Amount(percentiles.At(90)), Readable.Amount(percentiles.At(95))];
    }

    private static string Pauses(SlaSummary summary)
    {
        Duration counted = summary.Running + summary.Paused;
        double? paused = counted > Duration.Zero ? summary.Paused / counted : null;
        int met = summary.FinalResolution.Total.Met;
        double? onlyByPausing = met > 0 ? (double)summary.MetOnlyByPausing / met : null;
        return $"Paused: {Readable.Share(paused)} of the working time before resolution. Met only because paused: "
            + $"{Readable.Count(summary.MetOnlyByPausing)} of {Readable.Count(met)} met final resolutions ({Readable.Share(onlyByPausing)}).";
    }

    private static string[] BreachRow(Breach breach, DateTimeZone zone)
    {
        ResolutionReading reading = breach.Reading;
        return
        [
            breach.History.Id,
            reading.Priority,
            Readable.Amount(reading.Target),
            Readable.Amount(breach.Overrun),
            Readable.Time(reading.Due, zone),
            Readable.Time(reading.ResolvedAt, zone),
        ];
    }
}
