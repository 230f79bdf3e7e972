using System.Text;
using System.Text.RegularExpressions;
using IssueResolution.Cli.Tests.Sla;

namespace IssueResolution.Cli.Tests.Inputs;

/// <summary>Whichever command reads a broken file says the same of it: file, line, column, key and what to do, on one line.</summary>
public sealed class BrokenFileTests : IDisposable
{
    private static readonly string _samples = Path.Combine(AppContext.BaseDirectory, "samples");

    private readonly Workspace _workspace = new();

    public static TheoryData<string> Commands => new(
        "case FILE", "portfolio FILE", "lint FILE", "assess FILE", "causes FILE", "judge-gesture FILE", "decline FILE", "check-organisation FILE", "sla --setup FILE",
        "export-calendar FILE --years 2026-2027", "case late-report.case.json --calendar FILE", "case late-report.case.json --policy FILE",
        "portfolio three-clients.cases.json --calendar FILE", "portfolio three-clients.cases.json --policy FILE", "assess assess.json --policy FILE",
        "causes late-report.causes.json --policy FILE", "judge-gesture gesture.json --policy FILE", "decline decline.json --policy FILE", "check-organisation organisation.json --policy FILE");

    [Theory]
    [MemberData(nameof(Commands))]
    public Task An_empty_file_is_refused(string command) => Refused(command, "", @"1:1: \$: The text is empty\. Expected a JSON value\.");

    [Theory]
    [MemberData(nameof(Commands))]
    public Task A_file_in_another_encoding_is_refused(string command) =>
        Refused(command, Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("{}")), @"1:1: the file is UTF-16 and not utf-8\. Save the file as utf-8\.");

    [Theory]
    [MemberData(nameof(Commands))]
    public Task A_file_that_was_cut_short_is_refused(string command) =>
        Refused(command, "{\n  \"version\": 1, \"zone\": [", @"2:\d+: \$: This is not JSON: it ends too soon\. .+");

    [Theory]
    [MemberData(nameof(Commands))]
    public Task A_key_that_nothing_reads_is_refused(string command) =>
        Refused(command, "{\n  \"stray\": 1, \"version\": 1, \"cases\": [] }", @"[12]:\d+: \$\S*: The key "".+"" is (not known here\. Known are|missing\.) .+");

    [Theory]
    [MemberData(nameof(Commands))]
    public Task A_value_of_the_wrong_kind_is_refused(string command) => Refused(command, "\n[]", @"2:1: \$: Expected an object: \{\.\.\.\}, found a list\.");

    [Theory]
    [MemberData(nameof(Commands))]
    public Task A_key_that_comes_twice_is_refused(string command) =>
        Refused(command, "{ \"zone\": 1,\n  \"zone\": 2 }", @"2:3: \$\.zone: The key ""zone"" comes twice, first on line 1\. Keep one of them\.");

    [Theory]
    [InlineData("case", """{ "version": 1, "calendar": { "zone": "Etc/UTC", "weekly": {} },{0} "id": "F", "engagement": "E", "events": [] }""", @"2:\d+: \$\.events: F: .+ \(casework\.\S+\)")]
    [InlineData("portfolio", """{ "version": 1, "calendar": { "zone": "Etc/UTC", "weekly": {} },{0} "cases": [{ "id": "F", "engagement": "E", "events": [] }] }""", @"2:\d+: \$\.cases\[0\]\.events: F: .+ \(casework\.\S+\)")]
    [InlineData("causes", """{ "version": 1, "analyst": "Aoki", "symptom": "Late", "whys":{0} [{ "answer": "Ben", "kind": "person", "root": true }] }""", @"2:\d+: \$\.whys\[0\]\.root: ""Ben"": .+ \(diagnosing\.person-as-root\)")]
    [InlineData("assess", """{ "version": 1, "kind": "turnover", "client": "N", "openedAt": "2026-03-05T15:30:00Z", "businessDay": "PT8H", "visibility": "internal-only", "wait": "acknowledged",{0} "calendar": { "zone": "Etc/UTC", "weekly": {} } }""", @"2:\d+: \$\.calendar: there is not enough open time .+")]
    public Task What_the_domain_refuses_is_placed_as_what_no_reader_knows(string command, string text, string problem) =>
        Refused(command + " FILE", text.Replace("{0}", "\n", StringComparison.Ordinal), problem);

    public void Dispose() => _workspace.Dispose();

    private Task Refused(string command, string text, string problem) => Refused(command, Encoding.UTF8.GetBytes(text), problem);

    private async Task Refused(string command, IEnumerable<byte> bytes, string problem)
    {
        string file = _workspace.Write("broken.json", [.. bytes]);
        ToolRun run = await ToolRun.Of([.. command.Split(' ').Select(word => word == "FILE" ? file : word.EndsWith(".json", StringComparison.Ordinal) ? Path.Combine(_samples, word) : word)]);

        Assert.Matches($"^error: {Regex.Escape(file)}:{problem}\n$", run.Error);
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
    }
}
