using System.Text;
using System.Text.Json;
using IssueResolution.Cli.Tests.Sla;

namespace IssueResolution.Cli.Tests.Operating;

public sealed class CheckOrganisationCommandTests : IDisposable
{
    private static readonly string _sample = Path.Combine(AppContext.BaseDirectory, "samples", "organisation.json");

    private readonly Workspace _workspace = new();

    [Fact]
    public async Task The_sample_is_answered_with_verdicts_reasons_and_cells()
    {
        ToolRun run = await ToolRun.Of("check-organisation", _sample);

        Assert.StartsWith("Outsourcing: a part\n  - The firm knows what its support is and could hand it over.\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("  - Reporting is covered to 65%, the policy to 90%; the lower counts: 65%. [operating.outsourcing-partial-from = 60% (", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n\nGrowth: warning\n  - 2 times the volume is planned; ", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n  - Missing: systemised. Tools run the flow", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n\nBacklog: spiral\n  - In 3 of the last 3 periods more came in than went out. [", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n\nAttrition: high\n  - Things are stable, hiring goes well, and routine fills the days. [", run.Out, StringComparison.Ordinal);
        Assert.Contains("\nhelps: regular career talks. Talk about the career at a fixed rhythm, and give feedback.\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n\nDelegation: complete\n  - Ann answers for it, somebody looks every 168 h 00 min, and Ben is told.\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n\nUnits: independent, colliding\n  - Support (days open, lower is better) and Operations (changes rolled back, lower is better): independent.\n", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("\nadvice: Nobody has asked Legal what it is measured by. Ask which metric they chase, what makes it easier and what they are assessed on. (operating.unit-not-asked)\n", run.Out, StringComparison.Ordinal);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task It_is_told_in_Japanese_when_asked_for()
    {
        string told = (await ToolRun.Of("check-organisation", _sample, "--lang", "ja")).Out;

        Assert.StartsWith("外部委託：一部委託\n  - 自社のサポートの形が定まり、引き渡せる時期。\n", told, StringComparison.Ordinal);
        Assert.Contains(" [operating.outsourcing-vendors-from = 3（既定値：R-195 says several）]\n", told, StringComparison.Ordinal);
        Assert.Contains("\n委任：取り決め済み\n  - 責任者はAnn、点検は168時間0分ごと、報告先はBen。\n", told, StringComparison.Ordinal);
        Assert.Contains("\n助言：Legalの指標を誰も尋ねていない。", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_get_codes()
    {
        using JsonDocument answer = JsonDocument.Parse((await ToolRun.Of("check-organisation", _sample, "--json")).Out);
        JsonElement root = answer.RootElement;

        Assert.Equal(["version", "outsourcing", "growth", "backlog", "attrition", "delegation", "units"], root.EnumerateObject().Select(member => member.Name));
        Assert.Equal(
            ["partial", "warning", "spiral", "high", "complete", "independent colliding"],
            root.EnumerateObject().Skip(1).Select(member => Codes(member.Value.GetProperty("verdict"))));
        Assert.Equal("65%", root.GetProperty("outsourcing").GetProperty("satisfactionCeiling").GetString());
        Assert.Equal("operating.outsourcing-partial-from", root.GetProperty("outsourcing").GetProperty("reasons")[1].GetProperty("cell").GetProperty("table").GetString());
        Assert.Equal(
            ("routine-takes-over no-career-talk", "career-talks next-role"),
            (Codes(root.GetProperty("attrition").GetProperty("signs")), Codes(root.GetProperty("attrition").GetProperty("remedies"))));
        Assert.Equal(("", JsonValueKind.Null), (Codes(root.GetProperty("delegation").GetProperty("missing")), root.GetProperty("delegation").GetProperty("refused").ValueKind));
        JsonElement pair = root.GetProperty("units").GetProperty("pairs")[1];
        Assert.Equal(
            ("Support", "Sales", "days open", "colliding"),
            (pair.GetProperty("ours").GetProperty("unit").GetString(), pair.GetProperty("theirs").GetProperty("unit").GetString(),
                pair.GetProperty("theirs").GetProperty("metric").GetString(), pair.GetProperty("relation").GetString()));
        Assert.Equal("Legal", root.GetProperty("units").GetProperty("findings")[0].GetProperty("subject").GetString());
    }

    [Theory]
    [InlineData("""{ "owner": "Ann" }""", "Delegation: incomplete\n  - Handed over without: regular checks, reporting line. Delegating is not neglect. (operating.incomplete-delegation)\n", "checks report-to")]
    [InlineData("""{ "owner": "Ann", "checkEvery": "P1D", "reportTo": "Ann " }""", "Delegation: incomplete\n  - Ann would report to Ann : name someone else. (operating.reports-to-self)\n", "")]
    public async Task A_delegation_that_lacks_something_says_what(string delegation, string told, string missing)
    {
        string file = $$"""{ "version": 1, "delegation": {{delegation}} }""";

        Assert.Equal(told, (await Asked(file)).Out);
        using JsonDocument answer = JsonDocument.Parse((await Asked(file, "--json")).Out);
        Assert.Equal(missing, Codes(answer.RootElement.GetProperty("delegation").GetProperty("missing")));
        Assert.StartsWith("operating.", answer.RootElement.GetProperty("delegation").GetProperty("refused").GetProperty("code").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_guide_shows_what_is_told()
    {
        string guide = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "samples", "operating.md")).ReplaceLineEndings("\n");
        string[] blocks = guide[guide.IndexOf("## Without C#", StringComparison.Ordinal)..].Split("```");

        Assert.Equal(blocks[3]["text\n".Length..], (await Asked(blocks[1].Split('\'')[1])).Out);
    }

    [Fact]
    public async Task Where_nobody_was_asked_there_is_nothing_to_compare()
    {
        ToolRun run = await Asked("""{ "version": 1, "units": { "ours": "Support", "worksWith": ["Support"] } }""");

        Assert.StartsWith("Units: nothing to compare yet\nadvice: Nobody has asked Support what it is measured by.", run.Out, StringComparison.Ordinal);
        Assert.Equal(2, run.Out.Count(c => c == '\n'));
    }

    [Fact]
    public async Task A_policy_of_the_firm_takes_the_place_of_the_one_built_in()
    {
        string policy = Policy("operating.outsourcing-ready-from", "\"65%\"");

        ToolRun run = await ToolRun.Of("check-organisation", _sample, "--policy", policy);
        Assert.StartsWith("Outsourcing: ready\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("[operating.outsourcing-ready-from = 65% (override: We know our desk)]", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("operating.outsourcing-ready-from", "\"50%\"", "The policy breaks a law")]
    [InlineData("operating.attrition-career-talk-every", "\"P9000Y\"", "policy.json:1:91: $.overrides[0].value: \"P9000Y\" is more than a hundred years.")]
    public async Task An_unlawful_policy_is_no_fault_of_the_tool(string cell, string value, string problem)
    {
        ToolRun run = await ToolRun.Of("check-organisation", _sample, "--policy", Policy(cell, value));

        Assert.Contains(problem, run.Error, StringComparison.Ordinal);
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
    }

    [Fact]
    public async Task Points_beyond_all_counting_are_refused_with_their_cell()
    {
        string policy = _workspace.Write("policy.json", """
            { "version": 1, "overrides": [
              { "cell": "operating.attrition-points", "key": "routine-takes-over", "value": 2000000000, "reason": "x" },
              { "cell": "operating.attrition-points", "key": "no-career-talk", "value": 2000000000, "reason": "x" } ] }
            """);

        ToolRun run = await ToolRun.Of("check-organisation", _sample, "--policy", policy);
        Assert.Contains("operating.attrition-points[routine-takes-over] is 2000000000 and must be from 0 to 1000000.", run.Error, StringComparison.Ordinal);
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
    }

    [Theory]
    [InlineData("organisation.json:1:17: $.attritoin: The key \"attritoin\" is not known here.", """{ "version": 1, "attritoin": {} }""")]
    [InlineData("organisation.json:1:1: $: There is nothing to check.", """{ "version": 1 }""")]
    [InlineData("organisation.json:1:27: $.growth: The key \"plannedVolume\" is missing.", """{ "version": 1, "growth": {} }""")]
    public async Task What_cannot_be_used_is_refused_with_its_place(string message, string text)
    {
        ToolRun run = await ToolRun.Of("check-organisation", _workspace.Write("organisation.json", text));

        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
    }

    public void Dispose() => _workspace.Dispose();

    private static async Task<ToolRun> Asked(string text, params string[] options) =>
        await ToolRun.Reading(Encoding.UTF8.GetBytes(text), ["check-organisation", "-", .. options]);

    private static string Codes(JsonElement list) => string.Join(' ', list.EnumerateArray().Select(code => code.GetString()));

    private string Policy(string cell, string value) => _workspace.Write(
        "policy.json", $$"""{ "version": 1, "overrides": [{ "cell": "{{cell}}", "value": {{value}}, "reason": "We know our desk" }] }""");
}
