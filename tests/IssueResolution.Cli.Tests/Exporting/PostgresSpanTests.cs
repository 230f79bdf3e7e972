using System.Globalization;
using IssueResolution.BusinessTime;
using IssueResolution.Cli.Tests.Sla;

namespace IssueResolution.Cli.Tests.Exporting;

/// <summary>What PostgreSQL answers about spans is what the library answers, to the tick, or nothing.</summary>
[Collection<PostgresTests>]
public sealed class PostgresSpanTests(PostgresCluster cluster) : IDisposable
{
    private const int Count = 47_000;

    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData("london", "2015-2017", null)]
    [InlineData("night", "1968-1971", """{ "zone": "America/New_York", "weekly": { "Sun": [["22:00", "06:00"]], "Wed": [["09:30", "12:00"], ["13:00", "17:45"]] }, "holidays": ["1970-01-07"] }""")]
    [InlineData("always", "2025-2026", """{ "zone": "Etc/UTC", "weekly": "24x7", "overrides": { "2025-07-01": [], "2026-01-31": [["00:00", "00:01"]] } }""")]
    public async Task Spans_have_the_librarys_answers(string name, string years, string? definition)
    {
        cluster.Require();
        string file = definition is null ? Path.Combine(AppContext.BaseDirectory, "samples", "uci-london.setup.json") : _workspace.Write("calendar.json", definition);
        SqlCalendar calendar = await SqlCalendar.Of(name, file, years);
        (long Start, long End, long Target)[] spans = [.. Spans(calendar)];
        string rows = cluster.Write($"{name}.csv", spans.Select((span, id) => string.Create(CultureInfo.InvariantCulture, $"{id},{span.Start},{span.End},{span.Target}")));

        string[] answers = await cluster.Query($"""
            {calendar.Sql}
            \copy {name}_span FROM '{rows}' (FORMAT csv)
            ANALYZE;
            SELECT id, due_at, elapsed, late_by_instant, late_by_elapsed, unanswered FROM {name}_span_reading ORDER BY id;
            """);

        string[] expected = [.. spans.Select((span, id) => Answer(calendar, id, span))];
        SqlAnswers.Same(expected, answers);
        Assert.InRange(expected.Count(answer => answer.EndsWith(',')), Count / 2, Count - 1);
    }

    public void Dispose() => _workspace.Dispose();

    private static string Answer(SqlCalendar calendar, int id, (long Start, long End, long Target) span)
    {
        long? due = calendar.Due(span.Start, span.Target);
        long? elapsed = calendar.Holds(span.Start) && calendar.Holds(span.End) ? calendar.Calendar.BetweenTicks(span.Start, span.End) : null;
        bool isTarget = span.Target is >= 0 and <= SqlCalendar.LongestTarget;
        string unanswered = !calendar.Holds(span.Start) ? "started_at is outside the exported days"
            : !isTarget ? "target is not from zero to 400 years"
            : due is null ? "due_at is outside the exported days"
            : elapsed is null ? "ended_at is outside the exported days"
            : "";
        return string.Create(
            CultureInfo.InvariantCulture, $"{id},{due},{elapsed},{Truth(span.End > due, due)},{Truth(elapsed > span.Target, isTarget ? elapsed : null)},{unanswered}");
    }

    private static string Truth(bool truth, long? known) => known is null ? "" : truth ? "t" : "f";

    /// <summary>Starts, ends and targets at the edges of periods, a tick beside them, anywhere, and where nothing can be answered.</summary>
    private static IEnumerable<(long Start, long End, long Target)> Spans(SqlCalendar calendar)
    {
        Random random = new(20260214);
        long[] edges =
        [
            calendar.From, calendar.To,
            .. calendar.Calendar.OpenPeriods(calendar.Window).SelectMany(period => new[] { period.Start.ToUnixTimeTicks(), period.End.ToUnixTimeTicks() }),
        ];
        long[] extremes = [long.MinValue, long.MaxValue, 0, -1, BusinessCalendar.Earliest.ToUnixTimeTicks(), BusinessCalendar.Latest.ToUnixTimeTicks(), calendar.From - 1, calendar.To - 1];
        for (int i = 0; i < Count; i++)
        {
            long start = Tick(random, calendar, edges, extremes);
            long end = Tick(random, calendar, edges, extremes);
            yield return (start, end, Target(random, calendar, start, Tick(random, calendar, edges, extremes), extremes));
        }
    }

    private static long Tick(Random random, SqlCalendar calendar, long[] edges, long[] extremes) => random.Next(100) switch
    {
        0 => extremes[random.Next(extremes.Length)],
        < 25 => random.NextInt64(calendar.From, calendar.To),
        < 50 => edges[random.Next(edges.Length)],
        < 75 => edges[random.Next(edges.Length)] + random.Next(-1, 2),
        _ => random.NextInt64(calendar.From, calendar.To) / TimeSpan.TicksPerDay * TimeSpan.TicksPerDay + random.Next(-1, 2),
    };

    /// <summary>Above all the open time up to some other instant, so that much falls due at a closing.</summary>
    private static long Target(Random random, SqlCalendar calendar, long start, long other, long[] extremes) => random.Next(20) switch
    {
        0 => 0,
        1 => extremes[random.Next(extremes.Length)],
        2 => SqlCalendar.LongestTarget + random.Next(-1, 2),
        < 6 => random.NextInt64(0, 30 * TimeSpan.TicksPerHour),
        < 10 => random.Next(1, 60) * TimeSpan.TicksPerHour / 2,
        _ => calendar.Holds(start) && calendar.Holds(other) ? Math.Abs(calendar.Calendar.BetweenTicks(start, other)) + random.Next(-1, 2) : 1,
    };
}
