using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>The numbers of a report's pictures as tables.</summary>
internal sealed class SlaReportTables(SlaReport report, Words words)
{
    private const int MostStretches = 30;

    /// <summary>What was promised, label beside value; nothing without promises.</summary>
    public Markup Promises
    {
        get
        {
            HtmlTable table = new(words.Promises, 2);
            foreach (ReportPromise promise in report.Promises)
            {
                table.Row(promise.Label, promise.Value);
            }

            return report.Promises.IsEmpty ? default : table.ToMarkup();
        }
    }

    /// <summary>One table for each clock, with its sums; nothing without rows.</summary>
    public Markup Attainment => Markup.Join(AttainmentGroup.Of(report.Attainment).Select(group =>
    {
        HtmlTable table = new(words.Named(group.Clock), 1, words.Priority, words.Met, words.Missed, words.StillOpen, words.InTimeHeading);
        foreach (AttainmentRow row in group.Rows)
        {
            table.Row(Cells(words.Named(row.Priority), row.Met, row.Missed, row.Open));
        }

        return table.Foot(Cells(words.Total, group.Met, group.Missed, group.Open)).ToMarkup();
    }));

    /// <summary>Counts and shares of the bins; nothing without bins.</summary>
    public Markup TimeToResolve
    {
        get
        {
            DurationHistogram histogram = report.TimeToResolve;
            if (histogram.Total == 0)
            {
                return default;
            }

            HtmlTable table = new(words.BusinessHours, 1, words.Duration, words.Issues, words.Share);
            foreach (HistogramBin bin in histogram.Bins)
            {
                table.Row(HistogramPicture.RangeOf(bin, words), Numerals.Of(bin.Count), Numerals.Share(bin.Count, histogram.Total));
            }

            return table.Foot(words.Total, Numerals.Of(histogram.Total), Numerals.Share(histogram.Total, histogram.Total)).ToMarkup();
        }
    }

    /// <summary>The backlog at the ticks of its axis, and at its first, highest and last point; nothing without points.</summary>
    public Markup Backlog
    {
        get
        {
            ImmutableArray<BacklogPoint> points = report.Backlog;
            if (points.IsEmpty)
            {
                return default;
            }

            BacklogPoint last = points[points.Length - 1];
            BacklogPoint peak = BacklogPicture.PeakOf(points);
            TimeAxis axis = new(points[0].At, last.At, 0, 640, report.Zone, words);
            HtmlTable table = new(words.BacklogTitle, 2, words.When, string.Empty, words.OpenIssues);
            IEnumerable<Instant> ticks = axis.Ticks(TimeAxisPicture.RoomPerTick).Select(tick => tick.At);
            foreach (Instant at in ticks
                .Where(at => at >= points[0].At && at <= last.At)
                .Concat([points[0].At, peak.At, last.At])
                .Distinct()
                .OrderBy(at => at))
            {
                string remark = words.Line(
                    at == points[0].At ? words.First : null,
                    at == peak.At && peak.Open > 0 ? words.Highest : null,
                    at == last.At ? words.Last : null);
                table.Row(Moment(at), remark, Numerals.Of(at == peak.At ? peak.Open : OpenAt(at)));
            }

            return table.ToMarkup();
        }
    }

    /// <summary>Sums by kind, and the stretches themselves with closed time folded in; nothing without stretches.</summary>
    public Markup Timeline(ExplainedTimeline timeline)
    {
        if (timeline.Stretches.IsEmpty)
        {
            return default;
        }

        HtmlTable sums = new(words.Named(timeline.Id), 1, words.Stretch, words.Elapsed, words.BusinessTime);
        foreach ((StretchKind kind, Duration elapsed, Duration counted) in new TimelineSummary(timeline, report.Zone, words).Totals)
        {
            sums.Row(words.Kind(kind), words.Span(elapsed), words.Span(counted));
        }

        HtmlTable list = new(words.StretchByStretch, 2, words.From, words.Stretch, words.BusinessTime);
        ImmutableArray<TimelineStretch> stretches = Folded(timeline.Stretches);
        foreach (TimelineStretch stretch in stretches.Take(MostStretches))
        {
            list.Row(Moment(stretch.From), words.Line(words.Kind(stretch.Kind), stretch.Label), words.Span(stretch.Counted));
        }

        if (stretches.Length > MostStretches)
        {
            list.Foot(words.MoreRows(Numerals.Of(stretches.Length - MostStretches)), string.Empty, string.Empty);
        }

        return sums.ToMarkup() + list.ToMarkup();
    }

    /// <summary>Neighbours of one kind and one label become one; closed time between them is passed over.</summary>
    private static ImmutableArray<TimelineStretch> Folded(ImmutableArray<TimelineStretch> stretches)
    {
        ImmutableArray<TimelineStretch>.Builder folded = ImmutableArray.CreateBuilder<TimelineStretch>();
        foreach (TimelineStretch stretch in stretches.Where(stretch => stretch.Kind != StretchKind.Closed))
        {
            if (folded.Count > 0 && folded[folded.Count - 1] is { } last && (last.Kind, last.Label) == (stretch.Kind, stretch.Label))
            {
                folded[folded.Count - 1] = new TimelineStretch(
                    last.From, stretch.To, last.Kind, last.Label, last.Counted + stretch.Counted);
            }
            else
            {
                folded.Add(stretch);
            }
        }

        return folded.ToImmutable();
    }

    private string[] Cells(string name, decimal met, decimal missed, decimal open) =>
        [name, Numerals.Of(met), Numerals.Of(missed), Numerals.Of(open), Numerals.Share(met, met + missed)];

    private long OpenAt(Instant at) => report.Backlog.Last(point => point.At <= at).Open;

    private string Moment(Instant at) => words.Moment(at.InZone(report.Zone).LocalDateTime);
}
