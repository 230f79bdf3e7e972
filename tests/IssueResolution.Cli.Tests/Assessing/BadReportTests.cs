using System.Text;
using IssueResolution.Cli.Tests.Sla;

namespace IssueResolution.Cli.Tests.Assessing;

/// <summary>What cannot be used is named with file, line, column and path, and nothing is judged.</summary>
public sealed class BadReportTests : IDisposable
{
    private static readonly string _sample = Path.Combine(AppContext.BaseDirectory, "samples", "assess.json");
    private static readonly string _report = File.ReadAllText(_sample).ReplaceLineEndings("\n");

    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData("\"missed-deadline\",\n  \"client\"", "\"late\",\n  \"client\"", "r.json:3:11: $.kind: \"late\" is no kind of issue. Known are missed-deadline, quality-concern")]
    [InlineData("Europe/London", "Europe/Londn", "r.json:8:13: $.calendar.zone: \"Europe/Londn\" is no zone of the IANA database")]
    [InlineData("\"businessDay\": \"PT9H\",", "", "$: The key \"businessDay\" is missing. Say how much open time is one business day")]
    [InlineData("\"holidays\": [", "\"holidays\": [\"uk.ics\", ", "$.calendar.holidays[0]: \"uk.ics\": there is no such file.")]
    [InlineData("\"value\": \"PT10M\"", "\"value\": \"10m\"", "$.overrides[0].value: \"10m\" is no duration.")]
    [InlineData("\"satisfaction\": \"80%\"", "\"satisfaction\": \"140%\"", "$.escalation.satisfaction: \"140%\" is no part of a whole. Write a percentage from zero to a hundred")]
    [InlineData("\"at\": \"2026-03-03T10:00:00Z\"", "\"at\": \"2026-03-05T16:00:01Z\"", "$.signals[0].at: It lies after the judgement, which could not know of it. Leave it out, or write a later \"asOf\".")]
    [InlineData("\"GBP 250000\"", "\"GBP 250000.005\"", "$.engagementValue: \"GBP 250000.005\" cannot be paid: GBP has 2 digits after the point.")]
    public async Task A_mistake_is_named_with_its_place(string was, string becomes, string message) =>
        Refused(await ToolRun.Of("assess", _workspace.Write("r.json", _report.Replace(was, becomes, StringComparison.Ordinal))), message);

    [Theory]
    [InlineData("", "r.json:1:1: $: The text is empty.")]
    [InlineData("{", "r.json:1:2: $: ")]
    [InlineData("report", "it begins with 'report'. Expected an object")]
    public async Task A_file_that_is_no_json_is_refused(string text, string message) =>
        Refused(await ToolRun.Of("assess", _workspace.Write("r.json", text)), message);

    [Fact]
    public async Task A_file_in_another_encoding_is_refused_with_its_place() => Refused(
        await ToolRun.Of("assess", _workspace.Write("r.json", Encoding.Latin1.GetBytes("{ \"version\": 1,\n  \"client\": \"Café\" }"))),
        "r.json:2:17: the bytes here are not utf-8. Save the file as utf-8");

    [Fact]
    public async Task A_file_that_is_not_there_is_named() => Refused(await ToolRun.Of("assess", _workspace.PathOf("none.json")), "none.json: there is no such file.");

    [Fact]
    public async Task Standard_input_is_named_in_errors() => Refused(await ToolRun.Reading("{}"u8.ToArray(), "assess", "-"), "(standard input):1:1: $: The key \"version\" is missing.");

    [Fact]
    public async Task Without_a_file_and_without_anybody_to_ask_the_way_out_is_told() =>
        Refused(await ToolRun.Of("assess"), "There is no report, and nobody to ask: input or output is not a terminal. Name a file, as in: issue-resolution assess REPORT.json; or - for standard input.");

    [Fact]
    public async Task A_policy_with_a_mistake_is_named_by_its_own_file() => Refused(
        await ToolRun.Of("assess", _sample, "--policy", _workspace.Write("p.json", """{ "version": 1, "overrides": [{ "cell": "x.y" }] }""")),
        "p.json:1:41: $.overrides[0].cell: There is no cell \"x.y\" to override.");

    [Fact]
    public async Task A_calendar_that_never_opens_is_named() => Refused(
        await ToolRun.Of("assess", _workspace.Write("r.json", """
            { "version": 1, "kind": "turnover", "client": "N", "openedAt": "2026-03-05T15:30:00Z", "businessDay": "PT8H",
              "calendar": { "zone": "Etc/UTC", "weekly": {} }, "visibility": "internal-only", "wait": "acknowledged" }
            """)),
        "r.json:2:15: $.calendar: there is not enough open time around this issue.");

    [Theory]
    [InlineData("escalating.first-assessment", "\"P9000000D\"")]
    [InlineData("detecting.last-readings", "2000000000")]
    public async Task An_override_beyond_all_time_is_no_fault_of_the_tool(string cell, string value) => Refused(
        await ToolRun.Of("assess", _workspace.Write("r.json", _report.Replace(
            "\"escalating.fact-window\", \"value\": \"PT10M\"", $"\"{cell}\", \"value\": {value}", StringComparison.Ordinal))),
        "there is not enough open time around this issue.");

    [Fact]
    public async Task A_misspelt_option_is_no_file() => Refused(await ToolRun.Of("assess", "--jsn"), "--jsn");

    [Fact]
    public async Task Text_of_a_report_cannot_steer_the_terminal()
    {
        ToolRun run = await ToolRun.Of("assess", _workspace.Write("r.json", _report.Replace("Northwind Logistics", "North\\u001b[2Jwind", StringComparison.Ordinal)));

        Assert.DoesNotContain('\u001b', run.Out);
        Assert.Equal(0, run.ExitCode);
    }

    public void Dispose() => _workspace.Dispose();

    private static void Refused(ToolRun run, string message)
    {
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
        Assert.Equal(2, run.ExitCode);
    }
}
