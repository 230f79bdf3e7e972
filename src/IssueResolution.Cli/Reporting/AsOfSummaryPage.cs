using IssueResolution.Cli.Logs;
using IssueResolution.Cli.Sla;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Cli.Reporting;

/// <summary>Shows how the resolution clocks stood at one instant.</summary>
internal static class AsOfSummaryPage
{
    public static void Show(ConsolePage page, AsOfSummary summary, SlaSources sources, IssueLog log)
    {
        DateTimeZone zone = sources.Setup.Zone;
        page.Line(
            $"{sources.LogName} as of {Readable.Time(summary.AsOf, zone)} ({zone.Id}): {Readable.Count(summary.Issues)} issues known. "
            + $"{Readable.Count(summary.CountOf(ClockEffect.Run))} running, {Readable.Count(summary.CountOf(ClockEffect.Pause))} paused, "
            + $"{Readable.Count(summary.CountOf(ClockEffect.Stop))} resolved; {Readable.Count(summary.OpenAndLate)} open and late.");
        page.Table("Least time left", ["Issue", "Priority"], ["Target", "Running", "Paused", "Left"], summary.MostPressing.Select(Row));
        RepairNotes.Show(page, log.Repairs, issuesMovedForward: 0);
    }

    private static string[] Row((string Issue, AsOfReading Reading) entry) =>
    [
        entry.Issue,
        entry.Reading.Priority,
        Readable.Amount(entry.Reading.Target),
        Readable.Amount(entry.Reading.Running),
        Readable.Amount(entry.Reading.Paused),
        Readable.Amount(entry.Reading.Remaining),
    ];
}
