using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace IssueResolution.Rendering.Tests.Generators;

/// <summary>Report models of every size, with names as hostile as a ticket system may send them.</summary>
public static class ReportModels
{
    private static readonly Instant _start = Instant.FromUtc(2015, 12, 30, 22, 17);
    private static readonly string[] _hostile =
    [
        "<script>alert('x')</script>", "a & b", "\"quoted\"", "]]>", "\0\u0001\uFFFF", "\uD83D", "\uDE00x", "優先度・高", "", "&amp;",
        new string('W', 300),
    ];

    public static Arbitrary<AttainmentRow> Row() => Rows.ToArbitrary();

    public static Arbitrary<ImmutableArray<AttainmentRow>> RowLists() => ListsOf(Rows, 12).ToArbitrary();

    public static Arbitrary<DurationHistogram> Histogram() => Histograms.ToArbitrary();

    public static Arbitrary<ImmutableArray<BacklogPoint>> Backlog() => Backlogs.ToArbitrary();

    public static Arbitrary<ExplainedTimeline> Timeline() => Timelines.ToArbitrary();

    public static Arbitrary<DateTimeZone> Zone() =>
        Gen.Elements("UTC", "Europe/London", "Asia/Tokyo", "Pacific/Apia", "America/Sao_Paulo", "Australia/Lord_Howe")
            .Select(id => DateTimeZoneProviders.Tzdb[id])
            .ToArbitrary();

    public static Arbitrary<SlaReport> Report() =>
        (from title in Names
         from figures in ListsOf(Names.Select(name => new ReportFigure(name, name, name)), 4)
         from promises in ListsOf(Names.Select(name => new ReportPromise(name, name)), 3)
         from rows in ListsOf(Rows, 8)
         from histogram in Histograms
         from backlog in Backlogs
         from timeline in Timelines
         from zone in Zone().Generator
         from breached in Gen.Elements(true, false)
         select new SlaReport
         {
             Title = title,
             Subtitle = title,
             SourceNote = title.Length % 2 == 0 ? null : title,
             Zone = zone,
             Figures = figures,
             Promises = promises,
             Attainment = rows,
             TimeToResolve = histogram,
             Backlog = backlog,
             MostBreached = breached ? timeline : null,
         }).ToArbitrary();

    private static Gen<string> Names =>
        Gen.OneOf(
            Gen.Elements(_hostile),
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "none"),
            Gen.Elements("1 - Critical", "2 - High", "Resolution"));

    private static Gen<long> Counts =>
        Gen.Frequency(
            (3, Gen.Choose(0, 20).Select(count => (long)count)),
            (2, Gen.Choose(0, int.MaxValue).Select(count => (long)count)),
            (1, Gen.Constant(long.MaxValue)));

    private static Gen<AttainmentRow> Rows =>
        from clock in Gen.Elements("Response", "Resolution", "<b>")
        from priority in Names
        from met in Counts
        from missed in Counts
        from open in Counts
        select new AttainmentRow(clock, priority, met, missed, open);

    private static Gen<Duration> Durations =>
        Gen.OneOf(
            Gen.Choose(0, 120).Select(minutes => Duration.FromMinutes(minutes)),
            Gen.Choose(0, 2000).Select(hours => Duration.FromHours(hours)),
            Gen.Choose(0, int.MaxValue).Select(ticks => Duration.FromTicks(ticks)));

    private static Gen<DurationHistogram> Histograms =>
        Gen.OneOf(
            ListsOf(Durations, 60).Select(durations => DurationHistogram.Of(durations)),
            from counts in ListsOf(Counts, 40)
            from width in Gen.Choose(1, 500)
            from median in Durations
            from openEnded in Gen.Elements(true, false)
            let bin = Duration.FromMinutes(width)
            select new DurationHistogram(
                counts.Select((count, index) => new HistogramBin(
                    bin * index, openEnded && index == counts.Length - 1 ? null : bin * (index + 1), count)),
                median,
                median + median));

    private static Gen<ImmutableArray<BacklogPoint>> Backlogs =>
        from steps in ListsOf(Durations, 200)
        from counts in ListsOf(Counts, 200)
        select steps.Zip(counts).Aggregate(
            (Points: ImmutableArray<BacklogPoint>.Empty, At: _start),
            (all, next) => (all.Points.Add(new BacklogPoint(all.At, next.Second)), all.At + next.First)).Points;

    private static Gen<TimelineStretch> Stretches =>
        from length in Durations
        from percent in Gen.Choose(0, 100)
        from kind in Gen.Elements(StretchKind.Running, StretchKind.Paused, StretchKind.Stopped, StretchKind.Closed)
        from label in Names
        select new TimelineStretch(_start, _start + length, kind, label, length / 100 * percent);

    private static Gen<ExplainedTimeline> Timelines =>
        from id in Names
        from target in Durations
        from due in Durations
        from stretches in ListsOf(Stretches, 60)
        let joined = stretches.Aggregate(
            (All: ImmutableArray<TimelineStretch>.Empty, At: _start),
            (all, next) => (
                all.All.Add(new TimelineStretch(all.At, all.At + (next.To - next.From), next.Kind, next.Label, next.Counted)),
                all.At + (next.To - next.From)))
        select new ExplainedTimeline
        {
            Id = id,
            Priority = id.Length % 2 == 0 ? null : id,
            Target = target,
            Due = target.BclCompatibleTicks % 3 == 0 ? null : _start + due,
            ResolvedAt = target.BclCompatibleTicks % 2 == 0 ? null : joined.At,
            Stretches = joined.All,
        };

    private static Gen<ImmutableArray<T>> ListsOf<T>(Gen<T> items, int most) =>
        from count in Gen.Choose(0, most)
        from list in items.ListOf(count)
        select list.ToImmutableArray();
}
