using System.Globalization;
using IssueResolution.BusinessTime;
using IssueResolution.Cli.Tests.Sla;
using IssueResolution.Json;
using NodaTime;

namespace IssueResolution.Cli.Tests.Exporting;

public sealed class ExportCalendarTests : IDisposable
{
    private const string Desk = """{ "zone": "Europe/London", "weekly": { "Mon": [["09:00", "18:00"]], "Fri": [["22:00", "06:00"]] }, "holidays": ["1970-01-05"], "breaks": { "1970-01-12": [["12:00", "13:00"]] } }""";

    private readonly Workspace _workspace = new();

    [Fact]
    public async Task Csv_has_a_row_for_every_day_and_none_crosses_midnight()
    {
        ToolRun run = await ToolRun.Of("export-calendar", _workspace.Write("desk.json", Desk), "--years", "1970-1970");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        string[] lines = run.OutputText.Split('\n');
        Assert.Equal("open_from,open_to,position_before", lines[0]);

        // London kept British Standard Time, an hour ahead of UTC, all year: Friday's shift is from 21:00 to 05:00.
        long[][] rows = [.. lines[1..^1].Select(line => line.Split(',').Select(cell => long.Parse(cell, CultureInfo.InvariantCulture)).ToArray())];
        long hour = TimeSpan.TicksPerHour;
        long before = CalendarDefinitionJson.Parse(Desk).Calendar.PositionOfTicks(0);
        Assert.Equal([[0, 0, before], [24 * hour, 24 * hour, before], [45 * hour, 48 * hour, before], [48 * hour, 53 * hour, before + (3 * hour)]], rows[..4]);
        Assert.All(rows, row => Assert.True(row[1] - 1 <= row[0] || (row[1] - 1) / TimeSpan.TicksPerDay == row[0] / TimeSpan.TicksPerDay));
        Assert.Equal(366, rows.Select(row => row[0] / TimeSpan.TicksPerDay).Distinct().Count());
        Assert.Equal([365 * 24 * hour, 365 * 24 * hour], rows[^1][..2]);
    }

    [Fact]
    public async Task The_rows_of_csv_are_the_calendars()
    {
        ToolRun run = await ToolRun.Of("export-calendar", _workspace.Write("desk.json", Desk), "--years", "1969-1971");

        BusinessCalendar calendar = CalendarDefinitionJson.Parse(Desk).Calendar;
        (Instant From, Instant To, long Position)[] rows = [.. run.OutputText.Split('\n')[1..^1].Select(Row)];
        Interval window = new(Instant.FromUtc(1969, 1, 1, 0, 0), Instant.FromUtc(1972, 1, 1, 0, 0));
        Duration open = rows.Aggregate(Duration.Zero, (sum, row) => sum + (row.To - row.From));
        Assert.All(rows, row => Assert.Equal(calendar.PositionOf(row.From).BclCompatibleTicks, row.Position));
        Assert.All(rows.Where(row => row.From < row.To), row => Assert.Equal(row.To - row.From, calendar.Between(row.From, row.To)));
        Assert.Equal(calendar.Between(window.Start, window.End), open);
    }

