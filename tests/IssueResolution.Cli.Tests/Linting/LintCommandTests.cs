using System.Text.RegularExpressions;
using IssueResolution.Cli.Tests.Sla;

namespace IssueResolution.Cli.Tests.Linting;

public sealed class LintCommandTests : IDisposable
{
    private static readonly string _samples = Path.Combine(AppContext.BaseDirectory, "samples");
    private static readonly string _page = File.ReadAllText(Path.Combine(_samples, "lint-a-policy.md")).ReplaceLineEndings("\n");

    private readonly Workspace _workspace = new();

    [Fact]
    public async Task The_page_shows_what_its_example_gives()
    {
        ToolRun run = await ToolRun.Of("lint", _workspace.Write("policy.json", Block("json")));

        Assert.Equal(Block("text"), run.Out.Replace(_workspace.PathOf("policy.json"), "policy.json", StringComparison.Ordinal));
        Assert.Empty(run.Error);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task The_sample_breaks_no_law()
    {
        ToolRun run = await ToolRun.Of("lint", Path.Combine(_samples, "policy.json"));

        Assert.EndsWith("\nNothing was found.\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task Advice_alone_is_no_failure()
    {
        ToolRun run = await ToolRun.Of("lint", _workspace.Write("policy.json", Policy("\"PT4H\"", """, "pausesOn": ["closed"]""")));

        Assert.Contains("advice: p/resolution[closed] (timing.pauses-when-resolved)\n  resolution pauses on closed, in which a case counts as resolved.\n", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("\n0 laws broken, 1 piece of advice.\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task Findings_are_told_in_Japanese_when_asked_for()
    {
        ToolRun run = await ToolRun.Of("lint", _workspace.Write("policy.json", Block("json")), "--lang", "ja");

        Assert.Contains("違反: standard/resolution[high, medium] (policy.due-later)\n  「high」（営業時間で4時間）の期限が", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("\n違反3件、助言1件。\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_year_can_begin_on_another_date()
    {
        string file = _workspace.Write("policy.json", Block("json"));

        Assert.Contains("for a year from 2027-04-01.", (await ToolRun.Of("lint", file, "--from", "2027-04-01")).Out, StringComparison.Ordinal);
        Assert.Contains("of 35,136 starts", (await ToolRun.Of("lint", file, "--from", "2028-01-01")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_that_no_case_reaches_is_named()
    {
        string policy = Policy("\"PT4H\"", "");
        string twice = policy.Replace("\"policies\": [", "\"policies\": [" + policy[(policy.IndexOf("\"policies\": [", StringComparison.Ordinal) + 13)..^3].Replace("\"p\"", "\"q\"", StringComparison.Ordinal) + ", ", StringComparison.Ordinal);

        Assert.Contains("advice: p (timing.unreachable-rule)", (await ToolRun.Of("lint", _workspace.Write("policy.json", twice))).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026", "--from 2026: write a date from 1900-01-02 to 2199-12-30, such as 2026-01-01.")]
    [InlineData("2200-01-01", "--from 2200-01-01: write a date")]
    public async Task A_date_that_is_none_is_refused(string from, string message) =>
        Refused(await ToolRun.Of("lint", _workspace.Write("policy.json", Policy("\"PT4H\"", "")), "--from", from), message);

    [Theory]
    [InlineData("{ \"version\": 2 }", "policy.json:1:14: $.version: This version is not known here.")]
    [InlineData("", "policy.json:1:1: $: The text is empty.")]
    [InlineData("""{ "version": 1, "calendars": { "desk": { "zone": "Etc/UTC", "weekly": {}, "holidays": ["uk.csv"] } }, "policies": [] }""",
        "policy.json:1:88: $.calendars.desk.holidays[0]: \"uk.csv\": there is no such file. Relative paths start at the folder of the file that names them.")]
    public async Task A_file_that_cannot_be_read_is_refused_with_its_place(string text, string message) =>
        Refused(await ToolRun.Of("lint", _workspace.Write("policy.json", text)), message);

    [Fact]
    public async Task A_file_that_is_not_there_is_named() => Refused(await ToolRun.Of("lint", _workspace.PathOf("none.json")), "none.json: there is no such file.");

    [Fact]
    public async Task Without_a_file_nothing_is_guessed() => Refused(await ToolRun.Of("lint"), "POLICY.json");

    [Fact]
    public async Task Holiday_files_lie_beside_the_policy_file()
    {
        _workspace.Write("uk.csv", "date,name\n2026-12-25,Christmas Day\n");
        string text = Policy("\"PT4H\"", "").Replace("\"24x7\"", "\"24x7\", \"holidays\": [\"uk.csv\"]", StringComparison.Ordinal);

        Assert.Equal(0, (await ToolRun.Of("lint", _workspace.Write("policy.json", text))).ExitCode);
    }

    public void Dispose() => _workspace.Dispose();

    private static string Policy(string target, string settings) => $$"""
        { "version": 1, "calendars": { "desk": { "zone": "Etc/UTC", "weekly": "24x7" } }, "policies": [{ "id": "p", "calendar": "desk", "clocks": { "resolution": { "kind": "resolution", "targets": { "*": {{target}} }{{settings}} } } }] }
        """;

    /// <summary>The page indents its blocks, because they stand in a list.</summary>
    private static string Block(string language)
    {
        string indented = Regex.Match(_page, $" *```{language}\n(.*?) *```", RegexOptions.Singleline).Groups[1].Value;
        return Regex.Replace(indented, "^   ", "", RegexOptions.Multiline);
    }

    private static void Refused(ToolRun run, string message)
    {
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
        Assert.Equal(2, run.ExitCode);
    }
}
