using IssueResolution.Cli.Tests.Sla;

namespace IssueResolution.Cli.Tests.Conformance;

public sealed class ScenarioTests
{
    private const string Calendars = """
        "calendars": {
          "office": { "zone": "Etc/UTC", "weekly": { "mon": [["09:00", "17:00"]], "tue": [["09:00", "17:00"]] }, "recurringHolidays": ["12-25", "02-29"] },
          "never": { "zone": "Etc/UTC", "weekly": {} }
        }
        """;

    private const string Clock = """
        "type": "clock",
        "policy": { "calendar": "office", "clocks": { "resolution": { "kind": "resolution", "targets": { "*": "PT4H" } } } },
        "events": [{ "at": "2024-01-15T09:00:00Z", "type": "opened" }]
        """;

    [Fact]
    public async Task The_shipped_scenarios_hold()
    {
        ToolRun run = await ToolRun.Of("conformance", Path.Combine(AppContext.BaseDirectory, "conformance", "sla-scenarios.json"));

        Assert.Equal(("90 passed, 0 failed\n", "", 0), (run.Out, run.Error, run.ExitCode));
    }

    [Theory]
    [InlineData(""" "type": "calendar.add", "calendar": "office", "start": "2024-01-15T16:00:00Z", "amountSeconds": 7200, "expected": { "end": "2024-01-16T11:00:00+01:00" } """)]
    [InlineData(""" "type": "calendar.add", "calendar": "never", "start": "2024-01-15T16:00:00Z", "amount": "PT1M", "expected": { "error": "calendarNeverOpens" } """)]
    [InlineData(""" "type": "calendar.elapsed", "calendar": "office", "from": "2023-12-25T09:00:00Z", "to": "2023-12-26T10:00:00Z", "expected": { "seconds": 3600.0 } """)]
    [InlineData(""" "type": "calendar.elapsed", "calendar": "office", "from": "2023-12-26T10:00:00Z", "to": "2023-12-26T09:00:00Z", "expected": { "seconds": 0 } """)]
    [InlineData(""" "type": "deadline", "calendar": "office", "start": "2024-01-13T15:00:00Z", "expression": { "kind": "calendarDaysEndOfDay", "n": 0 }, "expected": { "due": "2024-01-14T00:00:00Z" } """)]
    [InlineData(""" "type": "deadline", "calendar": "office", "start": "2024-01-13T15:00:00Z", "expression": { "kind": "nthBusinessDaySameTime", "n": 1 }, "expected": { "due": "2024-01-15T15:00:00Z" } """)]
    [InlineData(""" "type": "deadline", "calendar": "never", "start": "2024-01-13T15:00:00Z", "expression": { "kind": "endOfNthBusinessDay", "n": 1 }, "expected": { "error": "any" } """, "error: expected any, got calendarNeverOpens")]
    [InlineData(Clock + """, "expected": { "checks": [{ "asOf": "2024-01-15T10:00:00Z", "nextInstant": "2024-01-15T13:00:00Z", "clocks": { "resolution": [{ "elapsedSeconds": 3600, "formerBreaches": [], "manualDue": false }] } }] } """)]
    [InlineData(""" "type": "report", "asOf": "2024-01-16T09:00:00Z", "policy": { "calendar": "office", "clocks": { "resolution": { "kind": "resolution", "targets": { "*": "PT4H" }, "pausesOn": ["pending"] } } }, "tickets": [{ "id": "a", "events": [{ "at": "2024-01-15T09:00:00Z", "type": "opened" }, { "at": "2024-01-15T10:00:00Z", "type": "status", "to": "pending" }, { "at": "2024-01-15T16:00:00Z", "type": "status", "to": "solved" }] }, { "id": "b", "events": [{ "at": "2024-01-15T09:00:00Z", "type": "opened" }, { "at": "2024-01-15T16:00:00Z", "type": "status", "to": "solved" }] }, { "id": "c", "events": [{ "at": "2024-01-15T16:00:00Z", "type": "opened" }] }], "expected": { "total": 3, "completed": 2, "met": 1, "missed": 1, "openAtEnd": 1, "attainmentPercent": 50.00, "meanElapsedSeconds": 14400, "pausedBusinessSeconds": 21600, "grossBusinessSeconds": 54000, "pauseSharePercent": 40 } """)]
    [InlineData(""" "type": "match", "policies": [{ "id": "a", "when": { "tags": ["x"] } }], "attributes": { "tags": ["y", "x"] }, "expected": { "policy": "a" } """)]
    [InlineData(""" "type": "match", "policies": [{ "id": "a", "when": { "tags": ["x"] } }], "attributes": {}, "expected": { "policy": null } """)]
    [InlineData(""" "type": "escalation", "escalation": { "levels": [{ "id": "L1", "then": "PT5M" }], "repeat": 1 }, "events": [{ "at": "2024-01-15T10:00:00Z", "type": "triggered" }], "asOf": "2024-01-15T11:00:00Z", "expected": { "notifications": [{ "level": "L1", "at": "2024-01-15T10:00:00Z", "round": 1 }, { "level": "L1", "at": "2024-01-15T10:05:00Z", "round": 2 }] } """)]
    public async Task Every_type_of_case_is_run(string scenario, string? complaint = null)
    {
        ToolRun run = await RunScenarios(scenario);

        if (complaint is null)
        {
            Assert.Equal(("1 passed, 0 failed\n", 0), (run.Out, run.ExitCode));
        }
        else
        {
            Assert.Contains(complaint, run.Out, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(Clock + """, "expected": { "checks": [{ "asOf": "2024-01-15T10:00:00Z", "clocks": { "resolution": [{ "elapsedSeconds": 3601 }] } }] } """, "checks[0].clocks.resolution[0].elapsedSeconds: expected 3601, got 3600")]
    [InlineData(Clock + """, "expected": { "checks": [{ "asOf": "2024-01-15T10:00:00Z", "clocks": { "resolution": [] } }] } """, "checks[0].clocks.resolution: expected 0 of them, got 1")]
    [InlineData(Clock + """, "expected": { "checks": [{ "asOf": "2024-01-15T10:00:00Z", "clocks": { "resolution": [{ "mood": "good" }] } }] } """, "checks[0].clocks.resolution[0].mood: expected good, got no such field")]
    [InlineData(Clock + """, "expected": { "checks": [{ "asOf": "2024-01-15T10:00:00Z", "clocks": { "resolution": [{ "dueAt": null }] } }] } """, "checks[0].clocks.resolution[0].dueAt: expected null, got 2024-01-15T13:00:00Z")]
    [InlineData(""" "type": "clock", "expected": {} """, "the case cannot be read: $.scenarios[0]: The key \"policy\" is missing")]
    [InlineData(""" "type": "oracle", "expected": {} """, "\"oracle\" is no type of case that this version knows")]
    [InlineData(""" "type": "calendar.add", "calendar": "moon", "start": "2024-01-15T16:00:00Z", "amountSeconds": 1, "expected": {} """, "There is no calendar \"moon\"")]
    [InlineData(""" "type": "deadline", "calendar": "office", "start": "2024-01-15T16:00:00Z", "expression": { "kind": "endOfNthBusinessDay", "n": -1 }, "expected": {} """, "Count whole days, one or more")]
    [InlineData(""" "type": "deadline", "calendar": "office", "start": "2024-01-15T16:00:00Z", "expression": { "kind": "businessDuration", "value": "P1M" }, "expected": {} """, "\"P1M\" is no amount")]
    public async Task A_case_that_does_not_hold_is_named_with_the_place_and_both_answers(string scenario, string complaint)
    {
        ToolRun run = await RunScenarios(scenario);

        Assert.Contains("scenarios.json:", run.Out, StringComparison.Ordinal);
        Assert.Contains(": a: ", run.Out, StringComparison.Ordinal);
        Assert.Contains(complaint, run.Out, StringComparison.Ordinal);
        Assert.EndsWith("\n0 passed, 1 failed\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Theory]
    [InlineData("", "scenarios.json")]
    [InlineData("[]", "Expected an object")]
    [InlineData("{ \"calendars\": {} }", "The key \"scenarios\" is missing")]
    public async Task A_document_that_is_none_is_bad_input(string text, string complaint)
    {
        using Workspace workspace = new();
        ToolRun run = await ToolRun.Of("conformance", workspace.Write("scenarios.json", text));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(complaint, run.Error, StringComparison.Ordinal);
    }

    private static async Task<ToolRun> RunScenarios(string scenario)
    {
        using Workspace workspace = new();
        return await ToolRun.Of("conformance", workspace.Write("scenarios.json", "{ " + Calendars + ", \"scenarios\": [{ \"id\": \"a\", " + scenario + " }] }"));
    }
}
