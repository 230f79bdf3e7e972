using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using IssueResolution.Cli.Tests.Sla;

namespace IssueResolution.Cli.Tests.Assessing;

public sealed class AssessCommandTests : IDisposable
{
    private static readonly string _sample = Path.Combine(AppContext.BaseDirectory, "samples", "assess.json");
    private static readonly string _report = File.ReadAllText(_sample).ReplaceLineEndings("\n");
    private static readonly string _page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "samples", "assess-an-issue.md")).ReplaceLineEndings("\n");

    private readonly Workspace _workspace = new();

    [Fact]
    public async Task The_page_shows_what_the_sample_gives()
    {
        ToolRun run = await ToolRun.Of("assess", _sample);

        string block = Regex.Replace(Regex.Match(_page, " *```text\n(.*?) *```", RegexOptions.Singleline).Groups[1].Value, "^   ", "", RegexOptions.Multiline);
        Assert.All(block.TrimEnd('\n').Split("\n\n"), section => Assert.Contains($"\n\n{section}\n", run.Out, StringComparison.Ordinal));
        Assert.Empty(run.Error);
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("Northwind Logistics: Missed deadline, judged as of 2026-03-05 16:00. Times are those of Europe/London")]
    [InlineData("Kind: Missed deadline (Delivery)\n")]
    [InlineData("Easily taken for: Incomplete deliverable.")]
    [InlineData("Who must be in the room: Project Manager, Technical Lead\n")]
    [InlineData("Nobody has looked at: business goal.")]
    [InlineData("The impact on budget is rated none without evidence.")]
    [InlineData("Early warning: Watch\n")]
    [InlineData("Trajectory: worsening\n")]
    [InlineData("Time to harm: close\n")]
    [InlineData("Urgency: Immediate\n")]
    [InlineData("Next update to the client due: 2026-03-05 20:00\n")]
    [InlineData("Escalation: Managing Partner owns it, at once: due since 2026-03-05 15:30\n")]
    [InlineData("    escalating.fact-window = PT10M (override: Our desk knows its clients)\n")]
    [InlineData("Who speaks to the client's side: Managing Partner\n")]
    [InlineData("    escalating.peer-level[executive] = executive (seed: R-100: executives to executives)\n")]
    [InlineData("Repetition: pattern\n")]
    public async Task Every_answer_is_told(string line) => Assert.Contains(line, (await ToolRun.Of("assess", _sample)).Out, StringComparison.Ordinal);

    [Fact]
    public async Task It_is_told_in_Japanese_when_asked_for()
    {
        string told = (await ToolRun.Of("assess", _sample, "--lang", "ja")).Out;

        Assert.Contains("\n重大度：高（暫定）\n", told, StringComparison.Ordinal);
        Assert.Contains("\n予定の対応：過小な対応\n", told, StringComparison.Ordinal);
        Assert.Matches("\n    [a-z.-]+(\\[[^\\]]+\\])? = \\S+（(原典|公表資料|既定値|自社設定)：.+）\n", told);
        Assert.DoesNotMatch("\\((seed|source|default|override): ", told);
    }

    [Fact]
    public async Task What_the_user_wrote_keeps_its_times_and_ours_are_local()
    {
        const string Evidence = "server.log: 2026-03-05T09:14:07Z ERROR";
        string report = _workspace.Write("tokyo.json", _report
            .Replace("The steering committee of 9 March has no report.", Evidence, StringComparison.Ordinal)
            .Replace("Europe/London", "Asia/Tokyo", StringComparison.Ordinal));

        string told = (await ToolRun.Of("assess", report)).Out;

        Assert.Contains(Evidence, told, StringComparison.Ordinal);
        Assert.Contains(" (+09:00)", told, StringComparison.Ordinal);
        Assert.DoesNotMatch("T[0-9]{2}:[0-9]{2}:[0-9]{2}Z", told.Replace(Evidence, "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Machines_get_codes_times_in_two_forms_and_the_cells()
    {
        ToolRun run = await ToolRun.Of("assess", _sample, "--json");

        JsonElement answer = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal("high", answer.GetProperty("severity").GetProperty("severity").GetString());
        Assert.True(answer.GetProperty("severity").GetProperty("provisional").GetBoolean());
        Assert.Equal("project-failure-risk", answer.GetProperty("severity").GetProperty("open")[0].GetString());
        Assert.Equal("p1", answer.GetProperty("priority").GetProperty("priority").GetString());
        Assert.Equal("pattern", answer.GetProperty("escalation").GetProperty("triggers")[0].GetString());
        JsonElement due = answer.GetProperty("firstResponse").GetProperty("due");
        Assert.Equal("2026-03-05T16:30:00Z", due.GetProperty("at").GetString());
        Assert.Equal("2026-03-05T16:30:00Z", due.GetProperty("local").GetString());
        JsonElement cell = answer.GetProperty("priority").GetProperty("reasons")[0].GetProperty("cell");
        Assert.Equal(
            "assessing.priority high/immediate p1 default",
            string.Join(' ', new[] { "table", "key", "value", "provenance" }.Select(key => cell.GetProperty(key).GetString())));
    }

    [Fact]
    public async Task Codes_do_not_depend_on_the_language()
    {
        static string Codes(string json) => Regex.Replace(json, "\"text\": \".*\"", "");

        Assert.Equal(Codes((await ToolRun.Of("assess", _sample, "--json")).Out), Codes((await ToolRun.Of("assess", _sample, "--json", "--lang", "ja")).Out));
    }

    [Fact]
    public async Task Times_are_those_of_the_calendars_zone()
    {
        string file = _workspace.Write("r.json", _report.Replace("Europe/London", "Asia/Tokyo", StringComparison.Ordinal));

        Assert.Contains("judged as of 2026-03-06 01:00. Times are those of Asia/Tokyo", (await ToolRun.Of("assess", file)).Out, StringComparison.Ordinal);
        Assert.Contains("\"local\": \"2026-03-06T01:30:00+09:00\"", (await ToolRun.Of("assess", file, "--json")).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "at 2026-03-03 16:00 (+00:00) to ")]
    [InlineData("ja", "2026-03-03 16:00 (+00:00)の")]
    public async Task Sentences_of_the_library_tell_instants_in_local_time_too(string language, string part)
    {
        ToolRun run = await ToolRun.Of("assess", _sample, "--lang", language);

        Assert.Contains(part, run.Out, StringComparison.Ordinal);
        Assert.DoesNotMatch("[0-9]T[0-9]{2}:[0-9]{2}", run.Out);
    }

    [Fact]
    public async Task A_report_can_come_from_standard_input() =>
        Assert.Equal((await ToolRun.Of("assess", _sample)).Out, (await ToolRun.Reading(Encoding.UTF8.GetBytes(_report), "assess", "-")).Out);

    [Fact]
    public async Task The_policy_of_a_firm_is_told_with_its_reason_and_the_report_comes_on_top()
    {
        string policy = _workspace.Write("policy.json", """
            { "version": 1, "overrides": [
              { "cell": "escalating.fact-window", "value": "PT5M", "reason": "The firm" },
              { "cell": "escalating.first-assessment", "value": "PT8H", "reason": "The firm" }] }
            """);

        string told = (await ToolRun.Of("assess", _sample, "--policy", policy)).Out;

        Assert.Contains("escalating.first-assessment = PT8H (override: The firm)", told, StringComparison.Ordinal);
        Assert.Contains("escalating.fact-window = PT10M (override: Our desk knows its clients)", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_that_breaks_a_law_judges_nothing() => Refused(
        await ToolRun.Of("assess", _workspace.Write("r.json", _report.Replace(
            "\"cell\": \"escalating.fact-window\", \"value\": \"PT10M\"", "\"cell\": \"assessing.priority\", \"key\": \"critical/immediate\", \"value\": \"p5\"", StringComparison.Ordinal))),
        "r.json: The policy breaks a law in");

    [Fact]
    public async Task Every_override_that_breaks_a_law_is_named_with_its_place()
    {
        string policy = _workspace.Write("policy.json", """
            { "version": 1, "overrides": [
              { "cell": "escalating.first-assessment", "value": "PT8H", "reason": "The firm" },
              { "cell": "assessing.priority", "key": "critical/immediate", "value": "p5", "reason": "The firm" },
              { "cell": "diagnosing.points", "key": "depth", "value": 40, "reason": "The firm" }] }
            """);

        ToolRun run = await ToolRun.Of("assess", _workspace.Write("r.json", _report.Replace(
            "\"cell\": \"escalating.fact-window\", \"value\": \"PT10M\"", "\"cell\": \"recovering.generous-up-to\", \"value\": \"50%\"", StringComparison.Ordinal)), "--policy", policy);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("policy.json:3:3: $.overrides[1]: critical/immediate yields p5, ", run.Error, StringComparison.Ordinal);
        Assert.Contains("policy.json:4:3: $.overrides[2]: diagnosing.points adds up to 130 and must make 100.", run.Error, StringComparison.Ordinal);
        Assert.Matches("r\\.json:[0-9]+:[0-9]+: \\$\\.overrides\\[0\\]: recovering\\.generous-up-to ", run.Error);
        Assert.DoesNotContain("$.overrides[0]: escalating.first-assessment", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Care_that_a_category_asks_for_is_told()
    {
        string told = (await ToolRun.Of("assess", _workspace.Write("r.json", _report.Replace("\"missed-deadline\",\n  \"client\"", "\"invoice-dispute\",\n  \"client\"", StringComparison.Ordinal)))).Out;

        Assert.Contains("  - money-sensitive: Money and trust at once", told, StringComparison.Ordinal);
        Assert.Contains("asks for care that is not planned: money-sensitive.", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_would_have_prevented_an_issue_is_told_where_one_measure_stands_out() => Assert.Contains(
        "\nWhat would have prevented it: clear scope documents\n",
        (await ToolRun.Of("assess", _workspace.Write("r.json", _report.Replace("\"missed-deadline\",\n  \"client\"", "\"coverage-dispute\",\n  \"client\"", StringComparison.Ordinal)))).Out,
        StringComparison.Ordinal);

    [Fact]
    public async Task A_report_of_the_least_that_is_needed_is_judged_provisionally()
    {
        ToolRun run = await ToolRun.Of("assess", _workspace.Write("r.json", """
            { "version": 1, "kind": "turnover", "client": "N", "openedAt": "2026-03-05T15:30:00Z", "businessDay": "PT24H",
              "calendar": { "zone": "Etc/UTC", "weekly": "24x7" }, "visibility": "internal-only", "wait": "acknowledged" }
            """));

        Assert.Contains("Severity: Low, provisionally\n  - Nothing is established yet", run.Out, StringComparison.Ordinal);
        Assert.Contains("Priority: P5\n", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Planned response", run.Out, StringComparison.Ordinal);
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
