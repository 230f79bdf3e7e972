using System.Globalization;
using IssueResolution.Cli.Logs;
using IssueResolution.Cli.Sla;
using IssueResolution.Timing;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Cli.Reporting;

/// <summary>Shows what a whole log amounts to.</summary>
internal static class SlaSummaryPage
{
    private static readonly Phrase _clock = new("Clock", "対象");
    private static readonly Phrase _priority = new("Priority", "優先度");

    public static void Show(ConsolePage page, SlaSummary summary, SlaSources sources, IssueLog log)
    {
        page.Line(Counts(summary, sources, log));
        page.Table(
            new("Kept in time", "期限内の割合"),
            [_clock, _priority],
            [new("Met", "達成"), new("Missed", "超過"), new("Open", "対応中"), new("Attainment", "達成率")],
            AttainmentRows(summary, page.Language));
        DateTimeZone zone = sources.Setup.Zone;
        if (summary.Open > 0)
        {
            page.Line(OpenAtTheEnd(summary, log, zone));
        }

        page.Table(new("Working time", "営業時間"), [_clock], [Percentile(50), Percentile(90), Percentile(95)], PercentileRows(summary, page.Language));
        page.Line(Pauses(summary));
        page.Table(
            Phrase.Of($"Worst breaches (times in {zone.Id})", $"超過の大きい案件(時刻は {zone.Id})"),
            [new("Issue", "案件"), _priority],
            [new("Target", "目標"), new("Over by", "超過"), new("Due", "期限"), new("Resolved", "解決")],
            summary.WorstBreaches.Select(breach => BreachRow(breach, zone, page.Language)));
        RepairNotes.Show(page, log.Repairs, summary.MovedForward);
    }

    private static Phrase Counts(SlaSummary summary, SlaSources sources, IssueLog log)
    {
        string issues = Readable.Count(summary.Issues);
        string events = Readable.Count(log.Rows);
        string resolved = Readable.Count(summary.Resolved);
        string reopened = Readable.Count(summary.Reopened);
        string paused = Readable.Count(summary.WithPause);
        return Phrase.Of(
            $"{sources.LogName}: {issues} issues, {events} events. {resolved} resolved, {reopened} reopened, {paused} paused at least once.",
            $"{sources.LogName}:案件 {issues} 件、イベント {events} 件。解決 {resolved} 件、再開 {reopened} 件、一度でも停止 {paused} 件。");
    }

    private static Phrase OpenAtTheEnd(SlaSummary summary, IssueLog log, DateTimeZone zone)
    {
        string open = Readable.Count(summary.Open);
        Phrase end = Readable.Time(log.End, zone);
        return summary.Open == 1
            ? Phrase.Of(
                $"{open} issue is not resolved. It is read as of the end of the log, {end}: past due it is missed, otherwise open.",
                $"未解決 {open} 件。記録の終わり({end})の時点で、期限を過ぎたものは超過、それ以外は対応中。")
            : Phrase.Of(
                $"{open} issues are not resolved. They are read as of the end of the log, {end}: past due they are missed, otherwise open.",
                $"未解決 {open} 件。記録の終わり({end})の時点で、期限を過ぎたものは超過、それ以外は対応中。");
    }

    private static IEnumerable<string[]> AttainmentRows(SlaSummary summary, CultureInfo language) =>
        from clock in new[] { summary.Response, summary.FirstResolution, summary.FinalResolution }
        from row in clock.Rows.Append(KeyValuePair.Create(new Phrase("all", "合計").In(language), clock.Total))
        let counts = row.Value
        select new[]
        {
            clock.Clock.In(language), row.Key, Readable.Count(counts.Met), Readable.Count(counts.Missed), Readable.Count(counts.Open),
            counts.Share.In(language),
        };

    private static Phrase Percentile(int percent) => Phrase.Of($"p{percent}", $"{percent} %");

    private static IEnumerable<string[]> PercentileRows(SlaSummary summary, CultureInfo language)
    {
        yield return PercentileRow(new("To the response", "応答まで"), summary.ResponseTimes, language);
        yield return PercentileRow(new("To the final resolution", "最終解決まで"), summary.ResolutionTimes, language);
    }

    private static string[] PercentileRow(Phrase clock, IEnumerable<Duration> times, CultureInfo language)
    {
        Percentiles percentiles = new(times);
        return [clock.In(language), .. new[] { 50, 90, 95 }.Select(percent => Readable.Amount(percentiles.At(percent)).In(language))];
    }

    private static Phrase Pauses(SlaSummary summary)
    {
        Phrase paused = Readable.Share(summary.Paused.BclCompatibleTicks, (summary.Running + summary.Paused).BclCompatibleTicks);
        int met = summary.FinalResolution.Total.Met;
        Phrase share = Readable.Share(summary.MetOnlyByPausing, met);
        string only = Readable.Count(summary.MetOnlyByPausing);
        return Phrase.Of(
            $"Paused: {paused} of the working time before resolution. Met only because paused: {only} of {Readable.Count(met)} met final resolutions ({share}).",
            $"停止:解決までの営業時間の {paused}。停止があったため守れた最終解決:{Readable.Count(met)} 件中 {only} 件({share})。");
    }

    private static string[] BreachRow(Breach breach, DateTimeZone zone, CultureInfo language)
    {
        ResolutionReading reading = breach.Reading;
        return
        [
            breach.History.Id,
            reading.Priority,
            Readable.Amount(reading.Target).In(language),
            Readable.Amount(breach.Overrun).In(language),
            Readable.Time(reading.Due, zone).In(language),
            Readable.Time(reading.ResolvedAt, zone).In(language),
        ];
    }
}