    [Fact]
    public async Task Sql_is_the_table_the_rows_and_the_questions()
    {
        string file = _workspace.Write("desk.json", Desk);
        ToolRun csv = await ToolRun.Of("export-calendar", file, "--years", "2026-2027");
        ToolRun sql = await ToolRun.Of("export-calendar", file, "--years", "2026-2027", "--sql");

        string[] values = [.. sql.OutputText.Split('\n').Where(line => line.StartsWith('('))];
        Assert.Equal(csv.OutputText.Split('\n')[1..^1], values.Select(line => line.Trim('(', ')', ',', ';').Replace(", ", ",", StringComparison.Ordinal)));
        Assert.Equal((values.Length + 499) / 500, sql.OutputText.Split("INSERT INTO business_period (open_from, open_to, position_before) VALUES\n").Length - 1);
        Assert.True(sql.OutputText.IndexOf("CREATE TABLE business_period", StringComparison.Ordinal) < sql.OutputText.IndexOf("INSERT", StringComparison.Ordinal));
        Assert.True(sql.OutputText.LastIndexOf("INSERT", StringComparison.Ordinal) < sql.OutputText.IndexOf("CREATE VIEW", StringComparison.Ordinal));
        Assert.DoesNotContain("\r", sql.OutputText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_text_of_the_sql_is_the_same_for_every_calendar()
    {
        string[] texts =
        [
            (await ToolRun.Of("export-calendar", _workspace.Write("desk.json", Desk), "--years", "2026-2027", "--sql", "--without-rows")).OutputText,
            (await ToolRun.Of("export-calendar", _workspace.Write("always.json", """{ "zone": "Asia/Tokyo", "weekly": "24x7" }"""), "--years", "1900-2200", "--sql", "--without-rows")).OutputText,
        ];

        Assert.Equal(texts[0], texts[1]);
        Assert.DoesNotContain("INSERT", texts[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_is_what_every_name_begins_with()
    {
        ToolRun run = await ToolRun.Of("export-calendar", _workspace.Write("desk.json", Desk), "--years", "2026-2026", "--sql", "--name", "sales.desk");

        Assert.Contains("CREATE TABLE sales.desk_period", run.OutputText, StringComparison.Ordinal);
        Assert.Contains("CREATE VIEW sales.desk_clock_reading", run.OutputText, StringComparison.Ordinal);
        Assert.DoesNotContain("business_", run.OutputText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setup_gives_its_calendar()
    {
        string hours = """ "zone": "Europe/London", "weekly": { "Mon": [["09:00", "18:00"]] }""";

        ToolRun fromSetup = await ToolRun.Of("export-calendar", _workspace.Setup(), "--years", "2026-2026");
        ToolRun fromDefinition = await ToolRun.Of("export-calendar", _workspace.Write("calendar.json", $"{{{hours}}}"), "--years", "2026-2026");

        Assert.Equal(0, fromSetup.ExitCode);
        Assert.Equal(fromDefinition.OutputText, fromSetup.OutputText);
    }

    [Fact]
    public async Task Out_names_a_file()
    {
        string file = _workspace.Write("desk.json", Desk);

        ToolRun toFile = await ToolRun.Of("export-calendar", file, "--years", "2026-2026", "--out", _workspace.PathOf("rows.csv"));

        Assert.Equal(0, toFile.ExitCode);
        Assert.Empty(toFile.Output);
        Assert.Equal((await ToolRun.Of("export-calendar", file, "--years", "2026-2026", "--out", "-")).OutputText, await File.ReadAllTextAsync(_workspace.PathOf("rows.csv"), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("--years 2026: write the first and the last year, from 1900 to 2200, such as 2015-2030.", "--years", "2026")]
    [InlineData("--years 2027-2026: write", "--years", "2027-2026")]
    [InlineData("--years 1899-2026: write", "--years", "1899-2026")]
    [InlineData("--years 2026-2201: write", "--years", "2026-2201")]
    [InlineData("--years 2026-27: write", "--years", "2026-27")]
    [InlineData("--years", "--sql")]
    [InlineData("--name Desk: a name has lower-case letters", "--years", "2026-2026", "--sql", "--name", "Desk")]
    [InlineData("--name x; drop table y: a name", "--years", "2026-2026", "--sql", "--name", "x; drop table y")]
    [InlineData("--name a.b.c.d: a name", "--years", "2026-2026", "--sql", "--name", "a.b.c.d")]
    [InlineData("--name aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: a name", "--years", "2026-2026", "--sql", "--name", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("--name goes with --sql", "--years", "2026-2026", "--name", "desk")]
    [InlineData("--without-rows goes with --sql", "--years", "2026-2026", "--without-rows")]
    [InlineData("--out: the file name is empty", "--years", "2026-2026", "--out", " ")]
    public async Task Bad_options_are_named(string message, params string[] options) =>
        Refused(await ToolRun.Of(["export-calendar", _workspace.Write("desk.json", Desk), .. options]), message);

    [Theory]
    [InlineData("", "desk.json:1:1: $: The text is empty.")]
    [InlineData("""{ "zone": "Europe/London" }""", "The key \"weekly\" is missing")]
    [InlineData("""{ "zone": "Etc/UTC", "weekly": {}, "holiday": [] }""", "The key \"holiday\" is not known here")]
    [InlineData("""{ "zone": "Etc/UTC", "weekly": {}, "holidays": ["uk.csv"] }""", "$.holidays[0]: \"uk.csv\": there is no such file.")]
    [InlineData("""{ "zone": "Etc/UTC", "weekly": {}, "states": {} }""", "$.weekly: No day has opening hours")]
    public async Task A_calendar_that_cannot_be_read_is_named_with_its_place(string text, string message) =>
        Refused(await ToolRun.Of("export-calendar", _workspace.Write("desk.json", text), "--years", "2026-2026"), message);

    [Fact]
    public async Task The_calendar_is_not_written_over()
    {
        string file = _workspace.Write("desk.json", Desk);

        Refused(await ToolRun.Of("export-calendar", file, "--years", "2026-2026", "--out", file), "--out names a file that is read");
        Assert.Equal(Desk, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    public void Dispose() => _workspace.Dispose();

    private static (Instant From, Instant To, long Position) Row(string line)
    {
        long[] cells = [.. line.Split(',').Select(cell => long.Parse(cell, CultureInfo.InvariantCulture))];
        return (Instant.FromUnixTimeTicks(cells[0]), Instant.FromUnixTimeTicks(cells[1]), cells[2]);
    }

    private static void Refused(ToolRun run, string message)
    {
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
        Assert.Empty(run.Output);
        Assert.Equal(2, run.ExitCode);
    }
}
