using System.Globalization;
using IssueResolution.BusinessTime;
using IssueResolution.Cli.Logs;
using IssueResolution.Cli.Sla;
using IssueResolution.Rendering;
using IssueResolution.Timing;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Cli.Reporting;

/// <summary>Puts a summary into the shape and the language in which the HTML report draws it.</summary>
internal static class ReportModel
{
    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo _japanese = CultureInfo.GetCultureInfo("ja");
    private static readonly Phrase _title = new("Promises kept and missed", "守られた約束、守られなかった約束");

    public static SlaReport Of(SlaSummary summary, SlaSources sources, IssueLog log, TicketClock clock, CultureInfo language) => new()
    {
        Title = _title.In(language),
        Subtitle = Subtitle(summary, sources, log).In(language),
        SourceNote = sources.Citation?.In(language),
        Zone = sources.Setup.Zone,
        Figures = [.. Figures(summary).Select(figure => new ReportFigure(figure.Label.In(language), figure.Value.In(language), figure.Note.In(language)))],
        Promises = [.. Promises(summary, sources, language)],
        Attainment =
        [
            .. Rows(summary.Response, summary.Response.Clock.In(language)),
            .. Rows(summary.FinalResolution, summary.FinalResolution.Clock.In(language)),
        ],
        TimeToResolve = DurationHistogram.Of(summary.ResolutionTimes),
        Backlog = [.. summary.Backlog.Points(sources.Setup.Zone)],
        MostBreached = summary.WorstBreaches.Count > 0 ? Timeline(summary.WorstBreaches[0], sources.Setup.Calendar, clock) : null,
    };

    private static Phrase Subtitle(SlaSummary summary, SlaSources sources, IssueLog log)
    {
        string name = Readable.Text(Path.GetFileName(sources.LogPath));
        string issues = Readable.Count(summary.Issues);
        string events = Readable.Count(log.Rows);
        string zone = sources.Setup.Zone.Id;
        Phrase all = Phrase.Of(
            $"{name}: {issues} issues, {events} events; working time in {zone}.", $"{name}:案件 {issues} 件、イベント {events} 件。営業時間は {zone}。");
        string open = Readable.Count(summary.Open);
        Phrase end = Readable.Time(log.End, sources.Setup.Zone);
        return summary.Open == 0
            ? all
            : Phrase.Of(
                $"{all} Issues that are not resolved ({open}) are read as of {end}, the end of the log.",
                $"{all}未解決の案件({open} 件)は、記録の終わりである {end} 時点で集計。");
    }

    private static IEnumerable<(Phrase Label, Phrase Value, Phrase Note)> Figures(SlaSummary summary)
    {
        Attainment response = summary.Response.Total;
        Attainment final = summary.FinalResolution.Total;
        Percentiles times = new(summary.ResolutionTimes);
        yield return (new("Answered in time", "期限内の応答"), ShareOf(response), MetOf(response));
        yield return (new("Resolved in time", "期限内の解決"), ShareOf(final), MetOf(final));
        yield return (
            new("Median working time to resolve", "解決までの営業時間(中央値)"),
            AmountOf(times.At(50)),
            Phrase.Of($"90% within {AmountOf(times.At(90))}", $"90%は{AmountOf(times.At(90))}以内"));
        yield return (
            new("Met only because paused", "停止があったため守れた解決"),
            Plain(summary.MetOnlyByPausing),
            Phrase.Of($"of {Readable.Count(final.Met)} met resolutions", $"期限内の解決 {Readable.Count(final.Met)} 件中"));
        yield return (
            new("Reopened", "再開"),
            Plain(summary.Reopened),
            Phrase.Of($"of {Readable.Count(summary.Issues)} issues", $"案件 {Readable.Count(summary.Issues)} 件中"));
    }

    /// <summary>The targets of the priorities that occur, in the order of the log's attainment rows.</summary>
    private static IEnumerable<ReportPromise> Promises(SlaSummary summary, SlaSources sources, CultureInfo language) =>
        from priority in summary.Response.Rows.Select(row => row.Key).Distinct()
        where sources.Setup.Targets.Has(priority)
        let target = sources.Setup.Targets.For(priority)
        let text = Phrase.Of(
            $"answered within {AmountOf(target.Response)}, resolved within {AmountOf(target.Resolution)} of working time",
            $"営業時間で{AmountOf(target.Response)}以内に応答、{AmountOf(target.Resolution)}以内に解決")
        select new ReportPromise(priority, text.In(language));

    private static Phrase ShareOf(Attainment clock) => new(ShareText.Of(clock.Met, clock.Met + clock.Missed), ShareText.Of(clock.Met, clock.Met + clock.Missed));

    private static Phrase AmountOf(Duration? amount) => amount is { } known
        ? new(DurationText.Of(known, _english), DurationText.Of(known, _japanese))
        : Readable.Amount(amount);

    private static Phrase Plain(int count) => new(Readable.Count(count), Readable.Count(count));

    private static Phrase MetOf(Attainment clock) => Phrase.Of(
        $"{Readable.Count(clock.Met)} of {Readable.Count(clock.Met + clock.Missed)} issues",
        $"{Readable.Count(clock.Met + clock.Missed)} 件中 {Readable.Count(clock.Met)} 件");

    private static IEnumerable<AttainmentRow> Rows(AttainmentByPriority clock, string name) =>
        clock.Rows.Select(row => new AttainmentRow(name, row.Key, row.Value.Met, row.Value.Missed, row.Value.Open));

    private static ExplainedTimeline Timeline(Breach breach, BusinessCalendar calendar, TicketClock clock) => new()
    {
        Id = breach.History.Id,
        Priority = breach.Reading.Priority,
        Target = breach.Reading.Target,
        Due = breach.Reading.Due,
        ResolvedAt = breach.Reading.ResolvedAt,
        Stretches = [.. clock.Explain(breach.History)
            .Where(stretch => breach.Reading.ResolvedAt is not { } end || stretch.From < end)
            .SelectMany(stretch => Stretches(stretch, calendar))],
    };

    /// <summary>A running stretch falls apart into open and closed time, holidays by their names; of the others the length alone matters.</summary>
    private static IEnumerable<TimelineStretch> Stretches(ClockStretch stretch, BusinessCalendar calendar)
    {
        if (stretch.Effect != ClockEffect.Run)
        {
            StretchKind kind = stretch.Effect == ClockEffect.Pause ? StretchKind.Paused : StretchKind.Stopped;
            return [new TimelineStretch(stretch.From, stretch.To, kind, null, stretch.Counted)];
        }

        return calendar.Explain(stretch.From, stretch.To).Select(part => new TimelineStretch(
            part.From, part.To, part.IsOpen ? StretchKind.Running : StretchKind.Closed, HolidayIn(part), part.Counted));
    }

    private static string? HolidayIn(ExplainedStretch part) =>
        part.Reasons.FirstOrDefault(reason => reason.Cause == StretchCause.Holiday && reason.Name.Length > 0)?.Name;
}
