namespace IssueResolution.Cli.Tests.Sla;

public sealed class SampleTests
{
    private static readonly string _samples = Path.Combine(AppContext.BaseDirectory, "samples");

    [Fact]
    public async Task Without_arguments_the_sample_is_summed_up_and_its_licence_line_printed()
    {
        ToolRun run = await ToolRun.Of("sla");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("2,064 issues, 11,866 events. 2,064 resolved, 23 reopened, 500 paused at least once.", run.Out, StringComparison.Ordinal);
        Assert.Contains("| Response         | all          | 1,662 |    402 |    0 |     80.5 % |", run.Out, StringComparison.Ordinal);
        Assert.Contains("Met only because paused: 190 of 1,666", run.Out, StringComparison.Ordinal);
        Assert.Contains("CC BY 4.0", run.Out, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task The_summary_is_in_the_language_that_was_asked_for()
    {
        ToolRun run = await ToolRun.Of("sla", "--lang", "ja");

        Assert.Contains("案件 2,064 件、イベント 11,866 件。解決 2,064 件", run.Out, StringComparison.Ordinal);
        Assert.Contains("80.5%", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("\nサンプルの記録：Amaral, Fantinato, Peres (2018), Incident management process enriched event log, UCI Machine Learning Repository, "
            + "doi 10.24432/C57S4H, CC BY 4.0（12件に1件を抜粋）。\n", run.Out, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\d (h|min|s)\b|Met|issues", run.Out.Split("サンプルの記録：Amaral, ")[0]);
    }

    [Fact]
    public async Task The_summary_as_of_an_instant_is_in_the_language_that_was_asked_for()
    {
        ToolRun run = await ToolRun.Of("sla", "--lang", "ja", "--as-of", "2016-03-14T11:30:00Z");

        Assert.Contains("残り時間の少ない案件", run.Out, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\d (h|min|s)\b|issues", run.Out.Split("サンプルの記録：Amaral, ")[0]);
    }

    [Fact]
    public async Task What_was_interpreted_in_the_log_is_said()
    {
        ToolRun run = await ToolRun.Of("sla");

        Assert.Contains("moved forward by the gap: 1.", run.Out, StringComparison.Ordinal);
        Assert.Contains("times run backwards; such a row counts as happening with the one above it: 1.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_how_to_shows_the_setup_file_that_is_shipped() => Assert.Contains(
        "```json\n" + await File.ReadAllTextAsync(Path.Combine(_samples, "night-desk.setup.json"), TestContext.Current.CancellationToken) + "```\n",
        await File.ReadAllTextAsync(Path.Combine(_samples, "how-to.md"), TestContext.Current.CancellationToken),
        StringComparison.Ordinal);

    [Fact]
    public async Task The_night_desk_is_measured_in_seconds_across_a_clock_change()
    {
        ToolRun run = await ToolRun.Of("sla", "--setup", Path.Combine(_samples, "night-desk.setup.json"), "--out", "-");

        Assert.Equal(
            [
                "T-1,5,2026-03-06T03:10:00Z,P1,P1,P1,2026-03-06T03:21:30Z,900,2026-03-06T03:25:00Z,690,false,false,"
                + "2026-03-06T08:05:15Z,14400,2026-03-06T09:10:00Z,10515,7200,1,false,false,0,"
                + "2026-03-06T08:05:15Z,P1,14400,2026-03-06T09:10:00Z,10515,7200,0,1,false,false",
                "T-2,6,2026-03-06T10:59:30Z,P2,P1,P1,2026-03-09T03:20:00Z,900,2026-03-09T02:14:30Z,4830,true,true,"
                + "2026-03-09T05:00:00Z,14400,2026-03-09T05:59:30Z,10830,0,0,false,false,1,"
                + "2026-03-09T09:30:00Z,P1,14400,2026-03-09T06:59:30Z,23430,0,3600,0,true,true",
                "T-3,2,2026-03-10T02:00:00Z,P2,P2,P2,2026-03-10T02:45:00.5Z,3600,2026-03-10T03:00:00Z,2700.5,false,false,"
                + ",57600,,2700.5,0,1,false,false,0,,P2,57600,,2700.5,0,0,1,false,false",
            ],
            run.OutputText.TrimEnd('\n').Split('\n')[1..]);
    }
}
