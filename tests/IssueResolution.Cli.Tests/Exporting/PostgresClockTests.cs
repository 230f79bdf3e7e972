using System.Globalization;
using IssueResolution.Cli.Inputs;
using IssueResolution.Cli.Logs;
using IssueResolution.Cli.Setups;
using IssueResolution.Cli.Tests.Sla;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Cli.Tests.Exporting;

/// <summary>What PostgreSQL reads off clocks is what the library folds from the same events.</summary>
[Collection<PostgresTests>]
public sealed class PostgresClockTests(PostgresCluster cluster) : IDisposable
{
    private static readonly string _setup = Path.Combine(AppContext.BaseDirectory, "samples", "uci-london.setup.json");

    private readonly Workspace _workspace = new();

    [Fact]
    public async Task A_log_of_141k_events_has_the_librarys_readings()
    {
        cluster.Require();
        SqlCalendar calendar = await SqlCalendar.Of("log", _setup, "2015-2018");
        Random random = new(7);
        List<PackedEvent[]> histories = [];
        List<long> targets = [];
        (LoggedIssue[] issues, ServiceTargets promises) = Sample();
        for (int copy = 0; copy < 12; copy++)
        {
            // The copies lie weeks and odd ticks apart, so that each meets other edges; the first is the log itself.
            Duration shift = copy == 0 ? Duration.Zero : Duration.FromDays(7 * copy) + Duration.FromTicks(random.NextInt64(TimeSpan.TicksPerDay));
            foreach (TicketHistory history in issues.Select(issue => issue.ToHistory()))
            {
                histories.Add([.. history.Events.Select(item => PackedEvent.Of(item.At + shift, (PackedEventKind)(int)item.Effect))]);
                targets.Add(promises.For(history.Events[0].Priority).Resolution.BclCompatibleTicks);
            }
        }

        Assert.InRange(histories.Sum(history => history.Length), 141_000, 145_000);
        await Same(calendar, histories, targets, Instant.FromUtc(2016, 5, 3, 11, 30).ToUnixTimeTicks());
    }

    /// <summary>Events at one instant, and at the instant of reading; targets used up to the tick by a pause, a stop, a closing.</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task Clocks_full_of_ties_have_the_librarys_readings(int seed)
    {
        cluster.Require();
        string file = _workspace.Write("desk.json", """{ "zone": "Europe/London", "weekly": { "Thu": [["09:00", "12:00"], ["13:00", "15:00"]], "Fri": [["09:00", "12:00"]], "Sat": [["22:00", "03:00"]] } }""");
        SqlCalendar desk = await SqlCalendar.Of($"desk{seed}", file, "2026-2026");
        Random random = new(seed);
        long start = Instant.FromUtc(2026, 3, 26, 6, 0).ToUnixTimeTicks();
        long asOf = start + Quarters(random, 300) + (7 * TimeSpan.TicksPerHour);
        List<PackedEvent[]> histories = [];
        List<long> targets = [];
        for (int i = 0; i < 8_000; i++)
        {
            long at = start + Quarters(random, random.Next(20) == 0 ? 600 : 60);
            PackedEvent[] history = new PackedEvent[random.Next(1, 7)];
            for (int step = 0; step < history.Length; step++)
            {
                history[step] = PackedEvent.Of(Instant.FromUnixTimeTicks(at), (PackedEventKind)random.Next(4));
                at += random.Next(3) == 0 ? 0 : Quarters(random, 120);
            }

            bool goesOnNow = random.Next(4) == 0 && history[^1].Ticks <= asOf;
            histories.Add(goesOnNow ? [.. history, PackedEvent.Of(Instant.FromUnixTimeTicks(asOf), PackedEventKind.Run)] : history);
            targets.Add(random.Next(50) switch
            {
                0 => 1000 * TimeSpan.TicksPerHour,
                < 20 when history.Length > 1 => desk.Calendar.BetweenTicks(history[0].Ticks, history[1].Ticks),
                _ => Quarters(random, 30),
            });
        }

        await Same(desk, histories, targets, asOf);
    }

    public void Dispose() => _workspace.Dispose();

    private static long Quarters(Random random, int most) => random.Next(most) * TimeSpan.TicksPerHour / 4;

    private static (LoggedIssue[] Issues, ServiceTargets Targets) Sample()
    {
        DiskFolder folder = DiskFolder.Of(_setup);
        SlaSetup setup = SetupReader.Read(folder, Path.GetFileName(_setup));
        using LogFile file = LogFile.Open(folder, setup.Log!, setup.Layout.Delimiter, setup.Layout.Encoding);
        return ([.. LogReader.Read(file, setup, _ => { }, CancellationToken.None).Issues], setup.Targets);
    }

    private async Task Same(SqlCalendar calendar, List<PackedEvent[]> histories, List<long> targets, long asOf)
    {
        string name = calendar.Name;
        string events = cluster.Write($"{name}_event.csv", histories.SelectMany((history, id) => history.Select((item, step) =>
            string.Create(CultureInfo.InvariantCulture, $"{id},{step},{item.Ticks},{Kind(item.Kind)}"))));
        string promises = cluster.Write($"{name}_target.csv", targets.Select((target, id) => string.Create(CultureInfo.InvariantCulture, $"{id},{target}")));

        string[] answers = await cluster.Query(string.Create(CultureInfo.InvariantCulture, $"""
            {calendar.Sql}
            \copy {name}_event FROM '{events}' (FORMAT csv)
            \copy {name}_target FROM '{promises}' (FORMAT csv)
            INSERT INTO {name}_as_of VALUES ({asOf});
            ANALYZE;
            SELECT id, state, due_at, elapsed, breached, unanswered FROM {name}_clock_reading ORDER BY id;
            """));

        string[] expected = Fold(calendar, histories, [.. targets], asOf);
        SqlAnswers.Same(expected, answers);
        Assert.All(new[] { ",running,", ",paused,", ",met,", ",missed,", ",not started,", ",t," }, wanted => Assert.Contains(expected, row => row.Contains(wanted, StringComparison.Ordinal)));
    }

    private static string Kind(PackedEventKind kind) => kind switch { PackedEventKind.Pause => "pause", PackedEventKind.Stop => "stop", _ => "run" };

    private static string[] Fold(SqlCalendar calendar, List<PackedEvent[]> histories, long[] targets, long asOf)
    {
        long[] events = [.. histories.SelectMany(history => history).Select(item => item.Value)];
        int[] offsets = [0, .. histories.Select(history => history.Length)];
        for (int i = 1; i < offsets.Length; i++)
        {
            offsets[i] += offsets[i - 1];
        }

        long[] elapsed = new long[targets.Length];
        long[] due = new long[targets.Length];
        FoldedState[] states = new FoldedState[targets.Length];
        bool[] breached = new bool[targets.Length];
        ResolutionColumns.Fold(calendar.Calendar, new HistoryColumns(events, offsets, targets), asOf, new ReadingColumns(elapsed, due, states, breached));
        return [.. Enumerable.Range(0, targets.Length).Select(i =>
        {
            string state = states[i] == FoldedState.NotStarted ? "not started" : states[i].ToString().ToLowerInvariant();
            bool isBeyond = due[i] != DueLog.NoDue && due[i] > calendar.To;
            string known = due[i] == DueLog.NoDue || isBeyond ? "" : due[i].ToString(CultureInfo.InvariantCulture);
            return $"{i},{state},{known},{elapsed[i].ToString(CultureInfo.InvariantCulture)},{(breached[i] ? "t" : "f")},{(isBeyond ? "due_at is outside the exported days" : "")}";
        })];
    }
}
