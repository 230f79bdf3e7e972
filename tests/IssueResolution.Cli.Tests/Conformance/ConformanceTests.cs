using System.Text;
using IssueResolution.Cli.Tests.Sla;

namespace IssueResolution.Cli.Tests.Conformance;

public sealed class ConformanceTests
{
    private const string Hours = "\"zone\": \"Europe/London\", \"weekly\": { \"mon\": [[\"09:00\", \"17:00\"]], \"fri\": [[\"22:00\", \"48:00\"]] }";

    [Fact]
    public async Task The_shipped_cases_hold()
    {
        ToolRun run = await ToolRun.Of("conformance", Path.Combine(AppContext.BaseDirectory, "conformance", "business-time.jsonl.gz"));

        Assert.Equal(("3776 passed, 0 failed\n", "", 0), (run.Out, run.Error, run.ExitCode));
    }

    [Theory]
    [InlineData("""  "op": "add", "start": "2026-01-05T09:00:00Z", "amount_s": 28800, "expected": "2026-01-05T17:00:00Z"  """)]
    [InlineData("""  "op": "add", "start": "2026-01-05T10:00:00+01:00", "amount_s": 3600.0, "expected": "2026-01-05T10:00:00Z"  """)]
    [InlineData("""  "op": "add", "start": "2026-01-04T10:00:00Z", "amount_s": 0, "expected": "2026-01-04T10:00:00Z"  """)]
    [InlineData("""  "op": "subtract", "start": "2026-01-05T12:00:00Z", "amount_s": 10800, "expected": "2026-01-05T09:00:00.000Z"  """)]
    [InlineData("""  "op": "between", "start": "2026-01-05T12:00:00Z", "end": "2026-01-05T09:30:00Z", "expected": -9000  """)]
    [InlineData("""  "op": "is_open", "start": "2026-01-05T17:00:00Z", "expected": false  """)]
    [InlineData("""  "op": "is_open", "start": "2026-01-10T23:59:59Z", "expected": true  """)]
    [InlineData("""  "op": "next_open", "start": "2026-01-03T00:00:00Z", "expected": "2026-01-03T00:00:00Z"  """)]
    [InlineData("""  "op": "next_open", "start": "2026-01-04T00:00:00Z", "expected": "2026-01-05T09:00:00Z", "holidays": [], "special": {}, "breaks": {}, "tags": ["x"]  """)]
    [InlineData("""  "op": "next_open", "start": "2026-01-05T00:00:00Z", "expected": "2026-01-05T10:00:05Z", "holidays": ["2026-01-05"], "special": { "2026-01-05": [["09:00", "12:00:00"]] }, "breaks": { "2026-01-05": [["08:00", "10:00:05"]] }  """)]
    public async Task A_case_that_holds_is_counted_and_not_spoken_of(string question)
    {
        ToolRun run = await RunCases(Case(question));

        Assert.Equal(("1 passed, 0 failed\n", 0), (run.Out, run.ExitCode));
    }

    [Theory]
    [InlineData("add", "\"amount_s\": 1,", "{ \"error\": \"calendarNeverOpens\" }")]
    [InlineData("subtract", "\"amount_s\": 1,", "null")]
    [InlineData("next_open", "", "{ \"error\": \"never\" }")]
    [InlineData("between", "\"end\": \"2027-01-01T00:00:00Z\",", "0")]
    [InlineData("is_open", "", "false")]
    [InlineData("add", "\"amount_s\": 0,", "\"2026-01-01T00:00:00Z\"")]
    public async Task A_calendar_that_never_opens_answers_with_an_error_where_there_is_no_answer(string operation, string more, string expected)
    {
        ToolRun run = await RunCases($$"""{ "id": "a", "zone": "Etc/UTC", "op": "{{operation}}", "start": "2026-01-01T00:00:00Z", {{more}} "expected": {{expected}} }""");

        Assert.Equal(("1 passed, 0 failed\n", 0), (run.Out, run.ExitCode));
    }

