using IssueResolution.Cli.Tests.Sla;

namespace IssueResolution.Cli.Tests.Exporting;

public sealed class ExportCalendarWeekTests : IDisposable
{
    private const string Desk = """{ "zone": "Europe/London", "weekly": { "Mon": [["09:00", "18:00"]], "Sat": [["22:00", "06:00"]] }, "breaks": { "2024-03-25": [["12:00", "13:00"]] } }""";

    private readonly Workspace _workspace = new();

    [Fact]
    public async Task A_week_is_told_as_text()
    {
        ToolRun run = await ToolRun.Of("export-calendar", _workspace.Write("desk.json", Desk), "--week", "2024-03-28");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.StartsWith("Opening hours, week of Mon 2024-03-25\n15 h open in the week\n", run.OutputText, StringComparison.Ordinal);
        Assert.Contains("Mon 2024-03-25  8 h  09:00–12:00, 13:00–18:00\n", run.OutputText, StringComparison.Ordinal);
        Assert.Contains("Sun 2024-03-31  5 h  Sat 22:00–Sun 06:00 · clock goes from 01:00 to 02:00\n", run.OutputText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_week_is_drawn_into_a_file_in_the_language_asked_for()
    {
        string picture = _workspace.PathOf("week.svg");

        ToolRun run = await ToolRun.Of("export-calendar", _workspace.Write("desk.json", Desk), "--week", "2024-03-28", "--svg", "--lang", "ja", "--out", picture);

        Assert.Equal((0, string.Empty, string.Empty), (run.ExitCode, run.Error, run.OutputText));
        Assert.StartsWith("<svg", File.ReadAllText(picture), StringComparison.Ordinal);
        Assert.Contains("一週間の営業時間", File.ReadAllText(picture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--svg goes with --week", "--years", "2026-2026", "--svg")]
    [InlineData("--week shows one week and writes no rows: leave --years out", "--years", "2026-2026", "--week", "2026-03-04")]
    [InlineData("--week shows one week and writes no rows: leave --sql out", "--sql", "--week", "2026-03-04")]
    [InlineData("--week tomorrow: write a day of the week", "--week", "tomorrow")]
    [InlineData("--week 2201-01-01: write a day of the week", "--week", "2201-01-01")]
    [InlineData("Say which years")]
    public async Task What_cannot_go_together_is_refused_with_the_way_out(string message, params string[] options)
    {
        ToolRun run = await ToolRun.Of(["export-calendar", _workspace.Write("desk.json", Desk), .. options]);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();
}
