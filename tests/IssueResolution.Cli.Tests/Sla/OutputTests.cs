namespace IssueResolution.Cli.Tests.Sla;

public sealed class OutputTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Fact]
    public async Task A_written_table_has_no_byte_order_mark_and_ends_lines_in_line_feeds()
    {
        string result = _workspace.PathOf("result.csv");

        ToolRun run = await ToolRun.Of("sla", _workspace.Write("log.csv", Workspace.Log), "--setup", _workspace.Setup(), "--out", result);

        byte[] bytes = await File.ReadAllBytesAsync(result, TestContext.Current.CancellationToken);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal((byte)'i', bytes[0]);
        Assert.Equal((byte)'\n', bytes[^1]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal(["log.csv", "result.csv", "setup.json"], _workspace.Files);
    }

    [Fact]
    public async Task A_table_on_standard_output_sends_the_summary_to_standard_error()
    {
        ToolRun run = await ToolRun.Of("sla", _workspace.Write("log.csv", Workspace.Log), "--setup", _workspace.Setup(), "--out", "-");

        Assert.Empty(run.Out);
        Assert.Contains("1 issues, 3 events", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.OutputText.Count(c => c == '\n'));
    }

    [Fact]
    public async Task A_report_is_written_beside_the_table()
    {
        ToolRun run = await ToolRun.Of(
            "sla", _workspace.Write("log.csv", Workspace.Log), "--setup", _workspace.Setup(),
            "--out", _workspace.PathOf("result.csv"), "--html", _workspace.PathOf("report.html"));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["log.csv", "report.html", "result.csv", "setup.json"], _workspace.Files);
        string page = await File.ReadAllTextAsync(_workspace.PathOf("report.html"), TestContext.Current.CancellationToken);
        Assert.Contains("<svg", page, StringComparison.Ordinal);
        Assert.Contains("log.csv: 1 issues, 3 events", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Times_are_cut_to_the_tick_so_that_nanoseconds_do_not_stand_in_the_way_of_a_report()
    {
        string log = _workspace.Write(
            "log.csv",
            """
            id,created,at,state,priority
            A,2026-03-02 09:00,2026-03-02 10:00:00.000000099,Waiting,High
            A,2026-03-02 09:00,2026-03-02 11:00,Active,High
            A,2026-03-02 09:00,2026-03-02 17:00,Solved,High
            """);

        ToolRun run = await ToolRun.Of(
            "sla", log, "--setup", _workspace.Setup(("tick_seconds", "1")), "--out", "-", "--html", _workspace.PathOf("report.html"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(",2026-03-02T10:00:00Z,3600,", run.OutputText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_leaves_the_former_result_as_it_was_and_nothing_else()
    {
        string result = _workspace.Write("result.csv", "former");
        string log = _workspace.Write("log.csv", Workspace.Log + "\nB,2026-03-02 09:00,yesterday,New,High\n");

        ToolRun run = await ToolRun.Of("sla", log, "--setup", _workspace.Setup(), "--out", result, "--html", _workspace.PathOf("report.html"));

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("former", await File.ReadAllTextAsync(result, TestContext.Current.CancellationToken));
        Assert.Equal(["log.csv", "result.csv", "setup.json"], _workspace.Files);
    }

    [Fact]
    public async Task A_run_that_is_stopped_leaves_nothing_behind()
    {
        using CancellationTokenSource stopped = new();
        await stopped.CancelAsync();

        ToolRun run = await ToolRun.Of(
            stopped.Token, "sla", _workspace.Write("log.csv", Workspace.Log), "--setup", _workspace.Setup(), "--out", _workspace.PathOf("result.csv"));

        Assert.Equal(130, run.ExitCode);
        Assert.Equal("Stopped. Nothing was written.\n", run.Error);
        Assert.Equal(["log.csv", "setup.json"], _workspace.Files);
    }

    public void Dispose() => _workspace.Dispose();
}
