using System.Text;
using System.Text.Json;
using IssueResolution.Cli.Tests.Sla;

namespace IssueResolution.Cli.Tests.Declining;

/// <summary>An answer says what to do next, what it did not look at and whose numbers spoke.</summary>
public sealed class DeclineNextTests : IDisposable
{
    private static readonly string[] _impossible = ["decline", "--feasibility", "not-possible", "--what", "X", "--goal", "Y"];

    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData("unknown", "next: Tell the client that you have it and by when you answer. Find out, then ask again with request.feasibility (--feasibility)")]
    [InlineData("in-scope", "next: Say for how long the yes holds, with request.reset (--reset) one-off or from-now-on.")]
    [InlineData("out-of-scope", "next: Name the price with request.price (--price), such as \"JPY 300000\".")]
    [InlineData("not-possible", "next: Ask the Engagement Partner; then name who cleared the reply with request.wording.clearedBy (--cleared-by).")]
    public async Task An_answer_without_a_message_says_what_it_lacks(string feasibility, string next) =>
        Assert.Contains(next, (await ToolRun.Of("decline", "--feasibility", feasibility, "--what", "X", "--goal", "Y")).Out, StringComparison.Ordinal);

    [Fact]
    public async Task A_verdict_on_a_relationship_says_what_it_calls_for()
    {
        Assert.EndsWith(
            "\nnext: Give a formal notice, put two people on every contact, keep to writing, and look again after the review time.\n",
            (await Relationship("""{ "conduct": "abusive" }""")).Out, StringComparison.Ordinal);
        Assert.EndsWith("\nnext: The relationship goes on.\n", (await Relationship("{}")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exit_names_everything_it_needs_and_who_approves_it()
    {
        string[] needed = ["approval (Managing Partner)", "executive attempt", "remedy settled", "evidence pack", "finish of the phase", "transition"];
        string[] afterAbuse = await Needed("""{ "conduct": "abusive", "formalNotices": 1 }""");
        string[] onceSettled = await Needed("""{ "conduct": "abusive", "formalNotices": 1, "ourFaultSettled": true }""");
        string[] afterThreat = await Needed("""{ "conduct": "threatening" }""");

        Assert.Equal(["End the relationship in order.", .. needed], afterAbuse);
        Assert.Equal(["End the relationship in order.", .. needed.Where(one => one != "remedy settled")], onceSettled);
        Assert.Equal(
            ["Stop contact now, call in legal and safety, and exit unless an executive decides otherwise.", .. needed.Where(one => one != "executive attempt")],
            afterThreat);
    }

    [Fact]
    public async Task Programs_read_what_an_exit_needs_in_their_language()
    {
        using JsonDocument answer = JsonDocument.Parse((await Relationship("""{ "conduct": "threatening" }""", "--json", "--lang", "ja")).Out);

        Assert.Equal(
            [
                "直ちに接触を止め、法務と安全の担当を呼び、経営層が別段の決定をしない限り撤退する。",
                "顧客に伝える前に必要なもの：承認（管理パートナー）。撤退を決める役割が承認している。",
            ],
            answer.RootElement.GetProperty("relationship").GetProperty("next").EnumerateArray().Take(2).Select(next => next.GetString()));
    }

    [Theory]
    [InlineData("decline-in-scope.json")]
    [InlineData("decline-out-of-scope.json")]
    [InlineData("decline-never-told.json")]
    public async Task An_answer_with_a_message_lacks_nothing(string sample)
    {
        ToolRun run = await ToolRun.Of("decline", Path.Combine(AppContext.BaseDirectory, "samples", sample));

        Assert.DoesNotContain("next:", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("before sending:", run.Out, StringComparison.Ordinal);
        Assert.Contains("  [", run.Out, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("unknown", "--price", "JPY 5", "request.price (--price)")]
    [InlineData("out-of-scope", "--reset", "one-off", "request.reset (--reset)")]
    [InlineData("in-scope", "--empathy", "We see it.", "request.wording (--empathy, --absorbed, --cleared-by)")]
    [InlineData("in-scope", "--alternative", "Z", "request.notice, request.evidence, request.alternatives")]
    [InlineData("not-possible", "--absorbed", "JPY 5", "request.wording.absorbed (--absorbed)")]
    public async Task What_an_answer_does_not_look_at_is_named(string feasibility, string option, string value, string key) => Assert.Contains(
        $"next: Not looked at: {key}", (await ToolRun.Of("decline", "--feasibility", feasibility, "--what", "X", "--goal", "Y", option, value)).Out, StringComparison.Ordinal);

    [Fact]
    public async Task A_notice_after_the_request_is_said_not_to_count()
    {
        string[] late = [.. _impossible, "--notice", "written", "--told", "2026-03-05T09:00:00Z", "--asked", "2026-03-02T09:00:00Z", "--evidence", "mail", "--reference", "M-17"];
        ToolRun run = await ToolRun.Of(late);

        Assert.Contains("  - The notice of 2026-03-05 09:00 (+00:00) is not from before the request of 2026-03-02 09:00 (+00:00), and counts as never given.\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("  - The evidence of 2026-03-05 09:00 (+00:00) (M-17) is not from before the request", run.Out, StringComparison.Ordinal);
        Assert.Contains("2026-03-05 18:00 (+09:00)の告知は2026-03-02 18:00 (+09:00)の依頼より前ではない", (await ToolRun.Of([.. late, "--zone", "Asia/Tokyo", "--lang", "ja"])).Out, StringComparison.Ordinal);
        Assert.Contains("The notice of 2026-03-05T09:00:00Z is not from before", (await ToolRun.Of([.. late, "--json"])).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_read_what_is_next_in_their_language()
    {
        using JsonDocument answer = JsonDocument.Parse((await ToolRun.Of("decline", "--feasibility", "in-scope", "--what", "X", "--goal", "Y", "--json", "--lang", "ja")).Out);

        Assert.StartsWith("承諾がいつまで有効かを、", answer.RootElement.GetProperty("request").GetProperty("next")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_Japanese_every_label_is_Japanese()
    {
        ToolRun run = await ToolRun.Of("decline", Path.Combine(AppContext.BaseDirectory, "samples", "decline-never-told.json"), "--lang", "ja");

        Assert.Contains("\n予防策：契約書に明記する：", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n助言：", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("[declined]", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("advice", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_overridden_answer_is_shown_with_its_reason()
    {
        string policy = _workspace.Write("p.json", """
            { "version": 1, "overrides": [{ "cell": "declining.strategy", "key": "no-notice/none", "value": "escalate-first", "reason": "House rule" }] }
            """);

        Assert.Contains("[declining.strategy[no-notice/none] = escalate-first (override: House rule)]", (await ToolRun.Of([.. _impossible, "--policy", policy])).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unlawful_policy_is_refused() => Refused(
        await ToolRun.Of([.. _impossible, "--policy", _workspace.Write("p.json", """
            { "version": 1, "overrides": [{ "cell": "declining.ceiling", "key": "no-notice/none", "value": 100, "reason": "r" }] }
            """)]),
        "$.overrides[0]: declining.ceiling");

    [Theory]
    [InlineData("2026-03-02T09:00Z", "UTC")]
    [InlineData("2026-03-02T18:00+09:00", "UTC")]
    [InlineData("2026-03-02T18:00", "Asia/Tokyo")]
    [InlineData("2026-03-02 18:00", "Asia/Tokyo")]
    public async Task An_instant_has_the_forms_that_it_has_in_other_commands(string asked, string zone)
    {
        string[] rest = ["--zone", zone, "--notice", "oral", "--evidence", "mail", "--reference", "M-17", "--told"];

        ToolRun run = await ToolRun.Of([.. _impossible, .. rest, "2026-03-02T08:59:59Z", "--asked", asked]);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal((await ToolRun.Of([.. _impossible, .. rest, "2026-03-02T08:59:59Z", "--asked", "2026-03-02T09:00:00Z"])).Out, run.Out);
    }

    [Theory]
    [InlineData("--notice shouted: \"shouted\" is no form of notice. Known are none, oral, written, contract. Write --notice", "--notice", "shouted", "--told", "2026-03-01T09:00:00Z", "--asked", "2026-03-02T09:00:00Z")]
    [InlineData("--asked yesterday: write an instant from 1900 to 2199, such as 2026-03-04T12:00Z", "--asked", "yesterday")]
    [InlineData("--told 2026-03-05T09:00:00Z: it belongs to a notice, and none is named.", "--told", "2026-03-05T09:00:00Z")]
    [InlineData("--reference M-17: it belongs to evidence, and none is named. Add --evidence", "--reference", "M-17")]
    [InlineData("counts only from before the request. Add --reference TEXT and --asked and --shown, such as 2026-03-02T09:00Z.", "--evidence", "mail")]
    [InlineData("before the request. Add --reference TEXT.", "--evidence", "mail", "--asked", "2026-03-02T09:00Z", "--shown", "2026-03-01T09:00Z")]
    [InlineData("before the request. Add --asked, such as 2026-03-02T09:00Z.", "--evidence", "mail", "--reference", "M-17", "--shown", "2026-03-01T09:00Z")]
    [InlineData("before the request. Add --told, such as", "--notice", "oral", "--asked", "2026-03-02T09:00Z")]
    [InlineData("--alternative Z=5: \"5\" is no amount of money.", "--alternative", "Z=5")]
    [InlineData("--absorbed EUR 5: We carry a part of what an alternative costs, and one costs JPY 9.", "--absorbed", "EUR 5", "--alternative", "Z=JPY 9")]
    [InlineData("--reset never: \"never\" is no way to reset expectations. Known are one-off, from-now-on.", "--reset", "never")]
    [InlineData("--zone Mars: \"Mars\" is no zone of the IANA database", "--zone", "Mars")]
    public async Task A_wrong_option_is_named_with_its_value_the_rule_and_the_way_out(string message, params string[] options)
    {
        ToolRun run = await ToolRun.Of([.. _impossible, .. options]);

        Refused(run, message);
        Assert.DoesNotContain("$.", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();

    private static Task<ToolRun> Relationship(string strain, params string[] options) =>
        ToolRun.Reading(Encoding.UTF8.GetBytes($$"""{ "version": 1, "relationship": {{strain}} }"""), ["decline", "-", .. options]);

    /// <summary>What is next; of what an exit needs only the name.</summary>
    private static async Task<string[]> Needed(string strain)
    {
        const string Next = "next: ";
        const string Need = "Needed before the client is told: ";
        IEnumerable<string> steps = (await Relationship(strain)).Out.Split('\n').Where(line => line.StartsWith(Next, StringComparison.Ordinal)).Select(line => line[Next.Length..]);
        return [.. steps.Select(step => step.StartsWith(Need, StringComparison.Ordinal) ? step[Need.Length..].Split('.')[0] : step)];
    }

    private static void Refused(ToolRun run, string message)
    {
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
        Assert.Equal(2, run.ExitCode);
    }
}
