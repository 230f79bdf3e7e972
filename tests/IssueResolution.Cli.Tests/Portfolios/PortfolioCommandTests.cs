using System.Text.Json;
using IssueResolution.Cli.Tests.Sla;

namespace IssueResolution.Cli.Tests.Portfolios;

public sealed class PortfolioCommandTests : IDisposable
{
    private const string Office =
        """{ "zone": "Etc/UTC", "weekly": { "Mon": [["09:00", "18:00"]], "Tue": [["09:00", "18:00"]], "Wed": [["09:00", "18:00"]] } }""";

    private static readonly string _sample = Path.Combine(AppContext.BaseDirectory, "samples", "three-clients.cases.json");

    private readonly Workspace _workspace = new();

    [Fact]
    public async Task Many_cases_give_agenda_trust_signs_patterns_and_indicators()
    {
        ToolRun run = await ToolRun.Of("portfolio", _sample, "--at", "2026-03-04T15:00");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.StartsWith("5 cases · 5 open, 3 clients\n\nWhat is due next\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n  Acme    fragile     35      0              waits            Tue 2026-03-17 17:00\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n  acme-3   Acme    Medium  low satisfaction, pattern  Wed 2026-03-04 14:30\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\nWhat keeps coming back\n- Missed deadline: 3 with Acme. ", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n- Acme: 3 cases\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\nIndicators since Mon 2026-03-02 00:00\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_stands_for_its_case_files_and_the_order_makes_no_difference()
    {
        string folder = Folder(("b.json", Case("C-2", "E-2")), ("a.json", Case("C-1", "E-1")), ("notes.txt", "not a case"));

        ToolRun together = await ToolRun.Of("portfolio", folder, "--at", "2026-03-02T12:00");
        Assert.StartsWith("2 cases · 2 open, 2 clients\n", together.Out, StringComparison.Ordinal);
        Assert.Equal(together.Out, (await ToolRun.Of("portfolio", Path.Combine(folder, "b.json"), Path.Combine(folder, "a.json"), "--at", "2026-03-02T12:00")).Out);
    }

    [Fact]
    public async Task Long_lists_are_cut_and_counted_and_machines_get_all()
    {
        string folder = Folder([.. Enumerable.Range(1, 12).Select(number => ($"{number}.json", Case($"C-{number}", "E-1")))]);

        ToolRun run = await ToolRun.Of("portfolio", folder, "--at", "2026-03-02T12:00", "--rows", "3");
        Assert.Contains("\n- and 9 more\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("60 duties", run.Out, StringComparison.Ordinal);
        using JsonDocument all = JsonDocument.Parse((await ToolRun.Of("portfolio", folder, "--at", "2026-03-02T12:00", "--rows", "3", "--json")).Out);
        Assert.Equal(12, all.RootElement.GetProperty("cases").GetArrayLength());
        Assert.Equal(60, all.RootElement.GetProperty("duties").GetArrayLength());
    }

    [Fact]
    public async Task Machines_get_codes_triggers_and_cells()
    {
        using JsonDocument answer = JsonDocument.Parse((await ToolRun.Of("portfolio", _sample, "--at", "2026-03-04T15:00", "--json", "--listen", "1")).Out);
        JsonElement acme = answer.RootElement.GetProperty("clients")[0];
        JsonElement third = answer.RootElement.GetProperty("cases")[2];

        Assert.Equal(("Acme", "fragile", false), (acme.GetProperty("client").GetString(), acme.GetProperty("trust").GetString(), acme.GetProperty("mayStartInitiative").GetBoolean()));
        Assert.Equal(["low-satisfaction", "pattern"], third.GetProperty("triggers").EnumerateArray().Select(code => code.GetString()));
        Assert.Contains(
            third.GetProperty("because").EnumerateArray(),
            reason => reason.GetProperty("cell").GetProperty("table").GetString() == "escalating.trigger-satisfaction-below");
        Assert.Contains(third.GetProperty("gates").EnumerateArray(), gate => gate.GetProperty("code").GetString() == "learning.gate.trust-carries");
        Assert.Equal("kind-with-client", answer.RootElement.GetProperty("patterns")[0].GetProperty("pattern").GetString());
        Assert.Equal("Acme", answer.RootElement.GetProperty("heavyClients")[0].GetProperty("client").GetString());
        Assert.Equal(17, answer.RootElement.GetProperty("indicators").GetArrayLength());
        Assert.Equal(5, answer.RootElement.GetProperty("listen").GetArrayLength());
    }

    [Fact]
    public async Task A_page_is_written_beside_the_answer_or_in_its_place_and_never_over_a_file_that_is_read()
    {
        string page = _workspace.PathOf("portfolio.html");

        Assert.StartsWith("5 cases", (await ToolRun.Of("portfolio", _sample, "--html", page)).Out, StringComparison.Ordinal);
        Assert.Contains("<section id=\"trust\">", File.ReadAllText(page), StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(page), (await ToolRun.Of("portfolio", _sample, "--html", "-")).OutputText);
        string file = _workspace.Write("one.json", Case("C-1", "E-1"));
        ToolRun over = await ToolRun.Of("portfolio", file, "--html", file);
        Assert.Equal(2, over.ExitCode);
        Assert.Equal(Case("C-1", "E-1"), File.ReadAllText(file));
    }

    [Fact]
    public async Task It_is_told_in_Japanese_when_asked_for() =>
        Assert.Contains("\n顧客ごとの信頼\n", (await ToolRun.Of("portfolio", _sample, "--lang", "ja", "--listen", "7")).Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("bad.json: {", "bad.json:1:2: ")]
    [InlineData("bad.json: {\"version\": 1, \"id\": \"C-9\", \"engagement\": \"E\", \"events\": [], \"extra\": 1}", "bad.json:1:62: $.extra: ")]
    [InlineData("bad.json: {\"version\": 1, \"id\": \"C-9\", \"engagement\": \"E\", \"events\": []}", "bad.json:1:58: $.events: C-9: ")]
    public async Task What_cannot_be_used_is_named_with_file_and_path(string file, string message)
    {
        string folder = Folder(("a.json", Case("C-1", "E-1")), (file.Split(": ")[0], file[(file.IndexOf(": ", StringComparison.Ordinal) + 2)..]));

        ToolRun run = await ToolRun.Of("portfolio", folder);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_in_two_files_is_named_with_both()
    {
        string folder = Folder(("a.json", Case("C-1", "E-1")), ("b.json", Case("C-1", "E-2")));

        ToolRun run = await ToolRun.Of("portfolio", folder);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"The case C-1 comes twice, in {Path.Combine(folder, "a.json")} and in {Path.Combine(folder, "b.json")}.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.json", "a.json")]
    [InlineData("", "a.json")]
    public async Task A_file_that_is_named_twice_is_refused_as_its_cases_would_count_twice(string first, string second)
    {
        string folder = Folder(("a.json", Case("C-1", "E-1")));
        string file = Path.Combine(folder, "a.json");

        ToolRun run = await ToolRun.Of("portfolio", first.Length > 0 ? Path.Combine(folder, first) : folder, Path.Combine(folder, second));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"The case C-1 comes twice, in {file} and in {file}. Give each an id of its own, or name its file once.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_of_the_first_midnight_counts_from_the_day_before_and_help_says_so()
    {
        string folder = Folder(("a.json", Case("C-1", "E-1").Replace("T10:00:00Z", "T00:00:00Z", StringComparison.Ordinal)));

        Assert.Contains("\nIndicators since Sun 2026-03-01 00:00\n", (await ToolRun.Of("portfolio", folder, "--at", "2026-03-02T12:00")).Out, StringComparison.Ordinal);
        string help = string.Join(' ', (await ToolRun.Of("portfolio", "--help")).Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("the beginning of the day of the first detection, or of the day before when that is its very instant", help, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_cases_and_a_while_that_begins_too_late_are_refused()
    {
        Assert.Contains("ends in .json", (await ToolRun.Of("portfolio", Folder(("notes.txt", "x")))).Error, StringComparison.Ordinal);
        Assert.Contains("--since", (await ToolRun.Of("portfolio", _sample, "--at", "2026-03-04T15:00", "--since", "2026-03-05T00:00")).Error, StringComparison.Ordinal);
        Assert.Contains("--since x", (await ToolRun.Of("portfolio", _sample, "--since", "x")).Error, StringComparison.Ordinal);
        Assert.Contains("--rows", (await ToolRun.Of("portfolio", _sample, "--rows", "0")).Error, StringComparison.Ordinal);
        Assert.Contains("--html - --json: both", (await ToolRun.Of("portfolio", _sample, "--html", "-", "--json")).Error, StringComparison.Ordinal);
        Assert.Equal(2, (await ToolRun.Of("portfolio")).ExitCode);
    }

    [Fact]
    public async Task Before_all_cases_it_says_when_the_first_begins()
    {
        ToolRun run = await ToolRun.Of("portfolio", Folder(("b.json", Case("C-2", "E-2")), ("a.json", Case("C-1", "E-1"))), "--at", "2026-03-01T00:00");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--at 2026-03-01T00:00: all cases begin later; the first, C-1, is detected at 2026-03-02T10:00:00, Etc/UTC.", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await ToolRun.Of("portfolio", Folder(), "--at", "2026-03-02T10:00")).ExitCode);
    }

    [Fact]
    public async Task Another_json_in_the_folder_is_no_case_file_and_may_be_left_out()
    {
        ToolRun run = await ToolRun.Of("portfolio", Folder(("a.json", Case("C-1", "E-1")), ("office.json", Office)));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("office.json:1:1: $: This is no file of cases", run.Error, StringComparison.Ordinal);
        Assert.Contains("Leave it out", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("-1")]
    [InlineData("1.5")]
    public async Task A_seed_that_is_no_number_is_told_in_plain_words(string seed)
    {
        ToolRun run = await ToolRun.Of("portfolio", _sample, $"--listen={seed}");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"--listen {seed}: write a whole number from 0 on, such as the date 20260301.", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();

    private static string Case(string id, string engagement) =>
        $$"""
        { "version": 1, "id": "{{id}}", "engagement": "{{engagement}}", "calendar": {{Office}}, "events": [
          { "type": "detected", "at": "2026-03-02T10:00:00Z", "by": "Ann", "kind": "missed-deadline", "severity": "high", "what": "Late" } ] }
        """;

    private string Folder(params (string Name, string Text)[] files)
    {
        string folder = _workspace.PathOf("cases");
        Directory.CreateDirectory(folder);
        foreach ((string name, string text) in files)
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }

        return folder;
    }
}
