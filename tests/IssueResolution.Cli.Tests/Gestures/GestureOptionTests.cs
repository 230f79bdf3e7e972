using System.Text;
using System.Text.Json;
using IssueResolution.Cli.Tests.Sla;

namespace IssueResolution.Cli.Tests.Gestures;

/// <summary>By options alone every question can be asked, and what is wrong with one is said of the option.</summary>
public sealed class GestureOptionTests
{
    private static readonly string[] _crisis =
    [
        "judge-gesture", "--severity", "critical", "--category", "delivery", "--harmed", "work", "--responsibility", "ours", "--acceptance", "rejected",
        "--loss", "300000", "--fee", "1000000", "--engagement-value", "3000000",
    ];

    private static readonly string[] _offer =
        ["--gesture", "apology", "--gesture", "systemic-change", "--gesture", "executive-attention", "--gesture", "fee-reduction=200000"];

    private static readonly string[] _plan = ["--plan-people", "A new lead", "--plan-steps", "Two steps", "--plan-oversight", "Weekly", "--plan-quality-control", "Two pairs of eyes"];

    [Fact]
    public async Task A_crisis_becomes_proportionate_with_a_plan_in_options()
    {
        ToolRun without = await ToolRun.Of([.. _crisis, .. _offer]);
        ToolRun with = await ToolRun.Of([.. _crisis, .. _offer, .. _plan]);

        Assert.StartsWith("Verdict: under-compensation.", without.Out, StringComparison.Ordinal);
        Assert.Contains("(recovering.mandatory-missing; offer.plan, or --plan-people --plan-steps --plan-oversight --plan-quality-control)", without.Out, StringComparison.Ordinal);
        Assert.Contains(
            "- act: recovery plan. Still to be written: offer.plan.people (--plan-people), offer.plan.plan (--plan-steps), offer.plan.oversight (--plan-oversight), "
            + "offer.plan.qualityControl (--plan-quality-control)\n- pay: fee reduction, JPY 180,000\n",
            without.Out, StringComparison.Ordinal);
        Assert.StartsWith("Verdict: proportionate.", with.Out, StringComparison.Ordinal);
        Assert.Contains("- offer.plan.people: A new lead\n- offer.plan.plan: Two steps\n", with.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_with_a_gap_names_the_gap()
    {
        using JsonDocument answer = JsonDocument.Parse((await ToolRun.Of([.. _crisis, .. _offer, "--plan-people", "A", "--plan-steps", "B", "--plan-oversight", "C", "--json"])).Out);

        Assert.Equal(["offer.plan.qualityControl"], Texts(answer.RootElement.GetProperty("plan").GetProperty("missing")));
        JsonElement finding = answer.RootElement.GetProperty("findings").EnumerateArray().Single(one => one.GetProperty("code").GetString() == "recovering.recovery-plan-incomplete");
        Assert.Equal("offer.plan", finding.GetProperty("key").GetString());
        Assert.Contains("--plan-quality-control", Texts(finding.GetProperty("options")));
    }

    [Fact]
    public async Task A_generous_offer_asks_for_a_reason_and_takes_one()
    {
        string[] generous = [.. _crisis[..1], "--severity", "high", .. _crisis[3..], "--gesture", "apology", "--gesture", "systemic-change", "--gesture", "fee-reduction=300000"];

        Assert.Contains("(recovering.generosity-unexplained; offer.reason, or --reason)", (await ToolRun.Of(generous)).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("generosity-unexplained", (await ToolRun.Of([.. generous, "--reason", "The second time"])).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Liability_inconvenience_and_comparable_cases_are_options_too()
    {
        ToolRun run = await ToolRun.Of(
            [.. _crisis, .. _offer, "--admits-liability", "--agreed-inconvenience", "20000", "--comparable", "10000", "--comparable", "10000", "--comparable", "JPY 10000"]);

        Assert.Contains("loss of JPY 320,000", run.Out, StringComparison.Ordinal);
        Assert.Contains("the median of 3 comparable cases", run.Out, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task An_apology_in_options_is_the_apology_of_a_file()
    {
        string[] apology =
        [
            "--apology-stage", "after-facts", "--apology-for", "the two days you waited", "--apology-responsibility", "We started too late.",
            "--apology-explanation", "The source had changed.", "--apology-repentance", "A second person checks.", "--apology-repair", "You have it by Thursday 17:00.",
            "--apology-forgiveness", "Give us the chance to put it right.",
        ];
        byte[] file = Encoding.UTF8.GetBytes("""
            { "version": 1,
              "failure": { "severity": "critical", "category": "delivery", "harmed": "work", "responsibility": "ours", "acceptance": "rejected",
                "directLoss": "JPY 300000", "affectedFee": "JPY 1000000", "engagementValue": "JPY 3000000" },
              "apology": { "stage": "after-facts", "for": "the two days you waited", "responsibility": "We started too late.", "explanation": "The source had changed.",
                "repentance": "A second person checks.", "repair": "You have it by Thursday 17:00.", "forgivenessRequest": "Give us the chance to put it right." } }
            """);

        ToolRun run = await ToolRun.Of([.. _crisis, .. apology]);

        Assert.Contains("\nWhat to say\n- 100 of 100, after the facts.\n- [regret] We are sorry for the two days you waited.\n", run.Out, StringComparison.Ordinal);
        Assert.Equal((await ToolRun.Reading(file, "judge-gesture", "-")).Out, run.Out);
    }

    [Fact]
    public async Task Every_key_of_a_gesture_file_that_has_an_option_has_the_one_on_the_page()
    {
        string help = (await ToolRun.Of("judge-gesture", "--help")).Out;
        string[][] rows = [.. (await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "samples", "gesture-file.md"), TestContext.Current.CancellationToken))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('|')).Where(row => row.Length == 8)];

        Assert.All(rows, row => Assert.Contains(row[6].Trim(' ', '`'), help, StringComparison.Ordinal));
        Assert.Equal(7, rows.Count(row => row[1].Contains("`apology.", StringComparison.Ordinal) && row[6].Contains("`--apology-", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("--apology-repair Soon: it belongs to an apology, and nothing says what you are sorry for. Add --apology-for TEXT, or leave it out.", "--apology-repair", "Soon")]
    [InlineData("--apology-stage during: it belongs to an apology", "--apology-stage", "during")]
    [InlineData("--apology-for  : The text says nothing.", "--apology-for", " ")]
    [InlineData("--loss much: \"JPY much\" is no amount of money.", "--loss", "much")]
    [InlineData("--loss -5: \"JPY -5\" is no amount of money: it is zero or more. Leave out the minus. Write --loss AMOUNT.", "--loss", "-5")]
    [InlineData("--loss 100.5: \"JPY 100.5\" cannot be paid: JPY has no digits after the point. Round it, such as to \"JPY 101\".", "--loss", "100.5")]
    [InlineData("--loss 99999999999999999999: \"JPY 99999999999999999999\" is more than 1000000000000000.", "--loss", "99999999999999999999")]
    [InlineData("--fee 1000000: \"JPY 1000000\" and \"EUR 9\" of --loss are in different currencies.", "--loss", "EUR 9")]
    [InlineData("--severity huge: \"huge\" is no severity. Known are low, medium, high, critical. Write --severity low|medium|high|critical.", "--severity", "huge")]
    [InlineData("--gesture fee-reduction: \"fee-reduction\" is an amount. Say how much it is worth. Write --gesture KIND[=AMOUNT].", "--gesture", "fee-reduction")]
    [InlineData("--gesture hug=5: \"hug\" is no kind of gesture.", "--gesture", "hug=5")]
    [InlineData("--gesture recovery-plan: a recovery plan counts once its parts are named. Add --plan-people TEXT", "--gesture", "recovery-plan")]
    [InlineData("--comparable JPY: \"JPY JPY\" is no amount of money.", "--comparable", "JPY")]
    [InlineData("--occurrence 0: It is counted from one. Write 1 for the first. Write --occurrence N.", "--occurrence", "0")]
    [InlineData("--occurrence often: this is no number. Write --occurrence N, such as --occurrence 2.", "--occurrence", "often")]
    [InlineData("--currency yen: this is no currency. Write the three capital letters of ISO 4217", "--currency", "yen")]
    [InlineData("--reason  : The text says nothing.", "--reason", " ")]
    [InlineData("--lang de: there is no such language here. Write --lang en or --lang ja.", "--lang", "de")]
    public async Task A_wrong_option_is_named_with_its_value_the_rule_and_the_way_out(string message, string option, string value)
    {
        int known = Array.IndexOf(_crisis, option);
        ToolRun run = await ToolRun.Of(known < 0 ? [.. _crisis, option, value] : [.. _crisis[..known], option, value, .. _crisis[(known + 2)..]]);

        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("$.", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', run.Error);
        Assert.Empty(run.Out);
        Assert.Equal(2, run.ExitCode);
    }

    private static string[] Texts(JsonElement list) => [.. list.EnumerateArray().Select(text => text.GetString()!)];
}
