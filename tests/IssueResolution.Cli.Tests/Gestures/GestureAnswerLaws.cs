using System.Globalization;
using System.Text.Json;
using IssueResolution.Cli.Tests.Sla;

namespace IssueResolution.Cli.Tests.Gestures;

/// <summary>What holds for every judgement holds for what the command prints: the laws P40 to P49 of the band, the verdict and the approval.</summary>
public sealed class GestureAnswerLaws
{
    private static readonly string[] _verdicts = ["under", "proportionate", "generous", "over"];

    private static readonly (string Option, string[] Steps)[] _rising =
    [
        ("--loss", ["0", "1", "300000", "599999", "600000", "5000000"]),
        ("--severity", ["low", "medium", "high", "critical"]),
        ("--occurrence", ["1", "2", "3", "9"]),
        ("--missed-dates", ["0", "1", "5", "6", "1000"]),
    ];

    [Fact]
    public async Task A_graver_failure_never_has_a_lesser_band()
    {
        foreach ((string option, string[] steps) in _rising)
        {
            Answer[] answers = await Task.WhenAll(steps.Select(step => Ask((option, step))));

            Assert.All(answers, answer => Assert.True(answer.Least >= 0 && answer.Least <= answer.Most && answer.Most <= 1.5m * 1_000_000m, option));
            Assert.All(answers.Zip(answers.Skip(1)), pair => Assert.True(pair.First.Least <= pair.Second.Least && pair.First.Most <= pair.Second.Most, option));
        }
    }

    [Fact]
    public async Task Nothing_is_owed_for_what_the_client_alone_caused()
    {
        Answer answer = await Ask(("--responsibility", "client"));

        Assert.Equal((0m, 0m), (answer.Least, answer.Most));
    }

    [Fact]
    public async Task More_money_never_lowers_the_verdict_or_the_approval()
    {
        Answer[] answers = await Task.WhenAll(new[] { 0, 29_999, 30_000, 179_999, 180_000, 250_000, 250_001, 312_500, 312_501, 900_000 }
            .Select(money => Ask(("--gesture", FormattableString.Invariant($"fee-reduction={money}")))));

        Assert.Equal(_verdicts, answers.Select(answer => answer.Verdict).Distinct());
        Assert.Equal(answers.Select(answer => answer.Approval).Order(), answers.Select(answer => answer.Approval));
        Assert.Equal((0, 3), (answers[0].Approval, answers[^1].Approval));
    }

    [Fact]
    public async Task Another_currency_at_a_fixed_rate_has_the_same_verdict_and_the_band_at_that_rate()
    {
        Answer yen = await Ask(("--gesture", "fee-reduction=200000"));
        Answer dollars = await Ask(
            ("--currency", "USD"), ("--loss", "2400000"), ("--fee", "8000000"), ("--engagement-value", "24000000"), ("--gesture", "fee-reduction=1600000"));

        Assert.Equal((yen.Verdict, yen.Least * 8, yen.Most * 8), (dollars.Verdict, dollars.Least, dollars.Most));
    }

    [Fact]
    public async Task There_is_no_way_to_say_who_the_client_is()
    {
        string help = (await ToolRun.Of("judge-gesture", "--help")).Out;

        Assert.DoesNotContain("--client", help, StringComparison.Ordinal);
        Assert.DoesNotContain("--relationship", help, StringComparison.Ordinal);
    }

    private static async Task<Answer> Ask(params (string Option, string Value)[] changes)
    {
        (string Option, string Value)[] usual =
        [
            ("--severity", "high"), ("--category", "delivery"), ("--harmed", "work"), ("--responsibility", "ours"), ("--acceptance", "rejected"),
            ("--loss", "300000"), ("--fee", "1000000"), ("--engagement-value", "3000000"),
        ];
        string[] arguments =
        [
            .. changes.Concat(usual.Where(one => changes.All(change => change.Option != one.Option))).SelectMany(one => new[] { one.Option, one.Value }),
            "--gesture", "apology", "--gesture", "systemic-change",
        ];
        using JsonDocument answer = JsonDocument.Parse((await ToolRun.Of(["judge-gesture", "--json", .. arguments])).Out);
        return new(
            answer.RootElement.GetProperty("verdict").GetString()!, Amount("least"), Amount("most"),
            Array.IndexOf(["front", "services-lead", "partner", "firm"], answer.RootElement.GetProperty("approval").GetString()!));

        decimal Amount(string key) => decimal.Parse(answer.RootElement.GetProperty(key).GetString()!.Split(' ')[1], CultureInfo.InvariantCulture);
    }

    private sealed record Answer(string Verdict, decimal Least, decimal Most, int Approval);
}