    [Theory]
    [InlineData("""  "op": "add", "start": "2026-01-05T09:00:00Z", "amount_s": 28800, "expected": "2026-01-09T22:00:00Z"  """, "expected 2026-01-09T22:00:00Z, got 2026-01-05T17:00:00Z")]
    [InlineData("""  "op": "between", "start": "2026-01-05T09:00:00Z", "end": "2026-01-05T09:00:01Z", "expected": 1.5  """, "expected 1.5, got 1")]
    [InlineData("""  "op": "is_open", "start": "2026-01-05T17:00:00Z", "expected": true  """, "expected true, got false")]
    [InlineData("""  "op": "next_open", "start": "2026-01-05T17:00:00Z", "expected": null  """, "expected an error (no such open time), got 2026-01-09T22:00:00Z")]
    [InlineData("""  "op": "is_open", "start": "2301-01-05T17:00:00Z", "expected": true  """, "got ArgumentOutOfRangeException: ")]
    [InlineData("""  "op": "is_open", "start": "2026-01-05 17:00", "expected": true  """, "the case cannot be read: $.start: \"2026-01-05 17:00\" is no instant")]
    [InlineData("""  "op": "is_open", "start": "2026-01-05T17:00:00Z", "expected": "true"  """, "the case cannot be read: $.expected: Expected true or false, found a text")]
    [InlineData("""  "op": "is_open", "start": "2026-01-05T17:00:00Z"  """, "the case cannot be read: $: The key \"expected\" is missing")]
    [InlineData("""  "op": "add", "start": "2026-01-05T17:00:00Z", "amount_s": -1, "expected": null  """, "the case cannot be read: $.amount_s: An amount is not negative")]
    [InlineData("""  "op": "open", "start": "2026-01-05T17:00:00Z", "expected": true  """, "the case cannot be read: $.op: \"open\" is no operation")]
    [InlineData("""  "op": "between", "start": "2026-01-05T17:00:00Z", "expected": 0  """, "the case cannot be read: $: The key \"end\" is missing")]
    [InlineData("""  "op": "is_open", "start": "2026-01-05T17:00:00Z", "expected": true, "breaks": { "2026-01-05": [["9", "10"]] }  """, "the case cannot be read: $.breaks[\"2026-01-05\"][0]")]
    public async Task A_case_that_does_not_hold_is_named_with_its_line_and_both_answers(string question, string complaint)
    {
        ToolRun run = await RunCases(Case(question));

        Assert.Contains("cases.jsonl:1: a: " + complaint, run.Out, StringComparison.Ordinal);
        Assert.EndsWith("\n0 passed, 1 failed\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task A_line_that_is_no_case_is_a_failure_and_the_others_are_run()
    {
        string good = Case(""" "op": "is_open", "start": "2026-01-05T17:00:00Z", "expected": false """);
        ToolRun run = await RunCases(good + "\r\n\r\n{ nonsense\n[]\n{ \"id\": \"b\" }\n" + good);

        Assert.Contains("cases.jsonl:3: line 3: the case cannot be read", run.Out, StringComparison.Ordinal);
        Assert.Contains("cases.jsonl:4: line 4: the case cannot be read", run.Out, StringComparison.Ordinal);
        Assert.Contains("cases.jsonl:5: b: the case cannot be read", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("\n2 passed, 3 failed\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_cannot_be_read_are_failures_and_the_others_are_run()
    {
        using Workspace workspace = new();
        byte[] good = Encoding.UTF8.GetBytes(Case(""" "op": "is_open", "start": "2026-01-05T17:00:00Z", "expected": false """));
        ToolRun run = await ToolRun.Of(
            "conformance",
            workspace.PathOf("gone.jsonl"),
            workspace.Write("good.jsonl", good),
            workspace.Write("packed.jsonl.gz", Workspace.Gzip(good)),
            workspace.Write("cut.jsonl.gz", Workspace.Gzip(good)[..^9]),
            workspace.Write("empty.jsonl", "\n"),
            workspace.Write("cases.txt", good),
            workspace.Write("scenarios.json", "{ \"scenarios\": [] }"));

        Assert.Equal("2 passed, 5 failed\n", run.Out);
        Assert.Equal(2, run.ExitCode);
        Assert.Collection(
            run.Error.TrimEnd('\n').Split('\n'),
            line => Assert.Contains("gone.jsonl: there is no such file", line, StringComparison.Ordinal),
            line => Assert.Contains("cut.jsonl.gz: the file cannot be read", line, StringComparison.Ordinal),
            line => Assert.Contains("empty.jsonl: there is no case in this file", line, StringComparison.Ordinal),
            line => Assert.Contains("cases.txt: the name does not tell what cases these are", line, StringComparison.Ordinal),
            line => Assert.Contains("scenarios.json: there is no case in this file", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("conformance")]
    [InlineData("conformance", "--fast", "x.jsonl")]
    public async Task Without_files_or_with_an_unknown_option_nothing_is_run(params string[] arguments)
    {
        ToolRun run = await ToolRun.Of(arguments);

        Assert.Equal(("", 2), (run.Out, run.ExitCode));
        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
    }

    private static string Case(string question) => "{ \"id\": \"a\", " + Hours + ", " + question.Trim() + " }";

    private static async Task<ToolRun> RunCases(string text)
    {
        using Workspace workspace = new();
        return await ToolRun.Of("conformance", workspace.Write("cases.jsonl", text));
    }
}
