using IssueResolution.Cli.Tests.Sla;

namespace IssueResolution.Cli.Tests.Logs;

public sealed class LogRepairsTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Fact]
    public async Task Rows_of_different_issues_may_be_mixed_and_keep_their_order()
    {
        ToolRun run = await Run(
            "id,created,at,state,priority",
            "B,2026-03-02 09:00,2026-03-02 09:00,New,High",
            "A,2026-03-02 09:00,2026-03-02 09:00,New,High",
            "B,2026-03-02 09:00,2026-03-02 10:00,Solved,High",
            "A,2026-03-02 09:00,2026-03-02 11:00,Solved,High");

        Assert.Equal(["B,2", "A,2"], run.OutputText.TrimEnd('\n').Split('\n')[1..].Select(row => row[..3]));
    }

    [Fact]
    public async Task An_issue_without_opening_time_is_opened_at_its_first_row_and_that_is_said()
    {
        ToolRun run = await Run("id,created,at,state,priority", "A,,2026-03-02 09:15,New,High", "A,,2026-03-02 10:00,Solved,High");

        Assert.Contains(",2026-03-02T09:15:00Z,High", run.OutputText, StringComparison.Ordinal);
        Assert.Contains("taken as opened at their first row: 1.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_opening_time_that_changes_is_said_and_the_first_one_holds()
    {
        ToolRun run = await Run("id,created,at,state,priority", "A,2026-03-02 09:00,2026-03-02 09:15,New,High", "A,2026-03-02 09:05,2026-03-02 10:00,Solved,High");

        Assert.Contains(",2026-03-02T09:00:00Z,High", run.OutputText, StringComparison.Ordinal);
        Assert.Contains("the first row's was taken: 1.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_local_time_that_comes_twice_is_the_earlier_instant_and_that_is_said()
    {
        ToolRun run = await Run("id,created,at,state,priority", "A,2026-10-25 00:10,2026-10-25 01:30,New,High", "A,2026-10-25 00:10,2026-10-26 10:00,Solved,High");

        Assert.Contains("the earlier instant was taken: 1.", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();

    private Task<ToolRun> Run(params string[] rows) => ToolRun.Of("sla", _workspace.Write("log.csv", string.Join('\n', rows)), "--setup", _workspace.Setup(), "--out", "-");
}
