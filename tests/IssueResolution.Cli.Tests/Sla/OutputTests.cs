using IssueResolution.Cli.CommandLine;

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
    public async Task A_Japanese_report_has_no_English_amounts()
    {
        await ToolRun.Of(
            "sla", _workspace.Write("log.csv", Workspace.Log), "--setup", _workspace.Setup(), "--lang", "ja", "--html", _workspace.PathOf("report.html"));

        string page = await File.ReadAllTextAsync(_workspace.PathOf("report.html"), TestContext.Current.CancellationToken);
        Assert.Contains("90%は2時間以内", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\d h \d\d min", page);
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
    public async Task A_failing_issue_leaves_no_part_of_a_table_on_standard_output()
    {
        string log = _workspace.Write("log.csv", Workspace.Log + "\nB,2200-12-31 09:00,2200-12-31 09:00,New,High\n");

        ToolRun run = await ToolRun.Of("sla", log, "--setup", _workspace.Setup(), "--out", "-");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("issue B: the setup's opening hours give no deadline", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_output_that_cannot_be_placed_takes_the_other_one_back()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "Only Linux has a device that is always full.");
        string report = _workspace.Write("report.html", "former");

        ToolRun run = await ToolRun.Of(
            "sla", _workspace.Write("log.csv", Workspace.Log), "--setup", _workspace.Setup(), "--out", "/dev/full", "--html", report);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("error: The output cannot be written, and nothing was.", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
        Assert.Empty(run.Out);
        Assert.Equal("former", await File.ReadAllTextAsync(report, TestContext.Current.CancellationToken));
        Assert.Equal(["log.csv", "report.html", "setup.json"], _workspace.Files);
        Assert.Empty(Directory.GetFiles("/dev", ".full*"));
    }

    [Fact]
    public async Task Results_that_are_there_are_replaced()
    {
        ToolRun run = await ToolRun.Of(
            "sla", _workspace.Write("log.csv", Workspace.Log), "--setup", _workspace.Setup(),
            "--out", _workspace.Write("result.csv", "former"), "--html", _workspace.Write("report.html", "former"));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["log.csv", "report.html", "result.csv", "setup.json"], _workspace.Files);
        Assert.StartsWith("issue,", await File.ReadAllTextAsync(_workspace.PathOf("result.csv"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_log_whose_first_read_fails_is_one_message()
    {
        Assert.SkipUnless(File.Exists("/proc/self/mem"), "Only Linux has a file that opens and cannot be read.");

        ToolRun run = await ToolRun.Of("sla", "/proc/self/mem", "--setup", _workspace.Setup());

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("error: /proc/self/mem: the file cannot be read.", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_fault_of_the_tool_is_one_line_and_a_stack_trace_only_on_demand(bool showsTraces)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        Terminal terminal = new() { Out = output, Error = error, OpenOutput = () => throw new InvalidOperationException("Broken."), ShowsTraces = showsTraces };

        int exitCode = await IssueResolutionCommand.RunAsync(["sla", "--out", "-"], terminal, TestContext.Current.CancellationToken);

        Assert.Equal(70, exitCode);
        Assert.StartsWith("error: This is a fault of the tool, not of yours: InvalidOperationException: Broken.", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(showsTraces, error.ToString().Contains("   at ", StringComparison.Ordinal));
        Assert.Equal(showsTraces, error.ToString().Count(c => c == '\n') > 1);
        Assert.Empty(output.ToString());
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
