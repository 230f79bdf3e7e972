using System.Text.Json;
using IssueResolution.Cli.Tests.Sla;

namespace IssueResolution.Cli.Tests.Gestures;

public sealed class JudgeGestureCommandTests : IDisposable
{
    private static readonly string _sample = Path.Combine(AppContext.BaseDirectory, "samples", "gesture.json");

    private static readonly string[] _worked =
    [
        "--severity", "high", "--category", "delivery", "--harmed", "work", "--responsibility", "ours", "--acceptance", "rejected",
        "--loss", "300000", "--fee", "1000000", "--engagement-value", "3000000", "--gesture", "apology", "--gesture", "systemic-change",
    ];

    private readonly Workspace _workspace = new();

    [Fact]
    public async Task The_sample_is_judged_with_reasons_findings_a_suggestion_and_a_message()
    {
        ToolRun run = await ToolRun.Of("judge-gesture", _sample);

        Assert.Equal(
            """
            Verdict: under-compensation. It is too little, or lacks what is owed.
            Offered JPY 300,000; fitting JPY 180,000 to JPY 250,000; generous up to JPY 312,500.
            The amount taken alone: generous. It is somewhat more than fits and needs a reason.
            What binds: cap of the severity. The share of the fee that the severity warrants.
            Granted by: Engagement Partner. The one who answers for the engagement decides.
            """.ReplaceLineEndings("\n"),
            string.Join('\n', run.Out.Split('\n').Take(5)));
        Assert.Contains("[recovering.severity-cap high; source: Amazon Web Services", run.Out, StringComparison.Ordinal);
        Assert.Contains("- High demands this, and it is missing: systemic change shown.", run.Out, StringComparison.Ordinal);
        Assert.Contains("- apologise: apology\n- put back: re-performance\n- act: systemic change shown\n- pay: fee reduction, JPY 200,000\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("- 97 of 100, after the facts.\n- [regret] We are sorry for the market report that you could not use.\n", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("- Missing: request for forgiveness.\n", run.Out, StringComparison.Ordinal);
        Assert.Empty(run.Error);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task The_same_is_told_in_Japanese()
    {
        ToolRun run = await ToolRun.Of("judge-gesture", _sample, "--lang", "ja");

        Assert.StartsWith("判定：不足。", run.Out, StringComparison.Ordinal);
        Assert.Contains("- [お詫び] ご利用いただけない市場調査報告書をお渡ししたことについて、心よりお詫び申し上げます。\n", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Verdict", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("50000", "under")]
    [InlineData("200000", "proportionate")]
    [InlineData("300000", "generous")]
    [InlineData("500000", "over")]
    public async Task Options_ask_the_same_question_and_programs_read_the_answer(string offered, string verdict)
    {
        ToolRun run = await ToolRun.Of(["judge-gesture", .. _worked, "--gesture", $"fee-reduction={offered}", "--json"]);
        JsonElement answer = JsonDocument.Parse(run.Out).RootElement;

        Assert.Equal(verdict, answer.GetProperty("verdict").GetString());
        Assert.Equal("JPY 250000", answer.GetProperty("most").GetString());
        Assert.Equal("severity-cap", answer.GetProperty("bindingLimit").GetString());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("message").ValueKind);
        Assert.Equal("pay", answer.GetProperty("suggestion").EnumerateArray().Last().GetProperty("step").GetString());
    }

    [Fact]
    public async Task A_question_is_read_from_standard_input()
    {
        ToolRun run = await ToolRun.Reading(await File.ReadAllBytesAsync(_sample, TestContext.Current.CancellationToken), "judge-gesture", "-", "--json");

        Assert.Equal("under", JsonDocument.Parse(run.Out).RootElement.GetProperty("verdict").GetString());
        Assert.Equal(97, JsonDocument.Parse(run.Out).RootElement.GetProperty("message").GetProperty("score").GetInt32());
    }

    [Fact]
    public async Task An_apology_that_runs_ahead_of_the_facts_is_refused_and_the_offer_is_judged_all_the_same()
    {
        string early = (await File.ReadAllTextAsync(_sample, TestContext.Current.CancellationToken)).Replace("after-facts", "before-facts", StringComparison.Ordinal);

        ToolRun run = await ToolRun.Of("judge-gesture", _workspace.Write("early.json", early));

        Assert.Contains("(recovering.apology-before-facts)", run.Out, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("\"severity\": \"high\"", "\"severity\": \"huge\"", "$.failure.severity: \"huge\" is no severity. Known are low, medium, high, critical.")]
    [InlineData("\"engagementValue\": \"JPY 3000000\"", "\"engagementValue\": \"JPY 0\"", "$.failure.engagementValue: The engagement must be worth more than zero")]
    [InlineData("\"affectedFee\": \"JPY 1000000\"", "\"affectedFee\": \"EUR 9\"", "g.json:10:20: $.failure.affectedFee: \"EUR 9\" and \"JPY 300000\" of $.failure.directLoss are in different currencies.")]
    [InlineData("\"directLoss\": \"JPY 300000\"", "\"directLoss\": \"JPY 300000.5\"", "$.failure.directLoss: \"JPY 300000.5\" cannot be paid: JPY has no digits after the point.")]
    [InlineData("\"directLoss\": \"JPY 300000\"", "\"directLoss\": 300000", "$.failure.directLoss: An amount of money is one text. Write currency and amount")]
    [InlineData("\"version\": 1", "\"version\": 1, \"version\": 1", "$.version: The key \"version\" comes twice")]
    public async Task What_cannot_be_used_is_refused_with_its_place(string written, string instead, string message)
    {
        string text = (await File.ReadAllTextAsync(_sample, TestContext.Current.CancellationToken)).Replace(written, instead, StringComparison.Ordinal);

        Refused(await ToolRun.Of("judge-gesture", _workspace.Write("g.json", text)), message);
    }

    [Fact]
    public async Task Neither_or_both_of_file_and_options_are_refused()
    {
        Refused(await ToolRun.Of("judge-gesture"), "Name a gesture file, - for standard input, or say what happened in options.");
        Refused(await ToolRun.Of(["judge-gesture", _sample, .. _worked]), "give either a file or options that say what happened, not both.");
        Refused(await ToolRun.Of("judge-gesture", "--loss", "1"), "some are missing. Add --severity low|medium|high|critical, --category delivery");
        Refused(await ToolRun.Of("judge-gesture", _workspace.PathOf("none.json")), "there is no such file.");
    }

    public void Dispose() => _workspace.Dispose();

    private static void Refused(ToolRun run, string message)
    {
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
        Assert.Equal(2, run.ExitCode);
    }
}
