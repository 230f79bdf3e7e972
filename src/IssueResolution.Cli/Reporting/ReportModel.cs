using System.Collections.Immutable;
using IssueResolution.BusinessTime;
using IssueResolution.Cli.Logs;
using IssueResolution.Cli.Sla;
using IssueResolution.Rendering;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Cli.Reporting;

/// <summary>Puts a summary into the shape that the HTML report draws.</summary>
internal static class ReportModel
{
    public static SlaReport Of(SlaSummary summary, SlaSources sources, IssueLog log, TicketClock clock) => new()
    {
        Title = "Promises kept and missed",
        Subtitle = $"{Readable.Text(Path.GetFileName(sources.LogPath))}: {Readable.Count(summary.Issues)} issues, "
            + $"{Readable.Count(log.Rows)} events; working time in {sources.Setup.Zone.Id}.",
        SourceNote = sources.Citation,
        Zone = sources.Setup.Zone,
        Figures = Figures(summary),
        Attainment = [.. Rows(summary.Response), .. Rows(summary.FinalResolution)],
        TimeToResolve = DurationHistogram.Of(summary.ResolutionTimes),
        Backlog = [.. summary.Backlog.Points(sources.Setup.Zone)],
        MostBreached = summary.WorstBreaches.Count > 0 ? Timeline(summary.WorstBreaches[0], sources.Setup.Calendar, clock) : null,
    };

    private static ImmutableArray<ReportFigure> Figures(SlaSummary summary)
    {
        Attainment response = summary.Response.Total;
        Attainment final = summary.FinalResolution.Total;
        Percentiles times = new(summary.ResolutionTimes);
        return
        [
            new ReportFigure("Answered in time", Readable.Share(response.Share), MetOf(response)),
            new ReportFigure("Resolved in time", Readable.Share(final.Share), MetOf(final)),
            new ReportFigure("Median working time to resolve", Readable.Amount(times.At(50)), $"90 % within {Readable.Amount(times.At(90))}"),
            new ReportFigure("Met only because paused", Readable.Count(summary.MetOnlyByPausing), $"of {Readable.Count(final.Met)} met resolutions"),
            new ReportFigure("Reopened", Readable.Count(summary.Reopened), $"of {Readable.Count(summary.Issues)} issues"),
        ];
    }

    private static string MetOf(Attainment clock) => $"{Readable.Count(clock.Met)} of {Readable.Count(clock.Met + clock.Missed)} issues";

    private static IEnumerable<AttainmentRow> Rows(AttainmentByPriority clock) =>
        clock.Rows.Select(row => new AttainmentRow(clock.Clock, row.Key, row.Value.Met, row.Value.Missed, row.Value.Open));

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

    /// <summary>A running stretch falls apart into open and closed time; of the others the length alone matters.</summary>
    private static IEnumerable<TimelineStretch> Stretches(ClockStretch stretch, BusinessCalendar calendar)
    {
        if (stretch.Effect != ClockEffect.Run)
        {
            StretchKind kind = stretch.Effect == ClockEffect.Pause ? StretchKind.Paused : StretchKind.Stopped;
            yield return new TimelineStretch(stretch.From, stretch.To, kind, null, stretch.Counted);
            yield break;
        }

        Instant from = stretch.From;
        foreach (Interval open in calendar.OpenPeriods(new Interval(stretch.From, stretch.To)))
        {
            if (open.Start > from)
            {
                yield return new TimelineStretch(from, open.Start, StretchKind.Closed, null, Duration.Zero);
            }

            yield return new TimelineStretch(open.Start, open.End, StretchKind.Running, null, open.Duration);
            from = open.End;
        }

        if (stretch.To > from)
        {
            yield return new TimelineStretch(from, stretch.To, StretchKind.Closed, null, Duration.Zero);
        }
    }
}
