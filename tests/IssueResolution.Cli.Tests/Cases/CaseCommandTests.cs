using IssueResolution.Casework;
using IssueResolution.Cli.Tests.Sla;

namespace IssueResolution.Cli.Tests.Cases;

public sealed class CaseCommandTests
{
    [Fact]
    public async Task The_worked_case_is_told_from_report_to_follow_up()
    {
        ToolRun run = await ToolRun.Of("case");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        int[] places = [.. CaseStage.InOrder.Select(stage => run.Out.IndexOf($". {stage.Words.Name.English} (", StringComparison.Ordinal))];
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public async Task It_is_told_in_Japanese_too()
    {
        ToolRun run = await ToolRun.Of("case", "--lang", "ja");

        Assert.All(CaseStage.InOrder, stage => Assert.Contains(stage.Words.Name.Japanese, run.Out, StringComparison.Ordinal));
        Assert.Contains("; 原典：R-", run.Out, StringComparison.Ordinal);
        Assert.DoesNotMatch("; (seed|source|default|override): ", run.Out);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public async Task The_worked_case_tells_every_instant_in_local_time(string language)
    {
        ToolRun run = await ToolRun.Of("case", "--lang", language);

        Assert.Contains("2026-03-03 14:15 (+00:00)", run.Out, StringComparison.Ordinal);
        Assert.DoesNotMatch("[0-9]T[0-9]{2}:[0-9]{2}", run.Out);
    }

    [Fact]
    public async Task Another_language_is_refused()
    {
        ToolRun run = await ToolRun.Of("case", "--lang", "fr");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("fr", run.Error, StringComparison.Ordinal);
    }
}
