using IssueResolution.Cli.Tests.Sla;

namespace IssueResolution.Cli.Tests.Setups;

public sealed class SetupCommandTests : IDisposable
{
    private static readonly string _samples = Path.Combine(AppContext.BaseDirectory, "samples");

    private readonly Workspace _workspace = new();

    [Fact]
    public async Task The_example_is_printed_as_it_is_shipped()
    {
        ToolRun run = await ToolRun.Of("setup");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(_samples, "night-desk.setup.json"), TestContext.Current.CancellationToken), run.Out);
    }

    [Fact]
    public async Task What_is_printed_reads_a_log()
    {
        string setup = _workspace.Write("my.setup.json", (await ToolRun.Of("setup")).Out);

        Assert.Equal(0, (await ToolRun.Of("sla", Path.Combine(_samples, "night-desk.csv"), "--setup", setup)).ExitCode);
    }

    public void Dispose() => _workspace.Dispose();
}
