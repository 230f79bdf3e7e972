using System.Text;
using IssueResolution.Cli.Tests.Sla;

namespace IssueResolution.Cli.Tests.Setups;

/// <summary>Every bad setup is one message with file, line, column and key, exit code 2, and no output.</summary>
public sealed class BadSetupTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData("zone", "\"Europe/Londn\"", "setup.json:2:9: $.zone: \"Europe/Londn\" is no zone of the IANA database")]
    [InlineData("zone", "\"Europe/\\nLondon\"", "$.zone: \"Europe/ London\" is no zone of the IANA database")]
    [InlineData("zone", "", "The key \"zone\" is missing")]
    [InlineData("zone", "7", "$.zone: Expected a text in double quotes, found a number")]
    [InlineData("weekly", """{ "Mon": [["09:00", "25:75"]] }""", "$.weekly.Mon[0]: '09:00-25:75' is not a period")]
    [InlineData("weekly", """{ "Mon": [], "monday": [] }""", "Monday is given twice, as \"Mon\" and as \"monday\"")]
    [InlineData("weekly", """{ "Mo": [] }""", "\"Mo\" is no day of the week")]
    [InlineData("holidays", """["2026-13-01"]""", "\"2026-13-01\" is neither a date nor a file")]
    [InlineData("weekly", "{}", "setup.json:3:11: $.weekly: No day has opening hours")]
    [InlineData("weekly", """{ "Mon": [] }""", "$.weekly: No day has opening hours")]
    [InlineData("holidays", """["2026-12-25", "none.csv"]""", "setup.json:9:28: $.holidays[1]: \"none.csv\": there is no such file. Relative paths start at the folder of the file that names them.")]
    [InlineData("holidays", """[{ "file": "none.csv" }]""", "$.holidays[0].file: \"none.csv\": there is no such file")]
    [InlineData("holidays", """[{ "file": "log.csv", "encoding": "utf-9" }]""", "log.csv: \"utf-9\" is no encoding")]
    [InlineData("holidays", """["setup.json"]""", "The holiday file 'setup.json' cannot be read")]
    [InlineData("overrides", """{ "2026-12-24": [], "2026-12-24": [] }""", "The key \"2026-12-24\" comes twice")]
    [InlineData("overrides", """{ "2026-12-24": [], "02026-12-24": [] }""", "\"02026-12-24\" is not a date")]
    [InlineData("priority_policy", "\"last\"", "\"last\" is no priority policy")]
    [InlineData("tick_seconds", "30", "The unit of the output is 60 (minutes) or 1 (seconds)")]
    [InlineData("targets_minutes", "{}", "No priority has a target")]
    [InlineData("targets_minutes", """{ "High": [60] }""", "$.targets_minutes.High: A target is a pair")]
    [InlineData("targets_minutes", """{ "High": [60, -1] }""", "A target is zero or more")]
    [InlineData("targets_minutes", """{ "High": [60, 240], "High": [30, 60] }""", "The key \"High\" comes twice")]
    [InlineData("targets_seconds", """{ "High": [60, 240] }""", "The targets are given twice")]
    [InlineData("log_format", "\"jira\"", "\"jira\" is no known log format. Known are uci")]
    [InlineData("log_format", "\"uci\"", "\"columns\" is already set by \"log_format\": \"uci\"")]
    [InlineData("columns", "", "The key \"columns\" is missing")]
    [InlineData("columns", """{ "issue": "id" }""", "The key \"updated\" is missing")]
    [InlineData("timestamp_format", "\"HH:mm\"", "does not hold year, month, day, hour and minute")]
    [InlineData("timestamp_format", "\"yyyy-MM-dd hh:mm\"", "does not hold year, month, day, hour and minute")]
    [InlineData("timestamp_format", "\"%%\"", "$.timestamp_format: \"%%\" cannot be used")]
    [InlineData("timestamp_zone", "\"Mars\"", "\"Mars\" is no zone")]
    [InlineData("states", """{ "run": ["New"], "stop": ["New"] }""", "$.states.stop[0]: The state \"New\" stands twice, in \"run\" and in \"stop\"")]
    [InlineData("states", """{ "run": ["New"] }""", "No state stops the clock")]
    [InlineData("states", """{ "run": ["*New"], "stop": ["X"] }""", "an asterisk may only stand at the end")]
    [InlineData("response", """["New", "Nw"]""", "setup.json:8:21: $.response[1]: The state \"Nw\" is not among the \"states\". Correct the name, or add it there; known are \"Active\", \"New\", \"Solved\", \"Waiting*\".")]
    [InlineData("response", """["Nw*"]""", "$.response[0]: The state \"Nw*\" is not among the \"states\"")]
    [InlineData("response", """{ "column": "event", "values": [] }""", "Name at least one")]
    [InlineData("delimiter", "\"ab\"", "The delimiter is one ASCII character")]
    [InlineData("encoding", "\"utf-9\"", "\"utf-9\" is no encoding")]
    [InlineData("zones", "1", "The key \"zones\" is not known here")]
    public async Task A_wrong_value_is_named_with_its_place(string key, string json, string message) => Refused(await Run(_workspace.Setup((key, json))), message);

    [Theory]
    [InlineData("{ \"zone\": \"Europe/London\", }", "setup.json:1:28: $: This is not JSON")]
    [InlineData("{} x", "setup.json:1:4: $: This is not JSON")]
    [InlineData("", "setup.json:1:1: $: The text is empty")]
    [InlineData("[]", "setup.json:1:1: $: Expected an object")]
    [InlineData("{ \"zone\": \"Ä\n", "setup.json:1:13: $: This is not JSON")]
    public async Task What_is_not_json_is_named_with_its_place(string text, string message) => Refused(await Run(_workspace.Write("setup.json", text)), message);

    [Fact]
    public async Task A_missing_setup_is_looked_for_from_the_current_folder()
    {
        ToolRun run = await ToolRun.Of("sla", "--setup", _workspace.PathOf("none.json"));

        Assert.Contains("none.json: there is no such file. Relative paths start at the current folder.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_log_handed_in_as_the_setup_is_quoted_by_its_beginning()
    {
        ToolRun run = await Run(_workspace.Write("setup.json", string.Concat(Enumerable.Repeat(Workspace.Log, 10_000))));

        Refused(run, "setup.json:1:1: $: This is not JSON: it begins with 'id,created,at,state,priority'. Expected an object");
    }

    [Fact]
    public async Task Bytes_that_are_not_utf8_are_named_with_line_and_character() => Refused(
        await Run(_workspace.Write("setup.json", Encoding.Latin1.GetBytes("{\n \"zone\": \"Zürich\"\n}"))),
        "setup.json:2:12: the bytes here are not utf-8");

    public void Dispose() => _workspace.Dispose();

    private Task<ToolRun> Run(string setup) => ToolRun.Of("sla", _workspace.Write("log.csv", Workspace.Log), "--setup", setup, "--out", _workspace.PathOf("result.csv"));

    private void Refused(ToolRun run, string message)
    {
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
        Assert.Equal(["log.csv", "setup.json"], _workspace.Files);
    }
}
