namespace IssueResolution.Cli.Tests.Sla;

public sealed class BadArgumentTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData("yesterday")]
    [InlineData("")]
    [InlineData("2016-03-14")]
    [InlineData("2016-13-14T11:30:00Z")]
    [InlineData("9999-12-31T23:59-18:00")]
    [InlineData("2300-01-01T00:00:00Z")]
    [InlineData("2201-01-01T00:00:01Z")]
    [InlineData("1900-01-01T00:00:00+00:01")]
    public Task An_instant_that_cannot_be_read_or_that_no_calendar_reaches_is_refused(string text) =>
        Refused("--as-of " + text + ": write an instant from 1900 to 2199", "sla", "--as-of", text);

    [Fact]
    public Task A_log_without_setup_is_refused() => Refused("how this log is to be read is not known", "sla", _workspace.Write("log.csv", Workspace.Log));

    [Fact]
    public Task A_setup_that_names_no_log_needs_one_on_the_command_line() => Refused("no log is named", "sla", "--setup", _workspace.Setup());

    [Fact]
    public Task An_output_in_a_folder_that_is_not_there_is_refused() =>
        Refused("nothing can be written there", "sla", "--out", Path.Combine(_workspace.PathOf("none"), "result.csv"));

    [Fact]
    public Task A_folder_is_no_output() => Refused("this is a folder", "sla", "--out", Path.GetDirectoryName(_workspace.PathOf("x"))!);

    [Fact]
    public Task An_output_must_not_replace_what_is_read() =>
        Refused("names a file that is read", "sla", _workspace.Write("log.csv", Workspace.Log), "--setup", _workspace.Setup(), "--out", _workspace.PathOf("log.csv"));

    [Theory]
    [InlineData("--out")]
    [InlineData("--html")]
    public async Task An_output_must_not_replace_the_holidays_that_the_setup_names(string option)
    {
        string holidays = _workspace.Write("holidays.csv", "2026-12-25,Christmas Day\n");
        string setup = _workspace.Setup(("holidays", "[\"holidays.csv\"]"));

        await Refused("names a file that is read", "sla", _workspace.Write("log.csv", Workspace.Log), "--setup", setup, option, holidays);

        Assert.Equal("2026-12-25,Christmas Day\n", await File.ReadAllTextAsync(holidays, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_output_must_not_replace_what_is_read_through_a_linked_folder()
    {
        string link = _workspace.PathOf("link");
        Directory.CreateSymbolicLink(link, Path.GetDirectoryName(link)!);

        await Refused(
            "names a file that is read", "sla", _workspace.Write("log.csv", Workspace.Log), "--setup", _workspace.Setup(), "--out", Path.Combine(link, "log.csv"));

        Directory.Delete(link);
    }

    [Theory]
    [InlineData("--out")]
    [InlineData("--html")]
    [InlineData("--setup")]
    public Task A_file_without_name_is_refused(string option) => Refused(option + ": the file name is empty", "sla", option, "");

    [Fact]
    public Task Table_and_report_must_not_be_the_same_file() =>
        Refused("cannot be the same file", "sla", "--out", _workspace.PathOf("x"), "--html", _workspace.PathOf("x"));

    [Fact]
    public Task A_report_has_no_instant() => Refused("--html and --as-of", "sla", "--html", _workspace.PathOf("x"), "--as-of", "2016-03-14T11:30:00Z");

    [Fact]
    public Task An_unknown_option_is_refused() => Refused("There is no option --setop.", "sla", "--setop", "x");

    public void Dispose() => _workspace.Dispose();

    private static async Task Refused(string part, params string[] arguments)
    {
        ToolRun run = await ToolRun.Of(arguments);

        Assert.Contains(part, run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
        Assert.Empty(run.Out);
    }
}
