using System.Globalization;
using IssueResolution.Cli.Logs;
using IssueResolution.Cli.Sla;
using IssueResolution.Timing;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Cli.Reporting;

/// <summary>Shows how the resolution clocks stood at one instant.</summary>
internal static class AsOfSummaryPage
{
    public static void Show(ConsolePage page, AsOfSummary summary, SlaSources sources, IssueLog log)
    {
        DateTimeZone zone = sources.Setup.Zone;
        Phrase at = Readable.Time(summary.AsOf, zone);
        string issues = Readable.Count(summary.Issues);
        string running = Readable.Count(summary.CountOf(ClockEffect.Run));
        string paused = Readable.Count(summary.CountOf(ClockEffect.Pause));
        string resolved = Readable.Count(summary.CountOf(ClockEffect.Stop));
        string late = Readable.Count(summary.OpenAndLate);
        page.Line(Phrase.Of(
            $"{sources.LogName} as of {at} ({zone.Id}): {issues} issues known. {running} running, {paused} paused, {resolved} resolved; {late} open and late.",
            $"{sources.LogName}、{at}({zone.Id})時点:案件 {issues} 件。計測中 {running} 件、一時停止 {paused} 件、解決 {resolved} 件。未解決で超過 {late} 件。"));
        page.Table(
            new("Least time left", "残り時間の少ない案件"),
            [new("Issue", "案件"), new("Priority", "優先度")],
            [new("Target", "目標"), new("Running", "計測"), new("Paused", "停止"), new("Left", "残り")],
            summary.MostPressing.Select(entry => Row(entry, page.Language)));
        RepairNotes.Show(page, log.Repairs, issuesMovedForward: 0);
    }

    private static string[] Row((string Issue, AsOfReading Reading) entry, CultureInfo language) =>
    [
        entry.Issue,
        entry.Reading.Priority,
        Readable.Amount(entry.Reading.Target).In(language),
        Readable.Amount(entry.Reading.Running).In(language),
        Readable.Amount(entry.Reading.Paused).In(language),
        Readable.Amount(entry.Reading.Remaining).In(language),
    ];
}
