using IssueResolution.Cli.Tests.Sla;

namespace IssueResolution.Cli.Tests.Exporting;

/// <summary>What was loaded wrongly gives no answer and a reason, never another answer.</summary>
[Collection<PostgresTests>]
public sealed class PostgresFaultTests(PostgresCluster cluster) : IDisposable
{
    /// <summary>Half past nine on Thursday, 1 January 1970, in a desk that opens at nine.</summary>
    private const long HalfPastNine = 342_000_000_000;

    private const long Hour = TimeSpan.TicksPerHour;

    private readonly Workspace _workspace = new();

    [Fact]
    public async Task Faulty_clocks_are_named()
    {
        string[] answers = await Ask("clocks", $"""
            INSERT INTO clocks_as_of VALUES ({HalfPastNine + Hour});
            INSERT INTO clocks_target VALUES (1, {Hour}), (2, -1), (4, {Hour}), (5, {Hour}), (6, {Hour}), (7, {Hour}), (7, {Hour});
            INSERT INTO clocks_event VALUES (1, 1, {HalfPastNine}, 'run'), (2, 1, {HalfPastNine}, 'run'), (3, 1, {HalfPastNine}, 'run'),
                (4, 1, -1, 'run'), (5, 1, {HalfPastNine}, 'start'), (6, 1, {HalfPastNine}, 'run'), (6, 1, {HalfPastNine}, 'stop'), (7, 1, {HalfPastNine}, 'run');
            SELECT id, state, due_at, elapsed, breached, unanswered FROM clocks_clock_reading ORDER BY id;
            """);

        Assert.Equal(
        [
            $"1,running,{HalfPastNine + Hour},{Hour},f,",
            "2,,,,,target is not from zero to 400 years",
            "3,,,,,no target",
            "4,,,,,an event is outside the exported days",
            "5,,,,,an event is of no known kind",
            "6,,,,,two events, targets or instants in one place",
            "7,,,,,two events, targets or instants in one place",
            "7,,,,,two events, targets or instants in one place",
        ], answers);
    }

    [Theory]
    [InlineData("none", "")]
    [InlineData("two", "INSERT INTO two_as_of VALUES (342000000000), (342000000001);")]
    public async Task Not_exactly_one_instant_gives_no_reading(string name, string asOf) => Assert.Equal(
        [$"1,,,,,{name}_as_of does not hold one row"],
        await Ask(name, $"""
            {asOf}
            INSERT INTO {name}_target VALUES (1, 1);
            INSERT INTO {name}_event VALUES (1, 1, {HalfPastNine}, 'run');
            SELECT id, state, due_at, elapsed, breached, unanswered FROM {name}_clock_reading;
            """));

    [Fact]
    public async Task A_calendar_loaded_twice_gives_the_same_answers() => Assert.Equal(
        [$"1,{HalfPastNine + Hour},{Hour}"],
        await Ask("twice", $"""
            INSERT INTO twice_period SELECT * FROM twice_period;
            INSERT INTO twice_span VALUES (1, {HalfPastNine}, {HalfPastNine + Hour}, {Hour});
            SELECT id, due_at, elapsed FROM twice_span_reading;
            """));

    [Theory]
    [InlineData("gap_before", "open_from = 324000000000", "started_at is outside the exported days")]
    [InlineData("gap_after", "open_from = 1188000000000", "due_at is outside the exported days")]
    [InlineData("cut_off", "open_from > 400000000000", "started_at is outside the exported days")]
    public async Task Where_a_row_of_the_calendar_is_missing_nothing_is_answered(string name, string missing, string unanswered) => Assert.Equal(
        [$"1,,{unanswered}"],
        await Ask(name, $"""
            DELETE FROM {name}_period WHERE {missing};
            INSERT INTO {name}_span VALUES (1, {HalfPastNine}, {HalfPastNine}, {9 * Hour});
            SELECT id, due_at, unanswered FROM {name}_span_reading;
            """));

    public void Dispose() => _workspace.Dispose();

    private async Task<string[]> Ask(string name, string questions)
    {
        cluster.Require();
        string file = _workspace.Write("desk.json", """{ "zone": "Etc/UTC", "weekly": { "Thu": [["09:00", "17:00"]], "Fri": [["09:00", "17:00"]] } }""");
        return await cluster.Query($"{(await SqlCalendar.Of(name, file, "1970-1970")).Sql}\n{questions}");
    }
}
