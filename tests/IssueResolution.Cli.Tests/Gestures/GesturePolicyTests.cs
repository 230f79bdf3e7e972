using System.Text;
using System.Text.Json;
using IssueResolution.Cli.Tests.Sla;

namespace IssueResolution.Cli.Tests.Gestures;

/// <summary>A firm's own numbers speak in the reasons, and unlawful ones are refused.</summary>
public sealed class GesturePolicyTests : IDisposable
{
    private static readonly string _sample = Path.Combine(AppContext.BaseDirectory, "samples", "gesture.json");

    private readonly Workspace _workspace = new();

    [Fact]
    public async Task An_overridden_number_is_shown_with_its_reason()
    {
        ToolRun run = await ToolRun.Of("judge-gesture", _sample, "--policy", Override("recovering.severity-cap", "high", "30%"));

        Assert.Contains("fitting JPY 180,000 to JPY 300,000", run.Out, StringComparison.Ordinal);
        Assert.Contains("[recovering.severity-cap high; override: Our insurer asks for it]", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_read_the_cell_as_every_command_tells_it()
    {
        ToolRun run = await ToolRun.Of("judge-gesture", _sample, "--json", "--policy", Override("recovering.severity-cap", "high", "30%"));
        JsonElement cell = JsonDocument.Parse(run.Out).RootElement.GetProperty("reasons").EnumerateArray()
            .Select(reason => reason.GetProperty("cell")).Single(one => one.ValueKind == JsonValueKind.Object && one.GetProperty("table").GetString() == "recovering.severity-cap");

        Assert.Equal(("high", "30%"), (cell.GetProperty("key").GetString(), cell.GetProperty("value").GetString()));
        Assert.Equal(("override", "Our insurer asks for it"), (cell.GetProperty("provenance").GetString(), cell.GetProperty("citation").GetString()));
    }

    [Fact]
    public async Task An_unlawful_number_is_refused_by_the_name_of_its_file() =>
        Refused(await ToolRun.Of("judge-gesture", _sample, "--policy", Override("recovering.severity-cap", "high", "3%")), "$.overrides[0]: recovering.severity-cap: High has 3%");

    [Fact]
    public async Task An_override_that_cannot_be_read_is_refused_with_its_place() =>
        Refused(await ToolRun.Of("judge-gesture", _sample, "--policy", Override("recovering.nothing", "high", "3%")), "p.json:1:41: $.overrides[0].cell: There is no cell");

    [Fact]
    public async Task Shares_beyond_all_counting_are_no_fault_of_the_tool() => Refused(
        await ToolRun.Of("judge-gesture", _sample, "--policy", Override("recovering.loss-ceiling", "", "9999999999999999999999999999%")),
        "p.json: the shares of this policy make amounts that cannot be counted.");

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task A_file_in_utf_16_is_named_as_that(string encoding)
    {
        byte[] text = Encoding.GetEncoding(encoding).GetBytes(await File.ReadAllTextAsync(_sample, TestContext.Current.CancellationToken));

        Refused(await ToolRun.Of("judge-gesture", _workspace.Write("u.json", text)), "u.json:1:1: the file is UTF-16 and not utf-8. Save the file as utf-8.");
    }

    [Fact]
    public async Task A_file_in_another_encoding_is_told_nothing_of_options_that_do_not_exist()
    {
        ToolRun run = await ToolRun.Of("judge-gesture", _workspace.Write("l.json", Encoding.Latin1.GetBytes("{ \"version\": 1, \"x\": \"Café\" }")));

        Refused(run, "l.json:1:26: the bytes here are not utf-8. Save the file as utf-8.");
        Assert.DoesNotContain("name its encoding", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();

    private static void Refused(ToolRun run, string message)
    {
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
        Assert.Equal(2, run.ExitCode);
    }

    private string Override(string cell, string key, string value) => _workspace.Write(
        "p.json",
        $$"""{ "version": 1, "overrides": [{ "cell": "{{cell}}", {{(key.Length == 0 ? "" : $"\"key\": \"{key}\", ")}}"value": "{{value}}", "reason": "Our insurer asks for it" }] }""");
}
