using IssueResolution.Cli.Tests.Sla;

namespace IssueResolution.Cli.Tests.Reporting;

/// <summary>Issues without a stop, read as of the last instant in the log rather than of their own last row.</summary>
public sealed class OpenAtTheEndTests : IDisposable
{
    private const string Header = "id,created,at,state,priority\n";
    private const string LastRow = "Z,2026-03-09 09:00,2026-03-09 09:00,New,High\nZ,2026-03-09 09:00,2026-03-09 12:00,Solved,High\n";
    private const string Abandoned = "A,2026-03-02 09:00,2026-03-02 09:00,New,High\n";

    private readonly Workspace _workspace = new();

    [Fact]
    public async Task A_ticket_abandoned_beyond_its_targets_is_missed_and_a_breach()
    {
        ToolRun run = await Run(Abandoned + LastRow);

        Assert.Contains("| Response         | all      |   0 |      2 |    0 |      0.0 % |", run.Out, StringComparison.Ordinal);
        Assert.Contains("| Final resolution | all      |   1 |      1 |    0 |     50.0 % |", run.Out, StringComparison.Ordinal);
        Assert.Contains("| A     | High     | 4 h 00 min | 8 h 00 min | 2026-03-02 13:00 |     open |", run.Out, StringComparison.Ordinal);
        Assert.Contains("1 issue is not resolved. It is read as of the end of the log, 2026-03-09 12:00: past due it is missed, otherwise open.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_open_tickets_are_counted_in_the_plural()
    {
        ToolRun run = await Run(Abandoned + Abandoned.Replace("A,", "B,", StringComparison.Ordinal) + LastRow);

        Assert.Contains("2 issues are not resolved. They are read as of the end of the log, 2026-03-09 12:00: past due they are missed", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ticket_with_time_left_at_the_end_of_the_log_is_open()
    {
        ToolRun run = await Run("A,2026-03-09 09:30,2026-03-09 09:30,Active,High\n" + LastRow);

        Assert.Contains("| Final resolution | all      |   1 |      0 |    1 |    100.0 % |", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Worst breaches", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ticket_paused_with_time_left_stays_open_however_long_it_waits()
    {
        ToolRun run = await Run("A,2026-03-02 09:00,2026-03-02 10:00,Waiting,High\n" + LastRow);

        Assert.Contains("| Final resolution | all      |   1 |      0 |    1 |    100.0 % |", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_measures_to_the_tickets_own_last_row()
    {
        ToolRun run = await Run(Abandoned + LastRow, "--out", "-");

        Assert.Contains("A,1,2026-03-02T09:00:00Z,High,High,High,,60,2026-03-02T10:00:00Z,0,false,false,,240,", run.OutputText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_draws_the_abandoned_ticket_up_to_the_end_of_the_log()
    {
        await Run(Abandoned + LastRow, "--html", _workspace.PathOf("report.html"));

        string page = await File.ReadAllTextAsync(_workspace.PathOf("report.html"), TestContext.Current.CancellationToken);
        Assert.Contains("Issues that are not resolved (1) are read as of 2026-03-09 12:00, the end of the log.", page, StringComparison.Ordinal);
        Assert.Contains("8 h over", page, StringComparison.OrdinalIgnoreCase);
    }

    public void Dispose() => _workspace.Dispose();

    private async Task<ToolRun> Run(string rows, params string[] more)
    {
        ToolRun run = await ToolRun.Of(["sla", _workspace.Write("log.csv", Header + rows), "--setup", _workspace.Setup(), .. more]);
        Assert.Equal(0, run.ExitCode);
        return run;
    }
}
