using System.Text;
using System.Text.Json;
using IssueResolution.Cli.Tests.Sla;

namespace IssueResolution.Cli.Tests.Causes;

public sealed class CausesCommandTests : IDisposable
{
    private const string Three =
        """{ "version": 1, "analyst": "Aoki", "symptom": "The report was late", "whys": ["Extraction was slow", "It was human error"] }""";

    private static readonly string _sample = Path.Combine(AppContext.BaseDirectory, "samples", "late-report.causes.json");

    private readonly Workspace _workspace = new();

    [Fact]
    public async Task The_sample_is_told_judged_and_asked_on()
    {
        ToolRun run = await ToolRun.Of("causes", _sample);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(
            "Symptom: The monthly report reached the client a day late\n  Why 1 · action: Extracting the data took two days instead of one; record · confidence 0.8 · job log of 3 March\n",
            run.Out, StringComparison.Ordinal);
        Assert.Contains("\n\nAll gates hold, so the questions stop at \"Scoping did not include a technical check\" after 3 whys: ", run.Out, StringComparison.Ordinal);
        Assert.Contains("\nScore: 90 of 100, strong; confidence 0.8; good enough for severity Low, Medium, High, Critical.\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n- holds: not a person. What it ends with is of the kind: process. [diagnosing.gates terminal-is-not-a-person; ", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n- 0 of 10: counterfactual. Nobody was asked yet: counterfactual. [diagnosing.points counterfactual; ", run.Out, StringComparison.Ordinal);
        Assert.Contains("\nAsk next\n- Had it not been that \"Scoping did not include a technical check\", would it still have happened? (10 points)\n", run.Out, StringComparison.Ordinal);
        Assert.Contains(" (against scoping; Engagement Partner, by 2026-04-01 09:00 (+00:00); forcing function, strong)\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\nMori found the same roots to 100 percent, and the same causes to 25 percent.\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chain_of_texts_gets_the_next_question_and_better_words()
    {
        ToolRun run = await ToolRun.Reading(Encoding.UTF8.GetBytes(Three), "causes", "-");

        Assert.Contains("\nDo not stop at \"It was human error\" yet.\nScore: 0 of 100, weak; confidence 0; it counts once everything holds that must.\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n- open: evidence on every link. Nobody has said what \"Extraction was slow\" rests on. [", run.Out, StringComparison.Ordinal);
        Assert.Contains("\nAsk next\n- What does \"Extraction was slow\" rest on: seen, on record, told, concluded, or unknown?\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\nWords that end the questions\n- \"human error\" in why-2: It is where the questions begin, not where they end. Ask: Which step let ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_guide_shows_what_is_told()
    {
        string guide = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "samples", "five-whys.md")).ReplaceLineEndings("\n");
        string[] blocks = guide[guide.IndexOf("## Without C#", StringComparison.Ordinal)..].Split("```");

        Assert.StartsWith(blocks[3]["text\n".Length..], (await Piped(blocks[1]["json\n".Length..])).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_is_known_the_symptom_is_asked_about() => Assert.Contains(
        "\nNothing is known yet but the symptom: ask why it is there.\n",
        (await Piped("""{ "version": 1, "analyst": "Aoki", "symptom": "The report was late" }""")).Out,
        StringComparison.Ordinal);

    [Fact]
    public async Task It_is_told_in_Japanese_when_asked_for()
    {
        ToolRun run = await ToolRun.Of("causes", _sample, "--lang", "ja");

        Assert.Contains("\n成り立つべき条件\n- 成立：循環なし。", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n次の問い\n- 「範囲の合意に技術的な点検が含まれていなかった」でなかったとしても、やはり起きていたか。（10点）\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("[diagnosing.gates acyclic; 既定値：A cause is never its own effect]\n", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-04-01T08:59Z", false)]
    [InlineData("2026-04-01T09:00", false)]
    [InlineData("2026-04-01T18:00:00+09:00", false)]
    [InlineData("2026-04-01T09:00:01Z", true)]
    [InlineData("2026-04-01T18:01:00+09:00", true)]
    public async Task An_action_is_overdue_once_its_instant_has_passed(string at, bool isOverdue)
    {
        Assert.Equal(isOverdue, (await ToolRun.Of("causes", _sample, "--at", at)).Out.Contains("by 2026-04-01 09:00 (+00:00), overdue; ", StringComparison.Ordinal));
        JsonElement action = JsonDocument.Parse((await ToolRun.Of("causes", _sample, "--at", at, "--json")).Out).RootElement.GetProperty("countermeasures")[0];
        Assert.Equal(isOverdue, action.GetProperty("overdue").GetBoolean());
    }

    [Fact]
    public async Task Machines_get_codes_and_cells()
    {
        JsonElement answer = JsonDocument.Parse((await ToolRun.Of("causes", _sample, "--json")).Out).RootElement;
        JsonElement only = Assert.Single(answer.GetProperty("judged").EnumerateArray());

        Assert.Equal(("scoping", true, 3, 0.8m, 90), (only.GetProperty("cause").GetString(), only.GetProperty("mayStop").GetBoolean(), only.GetProperty("depth").GetInt32(), only.GetProperty("confidence").GetDecimal(), only.GetProperty("points").GetInt32()));
        Assert.Equal(["low", "medium", "high", "critical"], only.GetProperty("sufficesFor").EnumerateArray().Select(code => code.GetString()));
        Assert.Equal(("acyclic", "diagnosing.gates"), (only.GetProperty("gates")[0].GetProperty("gate").GetString(), only.GetProperty("gates")[0].GetProperty("cell").GetProperty("table").GetString()));
        Assert.Equal(8, only.GetProperty("checks").GetArrayLength());
        Assert.Equal("counterfactual", only.GetProperty("next").GetProperty("asks").GetString());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("countermeasures")[0].GetProperty("overdue").ValueKind);
        Assert.Equal(0.25m, answer.GetProperty("overlap").GetProperty("allCauses").GetDecimal());
        JsonElement found = JsonDocument.Parse((await Piped(Three, "--json")).Out).RootElement.GetProperty("findings")[0];
        Assert.Equal(("diagnosing.human-error", "why-2", 7), (found.GetProperty("code").GetString(), found.GetProperty("cause").GetString(), found.GetProperty("start").GetInt32()));
    }

    [Fact]
    public async Task Pictures_are_written_beside_the_answer_or_in_its_place()
    {
        (string svg, string mermaid) = (_workspace.PathOf("causes.svg"), _workspace.PathOf("causes.mmd"));

        Assert.StartsWith("Symptom: ", (await ToolRun.Of("causes", _sample, "--svg", svg, "--narrow", "--mermaid", mermaid)).Out, StringComparison.Ordinal);
        Assert.Contains("viewBox=\"0 0 360 ", File.ReadAllText(svg), StringComparison.Ordinal);
        Assert.StartsWith("flowchart TD\n", File.ReadAllText(mermaid), StringComparison.Ordinal);
        ToolRun alone = await ToolRun.Of("causes", _sample, "--mermaid", "-");
        Assert.Empty(alone.Out);
        Assert.Equal(File.ReadAllText(mermaid), alone.OutputText);
    }

    [Fact]
    public async Task A_policy_of_the_firm_takes_the_place_of_the_one_built_in()
    {
        string policy = _workspace.Write("policy.json", """{ "version": 1, "overrides": [{ "cell": "diagnosing.points-needed", "key": "critical", "value": 95, "reason": "Two have died" }] }""");

        Assert.Contains("good enough for severity Low, Medium, High.\n", (await ToolRun.Of("causes", _sample, "--policy", policy)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_used_is_refused_with_its_place()
    {
        string person = _workspace.Write("person.json", """{ "version": 1, "analyst": "Aoki", "symptom": "Late", "whys": [{ "answer": "Ben forgot", "kind": "person", "root": true }] }""");
        string odd = _workspace.Write("odd.json", """{ "version": 1, "analyst": "Aoki", "symptom": "Late", "why": [] }""");
        string plain = _workspace.Write("plain.json", Three);
        string picture = _workspace.PathOf("both.svg");

        await Refused("person.json:1:116: $.whys[0].root: \"Ben forgot\": ", person);
        await Refused("(diagnosing.person-as-root)", person);
        await Refused("odd.json:1:55: $.why: The key \"why\" is not known here.", odd);
        await Refused("none.json: there is no such file.", _workspace.PathOf("none.json"));
        await Refused("--narrow says how a picture is laid out. Name its file with --svg.", _sample, "--narrow");
        await Refused("plain.json: --svg names a file that is read.", plain, "--svg", plain);
        await Refused("--svg and --mermaid cannot both be written there.", _sample, "--svg", picture, "--mermaid", picture);
        await Refused("-: --svg and --mermaid cannot both be written there.", _sample, "--svg", "-", "--mermaid", "-");
        await Refused("--at soon: write an instant", _sample, "--at", "soon");
        Assert.False(File.Exists(picture));
    }

    public void Dispose() => _workspace.Dispose();

    private static async Task<ToolRun> Piped(string text, params string[] options) =>
        await ToolRun.Reading(Encoding.UTF8.GetBytes(text), ["causes", "-", .. options]);

    private static async Task Refused(string message, params string[] arguments)
    {
        ToolRun run = await ToolRun.Of(["causes", .. arguments]);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
        Assert.Equal(2, run.ExitCode);
    }
}
