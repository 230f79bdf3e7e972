using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using IssueResolution.BusinessTime;
using IssueResolution.Cli.Tests.Sla;
using IssueResolution.Json;
using NodaTime;

namespace IssueResolution.Cli.Tests.Cases;

public sealed class CaseFileTests : IDisposable
{
    private const string Calendar = """{ "zone": "Asia/Tokyo", "weekly": { "Mon": [["09:00", "18:00"]], "Tue": [["09:00", "18:00"]] } }""";

    private static readonly string _sample = Path.Combine(AppContext.BaseDirectory, "samples", "late-report.case.json");

    private readonly Workspace _workspace = new();

    [Fact]
    public async Task A_case_is_told_as_it_stood_at_the_instant()
    {
        ToolRun run = await ToolRun.Of("case", _sample, "--at", "2026-03-03T12:10");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.StartsWith("late-report · Missed deadline · Severity: High · Urgency: Urgent\nassessed since Mon 2026-03-02 14:40 · asked Tue 2026-03-03 12:10\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n!  Tue 2026-03-03 12:00  overdue  status update             Project Manager\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\nWhat keeps it from being closed\n- duties done: Duties still open: 1.\n", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("\nTue 2026-03-03 11:30  decision       Ann (project manager)  Client lead agreed (phone): The figures for the board first, the rest after\n", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-03-03T12:10Z")]
    [InlineData("2026-03-03T21:10:00+09:00")]
    [InlineData("2026-03-03 12:10")]
    public async Task An_instant_may_be_written_in_several_ways(string at) =>
        Assert.Contains("asked Tue 2026-03-03 12:10", (await ToolRun.Of("case", _sample, "--at", at)).Out, StringComparison.Ordinal);

    [Fact]
    public async Task Without_an_instant_the_last_event_is_asked_about_and_the_present_only_when_it_is_named()
    {
        Assert.Contains("asked Fri 2026-03-27 11:00", (await ToolRun.Of("case", _sample)).Out, StringComparison.Ordinal);
        Assert.Contains("closed since Thu 2026-03-19 16:00", (await ToolRun.Of("case", _sample, "--at", "now")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_time_that_a_silent_client_has_left_is_local_and_what_people_wrote_stays()
    {
        JsonNode file = JsonNode.Parse(await File.ReadAllTextAsync(_sample, TestContext.Current.CancellationToken))!;
        JsonArray events = file["events"]!.AsArray();
        int asked = events.Select(item => (string?)item!["type"]).ToList().IndexOf("follow-up-asked");
        file["events"] = new JsonArray([.. events.Take(asked + 1).Select(item => item!.DeepClone())]);
        foreach (JsonNode? judged in file["events"]!.AsArray().Where(item => item!["severity"] is not null))
        {
            judged!["severity"] = "low";
        }

        foreach (string again in (string[])["2026-03-10T11:00:00Z", "2026-03-10T12:00:00Z"])
        {
            file["events"]!.AsArray().Add(new JsonObject { ["type"] = "follow-up-asked", ["at"] = again, ["by"] = "Ann" });
        }

        file["events"]!.AsArray().Add(new JsonObject
        {
            ["type"] = "follow-up-given-up",
            ["at"] = "2026-03-10T13:00:00Z",
            ["by"] = "Ann",
            ["because"] = "Gone quiet since 2026-03-05T09:14:07Z",
        });

        string told = (await ToolRun.Of("case", _workspace.Write("silent.json", file.ToJsonString()), "--calendar", _workspace.Write("tokyo.json", Calendar))).Out;

        Assert.Contains("\n- client satisfied: The client has until 2026-03-13 19:35 (+09:00) to answer. [", told, StringComparison.Ordinal);
        Assert.Contains("We stop asking: Gone quiet since 2026-03-05T09:14:07Z\n", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_told_in_Japanese_when_asked_for()
    {
        Assert.Contains("\n次に行うこと\n", (await ToolRun.Of("case", _sample, "--lang", "ja")).Out, StringComparison.Ordinal);
        string agenda = (await ToolRun.Of("case", _sample, "--at", "2026-03-04T15:00Z", "--lang", "ja")).Out;
        Assert.Contains("（原典：R-", agenda, StringComparison.Ordinal);
        Assert.DoesNotMatch("\\((seed|source|default|override): ", agenda);
    }

    [Fact]
    public async Task A_page_is_written_beside_the_answer_or_in_its_place()
    {
        string page = _workspace.PathOf("case.html");

        Assert.StartsWith("late-report", (await ToolRun.Of("case", _sample, "--html", page)).Out, StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>\n", File.ReadAllText(page), StringComparison.Ordinal);
        ToolRun alone = await ToolRun.Of("case", _sample, "--html", "-");
        Assert.Empty(alone.Out);
        Assert.Equal(File.ReadAllText(page), alone.OutputText);
    }

    [Fact]
    public async Task Machines_get_codes_and_cells()
    {
        ToolRun run = await ToolRun.Of("case", _sample, "--at", "2026-03-03T12:10", "--json");

        JsonElement answer = JsonDocument.Parse(run.Out).RootElement;
        JsonElement first = answer.GetProperty("duties")[0];
        Assert.Equal(("checkpoint", true, "R-080"), (first.GetProperty("kind").GetString(), first.GetProperty("overdue").GetBoolean(), first.GetProperty("requirement").GetString()));
        Assert.Equal("communicating.checkpoint-divisor", first.GetProperty("because").GetProperty("cell").GetProperty("table").GetString());
        Assert.Equal("2026-03-04T00:00:00Z", answer.GetProperty("nextInstant").GetString());
        JsonElement only = answer.GetProperty("cases")[0];
        Assert.Equal("assessed", only.GetProperty("state").GetString());
        Assert.Equal("duties-done", only.GetProperty("gates")[0].GetProperty("gate").GetString());
        Assert.Equal(9, only.GetProperty("timeline").GetArrayLength());
    }

    [Theory]
    [InlineData("", 2, "Still open: duties done, trust carries")]
    [InlineData(", \"isAskedOfAll\": true", 0, "closed since Thu 2026-03-19 16:00")]
    public async Task A_case_that_broke_promises_of_its_own_is_closed_where_all_cases_of_the_client_were_asked(string asked, int exitCode, string told)
    {
        string[] broken =
        [
            .. new[] { "one", "two" }.Select(id =>
                $$"""{ "type": "committed", "at": "2026-03-05T11:00:00Z", "by": "Ann", "id": "{{id}}", "what": "A part", "dueAt": "2026-03-05T12:00:00Z" }"""),
            .. new[] { "one", "two" }.Select(id => $$"""{ "type": "delivered", "at": "2026-03-05T13:00:00Z", "by": "Ann", "id": "{{id}}" }"""),
        ];
        string text = File.ReadAllText(_sample)
            .Replace("{ \"type\": \"gesture-made\"", string.Join(", ", [.. broken, "{ \"type\": \"gesture-made\""]), StringComparison.Ordinal)
            .Replace("{ \"type\": \"closed\"", $"{{ \"type\": \"closed\"{asked}", StringComparison.Ordinal);

        ToolRun run = await ToolRun.Of("case", _workspace.Write("broken.case.json", text));
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(told, run.Out + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_files_and_a_file_of_many_cases_give_one_agenda()
    {
        string many = _workspace.Write("many.json", $$"""{ "version": 1, "calendar": {{Calendar}}, "cases": [{{Case("A")}}, {{Case("B")}}] }""");
        string one = _workspace.Write("one.json", Whole("C"));

        ToolRun run = await ToolRun.Of("case", many, one, "--at", "2026-03-02T00:05Z");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("asked Mon 2026-03-02 09:05 · 15 duties, 0 overdue\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n3 cases\n- A · Missed deadline · Severity: Critical\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("  C  acknowledge receipt", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_keeps_a_case_open_is_asked_of_all_files_together()
    {
        string[] files = [.. new[] { "A", "B", "C" }.Select(id => _workspace.Write($"{id}.json", Whole(id).Replace("\"critical\"", "\"low\"", StringComparison.Ordinal)))];

        Assert.DoesNotContain("post-mortem-held", await Gates(files[0]));
        Assert.Contains("post-mortem-held", await Gates(files));

        static async Task<string?[]> Gates(params string[] files)
        {
            string answer = (await ToolRun.Of(["case", .. files, "--at", "2026-03-02T00:05Z", "--json"])).Out;
            return [.. JsonDocument.Parse(answer).RootElement.GetProperty("cases")[0].GetProperty("gates").EnumerateArray().Select(gate => gate.GetProperty("gate").GetString())];
        }
    }

    [Theory]
    [InlineData("2026-03-02T14:20Z", null)]
    [InlineData("2026-03-03T12:10", "urgent")]
    [InlineData("2026-03-27T11:00", "routine")]
    public async Task Machines_read_the_urgency_that_people_do(string at, string? urgency) => Assert.Equal(
        urgency,
        JsonDocument.Parse((await ToolRun.Of("case", _sample, "--at", at, "--json")).Out).RootElement.GetProperty("cases")[0].GetProperty("urgency").GetString());

    [Fact]
    public async Task A_case_may_come_through_a_pipe() =>
        Assert.StartsWith("C · Missed deadline", (await ToolRun.Reading(Encoding.UTF8.GetBytes(Whole("C")), "case", "-")).Out, StringComparison.Ordinal);

    [Fact]
    public async Task A_calendar_and_a_policy_of_the_firm_take_the_place_of_those_it_would_be_counted_in()
    {
        string calendar = _workspace.Write("calendar.json", """{ "zone": "America/New_York", "weekly": "24x7" }""");
        string policy = _workspace.Write("policy.json", """{ "version": 1, "overrides": [{ "cell": "escalating.fact-window", "value": "PT10M", "reason": "Our desk knows its clients" }] }""");

        ToolRun run = await ToolRun.Of("case", _workspace.Write("one.json", Whole("C")), "--calendar", calendar, "--policy", policy);

        Assert.Contains("Sun 2026-03-01 19:10  next   gather the facts", run.Out, StringComparison.Ordinal);
        Assert.Contains("(override: Our desk knows its clients)", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_without_a_calendar_is_offered_one_that_is_open_from_Monday_to_Friday()
    {
        ToolRun run = await ToolRun.Of("case", _workspace.Write("bare.json", Case("D").Insert(1, "\"version\": 1, ")));

        string offered = Regex.Match(run.Error, "\"calendar\": (\\{.*\\}) ").Groups[1].Value;
        BusinessCalendar calendar = CalendarDefinitionJson.Parse(offered).Calendar;
        Assert.Equal(5 * 9, calendar.Between(Instant.FromUtc(2026, 3, 2, 0, 0), Instant.FromUtc(2026, 3, 9, 0, 0)).TotalHours);
        Assert.Equal(9, calendar.Between(Instant.FromUtc(2026, 3, 6, 0, 0), Instant.FromUtc(2026, 3, 8, 0, 0)).TotalHours);
    }

    [Fact]
    public async Task What_cannot_be_used_is_refused_with_its_place()
    {
        string one = _workspace.Write("one.json", Whole("C"));
        string bare = _workspace.Write("bare.json", Case("D").Insert(1, "\"version\": 1, "));
        string other = _workspace.Write("other.json", Whole("E").Replace("Asia/Tokyo", "Asia/Seoul", StringComparison.Ordinal));
        string early = _workspace.Write("early.json", Whole("F").Replace("\"detected\"", "\"work-started\"", StringComparison.Ordinal)
            .Replace(", \"kind\": \"missed-deadline\", \"severity\": \"critical\", \"what\": \"Late\"", "", StringComparison.Ordinal));

        await Refused("bare.json: there is no calendar. Add \"calendar\"", bare);
        await Refused("The files name 2 different calendars. Say with --calendar which one counts.", one, other);
        await Refused($"The case C comes twice, in {one} and in {one}. Give each an id of its own, or name its file once.", one, one);
        await Refused("early.json:1:168: $.events[0]: F: ", early);
        await Refused("(casework.not-detected-first)", early);
        await Refused("--at soon: write an instant from 1900 to 2199", one, "--at", "soon");
        await Refused("--at 1066-10-14T09:00Z: write an instant", one, "--at", "1066-10-14T09:00Z");
        await Refused("none.json: there is no such file.", _workspace.PathOf("none.json"));
        await Refused("one.json: --html names a file that is read.", one, "--html", one);
        await Refused("--html - --json: both would be written to standard output.", one, "--html", "-", "--json");
        await Refused("There is no case to ask about.", "--at", "now");
        await Refused("The files hold no case.", _workspace.Write("empty.json", $$"""{ "version": 1, "calendar": {{Calendar}}, "cases": [] }"""));
    }

    public void Dispose() => _workspace.Dispose();

    private static string Whole(string id) => Case(id).Insert(1, $"\"version\": 1, \"calendar\": {Calendar}, ");

    private static string Case(string id) => $$"""
        { "id": "{{id}}", "engagement": "e", "events": [{ "type": "detected", "at": "2026-03-02T00:00:00Z", "by": "Ann", "kind": "missed-deadline", "severity": "critical", "what": "Late" }] }
        """.Trim();

    private static async Task Refused(string message, params string[] arguments)
    {
        ToolRun run = await ToolRun.Of(["case", .. arguments]);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
        Assert.Equal(2, run.ExitCode);
    }
}
