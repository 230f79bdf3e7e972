using System.Text;
using System.Text.Json;
using IssueResolution.Cli.Tests.Sla;

namespace IssueResolution.Cli.Tests.Declining;

public sealed class DeclineCommandTests
{
    private static readonly string _sample = Path.Combine(AppContext.BaseDirectory, "samples", "decline.json");

    [Fact]
    public async Task The_sample_is_answered_with_reasons_cells_parts_and_attachment()
    {
        ToolRun run = await ToolRun.Of("decline", _sample);

        Assert.StartsWith(
            "Request: firm, with proof and an alternative\n"
            + "  - Given: proven, alternative at no cost. Cite the date, attach the proof, and offer the alternative."
            + " [declining.strategy[proven/no-cost] = firm-with-alternative (seed: R-150 to R-157)]\n",
            run.Out, StringComparison.Ordinal);
        Assert.Contains("  [prior notice] This was mentioned in the e-mail of 2026-02-10 (M-17), which we attach.\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\nattach: e-mail M-17\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\nDemand: legitimate remedy, excess, disguised scope\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("  [change order] We gladly offer a fourth report as an addition for JPY 500,000.\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\nRelationship: set a boundary\n", run.Out, StringComparison.Ordinal);
        Assert.Empty(run.Error);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task What_the_user_wrote_keeps_its_times_and_ours_are_local()
    {
        string file = (await File.ReadAllTextAsync(_sample, TestContext.Current.CancellationToken))
            .Replace("\"M-17\", \"at\": \"2026-02-10T09:00:00Z\"", "\"Log of 2026-02-10T09:14:07Z\", \"at\": \"2026-03-02T10:00:00Z\"", StringComparison.Ordinal);

        Assert.Contains(
            "  - The evidence of 2026-03-02 19:00 (+09:00) (Log of 2026-02-10T09:14:07Z) is not from before the request of 2026-03-02 18:00 (+09:00), ",
            (await ToolRun.Reading(Encoding.UTF8.GetBytes(file), "decline", "-")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_Japanese_the_decline_is_the_softened_one()
    {
        ToolRun run = await ToolRun.Of("decline", _sample, "--lang", "ja");

        Assert.StartsWith("依頼：証拠と代替案を添えて断る\n", run.Out, StringComparison.Ordinal);
        Assert.Contains(" [declining.strategy[proven/no-cost] = firm-with-alternative（原典：R-150 to R-157）]\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("  [お断り] 誠に恐れ入りますが、金曜日より前の納品はできかねてしまいます。\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_get_codes()
    {
        using JsonDocument answer = JsonDocument.Parse((await ToolRun.Of("decline", _sample, "--json")).Out);
        JsonElement request = answer.RootElement.GetProperty("request");

        Assert.Equal("firm-with-alternative", request.GetProperty("verdict")[0].GetString());
        Assert.Equal((100, 0), (request.GetProperty("ceiling").GetInt32(), request.GetProperty("risk").GetInt32()));
        Assert.Equal("M-17", request.GetProperty("attachment").GetProperty("reference").GetString());
        Assert.Equal("set-boundary", answer.RootElement.GetProperty("relationship").GetProperty("verdict")[0].GetString());
        Assert.Equal("declining.unlinked-demand", answer.RootElement.GetProperty("demand").GetProperty("findings")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_file_may_come_by_standard_input()
    {
        byte[] input = await File.ReadAllBytesAsync(_sample, TestContext.Current.CancellationToken);

        Assert.Equal((await ToolRun.Of("decline", _sample)).Out, (await ToolRun.Reading(input, "decline", "-")).Out);
    }

    [Fact]
    public async Task Options_ask_about_a_request_that_was_never_warned_of()
    {
        ToolRun run = await ToolRun.Of(
            "decline", "--feasibility", "not-possible", "--what", "delivery before Friday", "--goal", "your meeting", "--alternative", "a weekend shift=JPY 200000");

        Assert.StartsWith("Request: apologise and carry part of the cost\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\nprevention: Write into the contract: delivery before Friday is not on offer.\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("  [alternative] What we can do for JPY 200,000: a weekend shift.\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("before sending: Still a placeholder: [how much of the price we carry]", run.Out, StringComparison.Ordinal);
        Assert.Contains("(declining.one-sided-alternatives)\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_that_somebody_must_see_first_says_whom_to_ask()
    {
        ToolRun run = await ToolRun.Of(
            "decline", "--feasibility", "not-possible", "--what", "X", "--goal", "Y",
            "--notice", "oral", "--told", "2026-02-10T09:00:00Z", "--asked", "2026-03-02T09:00:00Z");

        Assert.Contains("no message yet: Escalate before replying", run.Out, StringComparison.Ordinal);
        Assert.Contains("Ask first: Engagement Partner", run.Out, StringComparison.Ordinal);
        Assert.Contains("(declining.no-alternative)\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("in-scope", "--reset", "one-off", "  [what to expect from now on] We do it this once")]
    [InlineData("out-of-scope", "--price", "JPY 300000", "  [change order] We gladly offer X as an addition for JPY 300,000.")]
    [InlineData("unknown", "--asked", "2026-03-02T09:00:00Z", "Request: acknowledge and find out")]
    public async Task What_can_be_done_is_answered_too(string feasibility, string option, string value, string line) =>
        Assert.Contains(line, (await ToolRun.Of("decline", "--feasibility", feasibility, "--what", "X", "--goal", "Y", option, value)).Out, StringComparison.Ordinal);

    [Fact]
    public async Task Evidence_in_options_is_attached() =>
        Assert.Contains(
            "attach: e-mail M-17\n",
            (await ToolRun.Of(
                "decline", "--feasibility", "not-possible", "--what", "X", "--goal", "Y", "--alternative", "Z",
                "--notice", "oral", "--told", "2026-02-10T09:00:00Z", "--asked", "2026-03-02T09:00:00Z", "--evidence", "mail", "--reference", "M-17")).Out,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("Name a decline file", "decline")]
    [InlineData("give either a file or options", "decline", "x.json", "--what", "X")]
    [InlineData("none.json: there is no such file.", "decline", "none.json")]
    [InlineData("some are missing. Add --feasibility in-scope|out-of-scope|not-possible|unknown, --goal TEXT.", "decline", "--what", "X")]
    [InlineData("--notice written: a notice counts only from before the request. Add --told and --asked", "decline", "--feasibility", "not-possible", "--what", "X", "--goal", "Y", "--notice", "written")]
    [InlineData("There is no option --why.", "decline", "--why")]
    public async Task What_cannot_be_answered_is_refused_with_the_way_out(string message, params string[] arguments)
    {
        ToolRun run = await ToolRun.Of(arguments);

        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task A_fault_of_standard_input_is_placed() =>
        Assert.Contains("(standard input):1:14: $.version:", (await ToolRun.Reading("{ \"version\": 2 }"u8.ToArray(), "decline", "-")).Error, StringComparison.Ordinal);
}
