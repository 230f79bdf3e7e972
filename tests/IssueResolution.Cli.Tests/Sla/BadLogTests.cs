using System.Text;

namespace IssueResolution.Cli.Tests.Sla;

/// <summary>Every bad log is one message with its place, exit code 2, and no output.</summary>
public sealed class BadLogTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Fact]
    public Task A_missing_column_is_named_with_those_that_there_are() => Fails(
        Workspace.Log.Replace("state", "status", StringComparison.Ordinal),
        "log.csv:1: there is no column \"state\", which the setup names for \"state\". The columns are \"id\", \"created\", \"at\", \"status\", \"priority\"");

    [Fact]
    public Task Another_delimiter_is_suspected_when_there_is_only_one_column() => Fails(
        Workspace.Log.Replace(',', ';'),
        "the delimiter may be another one");

    [Fact]
    public Task A_column_that_comes_twice_is_refused() => Fails(
        "id,created,at,state,priority,state\nA,2026-03-02 09:00,2026-03-02 09:00,New,High,New\n",
        "log.csv:1: the column \"state\"", "comes twice, as columns 4 and 6");

    [Fact]
    public Task An_unreadable_timestamp_is_named_with_line_and_column() => Fails(
        Workspace.Log.Replace("2026-03-02 09:30", "2/3/2026 09:30", StringComparison.Ordinal),
        "log.csv:3: column 3 (at): \"2/3/2026 09:30\" is not a timestamp", "2026-02-28T09:05:30Z");

    [Fact]
    public Task A_missing_timestamp_is_refused() => Fails(
        Workspace.Log.Replace("2026-03-02 09:30", "", StringComparison.Ordinal),
        "log.csv:3: column 3 (at): The time of the row is missing");

    [Theory]
    [InlineData("0001-01-01 00:00+18:00")]
    [InlineData("1899-12-31 12:00:00")]
    [InlineData("2201-01-01 00:00:00")]
    [InlineData("9999-12-31 23:59:59")]
    [InlineData("9999-12-31 23:59:59-05:00")]
    public async Task A_time_beyond_the_calendars_is_refused(string time)
    {
        string log = _workspace.Write("log.csv", Workspace.Log.Replace("2026-03-02 09:30", time, StringComparison.Ordinal));

        ToolRun run = await ToolRun.Of("sla", log, "--setup", _workspace.Setup(("timestamp_zone", "\"America/New_York\"")));

        Refused(run, "log.csv:3: column 3 (at): \"" + time + "\" lies outside the years 1900 to 2200");
    }

    [Fact]
    public Task An_unknown_state_is_named_with_the_known_ones() => Fails(
        Workspace.Log.Replace("Active", "Aktiv", StringComparison.Ordinal),
        "log.csv:3: column 4 (state): The state \"Aktiv\" is not in the setup", "known are \"Active\", \"New\", \"Solved\", \"Waiting*\".");

    [Fact]
    public Task A_priority_without_target_is_named_with_those_that_have_one() => Fails(
        Workspace.Log.Replace("Active,High", "Active,Low", StringComparison.Ordinal),
        "log.csv:3: column 5 (priority): The priority \"Low\" has no targets in the setup", "known are \"High\".");

    [Fact]
    public async Task The_missing_priority_is_shown_among_those_that_have_a_target()
    {
        string log = _workspace.Write("log.csv", Workspace.Log.Replace("Active,High", "Active,Low", StringComparison.Ordinal));

        Refused(
            await ToolRun.Of("sla", log, "--setup", _workspace.Setup(("targets_minutes", """{ "": [60, 240], "High": [60, 240] }"""))),
            "known are \"\", \"High\".");
    }

    [Fact]
    public Task A_long_state_of_several_lines_is_shown_in_short_on_one_line() => Fails(
        Workspace.Log.Replace("Active", $"\"Act\n{new string('x', 5000)}\"", StringComparison.Ordinal),
        $"The state \"Act {new string('x', 36)}...\" is not in the setup");

    [Theory]
    [InlineData("\"nwe\", \"atcive\"", "log.csv: column \"state\": none of the values that the setup names in \"response\" ever occurs: \"nwe\", \"atcive\". The column has \"New\", \"Active\", \"Solved\". Correct")]
    [InlineData("\"Solved\", \"active\"", "log.csv: column \"state\": the value \"active\", which the setup names in \"response\", never occurs; \"Active\" does")]
    public async Task A_response_that_the_log_does_not_have_is_refused(string values, string message)
    {
        string setup = _workspace.Setup(("response", $$"""{ "column": "state", "values": [{{values}}] }"""));

        Refused(await ToolRun.Of("sla", _workspace.Write("log.csv", Workspace.Log), "--setup", setup), message);
    }

    [Fact]
    public async Task A_response_that_did_not_happen_yet_is_no_fault_beside_one_that_did()
    {
        string setup = _workspace.Setup(("response", """{ "column": "state", "values": ["Active", "Called"] }"""));

        Assert.Equal(0, (await ToolRun.Of("sla", _workspace.Write("log.csv", Workspace.Log), "--setup", setup)).ExitCode);
    }

    [Fact]
    public Task A_row_without_issue_is_refused() => Fails(Workspace.Log + "\n,2026-03-02 09:00,2026-03-02 09:00,New,High", "log.csv:5: column 1 (id): The issue has no id");

    [Fact]
    public Task An_empty_file_is_called_empty() => Fails("", "log.csv: the file is empty");

    [Fact]
    public Task A_header_without_rows_is_refused() => Fails("id,created,at,state,priority\n", "log.csv: there is a header line and no row below it");

    [Fact]
    public Task A_row_with_too_few_fields_is_refused() => Fails(Workspace.Log + "\nA,2026-03-02 09:00\n", "log.csv:5: this row is not proper CSV");

    [Fact]
    public Task A_quote_that_is_never_closed_is_refused() => Fails(Workspace.Log + "\n\"A,2026-03-02 09:00,2026-03-02 09:00,New,High\n", "log.csv:5: this row is not proper CSV");

    [Fact]
    public Task Bytes_that_are_not_utf8_are_named_with_line_and_character() => Fails(
        Encoding.Latin1.GetBytes(Workspace.Log + "\nÄrger-Ö,2026-03-02 09:00,2026-03-02 09:00,New,High\n"),
        "log.csv:5:1: the bytes here are not utf-8");

    [Fact]
    public Task A_header_that_is_not_utf8_is_refused() => Fails(Encoding.Latin1.GetBytes("id,cré,at\nA,B,C\n"), "log.csv:1:6: the bytes here are not utf-8");

    [Fact]
    public Task A_packed_log_that_was_cut_short_is_refused() => Fails(Workspace.Gzip(Encoding.UTF8.GetBytes(Workspace.Log))[..^9], "log.csv: the packed data are damaged or cut short");

    [Fact]
    public async Task A_missing_file_is_named()
    {
        ToolRun run = await ToolRun.Of("sla", _workspace.PathOf("none.csv"), "--setup", _workspace.Setup());

        Refused(run, "none.csv: there is no such file");
    }

    [Fact]
    public async Task A_folder_is_no_log()
    {
        ToolRun run = await ToolRun.Of("sla", Path.GetDirectoryName(_workspace.PathOf("x"))!, "--setup", _workspace.Setup());

        Refused(run, "this is a folder");
    }

    [Fact]
    public async Task A_calendar_that_closes_for_good_is_an_error_and_not_a_loop()
    {
        string setup = _workspace.Setup(("weekly", "{}"), ("overrides", """{ "2026-01-05": [["09:00", "10:00"]] }"""));

        Refused(await ToolRun.Of("sla", _workspace.Write("log.csv", Workspace.Log), "--setup", setup), "log.csv: issue A: the setup's opening hours give no deadline");
    }

    public void Dispose() => _workspace.Dispose();

    private Task Fails(string log, params string[] parts) => Fails(Encoding.UTF8.GetBytes(log), parts);

    private async Task Fails(byte[] log, params string[] parts)
    {
        ToolRun run = await ToolRun.Of("sla", _workspace.Write("log.csv", log), "--setup", _workspace.Setup(), "--out", _workspace.PathOf("result.csv"));

        Refused(run, parts);
    }

    private void Refused(ToolRun run, params string[] parts)
    {
        foreach (string part in parts)
        {
            Assert.Contains(part, run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
        Assert.Empty(run.Out);
        Assert.DoesNotContain(_workspace.Files, file => file is not ("log.csv" or "setup.json"));
    }
}
