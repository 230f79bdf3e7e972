using IssueResolution.Recovering;
using IssueResolution.Valuing;

namespace IssueResolution.Json.Tests.Gestures;

public sealed class GestureQuestionJsonTests
{
    private const string Failure = """
        "severity": "medium", "category": "billing", "harmed": "money", "responsibility": "shared", "acceptance": "accepted-flawed",
        "directLoss": 10.5, "agreedInconvenience": "EUR 2", "affectedFee": 100, "engagementValue": 1000, "occurrence": 3, "missedDates": 2,
        "owedCorrection": 5, "comparables": [1, 2]
        """;

    [Fact]
    public void Every_key_is_read()
    {
        GestureQuestion read = GestureQuestionJson.Parse($$"""
            { "version": 1, "currency": "EUR", "failure": { {{Failure}} },
              "offer": {
                "gestures": [
                  { "kind": "apology", "what": "By phone" }, { "kind": "extra-analysis" },
                  { "kind": "future-credit", "value": 4, "answersTheFailure": false } ],
                "plan": { "people": "A", "plan": "B", "oversight": "C", "qualityControl": { "en": "D", "ja": "四" } },
                "reason": "R", "admitsLiability": true },
              "apology": { "for": "the wait" } }
            """);

        Assert.Equal(Money.Of(12.5m, "EUR"), read.Need.Loss);
        Assert.Equal((Recurrence.ThirdOrLater, 2, 2), (read.Need.Recurrence, read.Need.MissedIntervals, read.Need.Comparables.Values.Length));
        Assert.Equal(["apology", "extra-analysis", "future-credit"], read.Offer.Gestures.Select(gesture => gesture.Kind.Code));
        Assert.Equal((false, "By phone"), (read.Offer.Gestures[2].AnswersTheFailure, read.Offer.Gestures[0].What!.English));
        Assert.True(read.Offer.AdmitsLiability && read.Offer.Plan is { IsComplete: true });
        Assert.Equal(("四", "R"), (read.Offer.Plan!.QualityControl!.Japanese, read.Offer.Reason!.English));
        Assert.Equal(("the wait", ApologyStage.BeforeFacts), (read.Apology!.For.English, read.Stage));
    }

    [Fact]
    public void Without_an_offer_nothing_is_offered()
    {
        GestureQuestion read = GestureQuestionJson.Parse($$"""{ "version": 1, "currency": "EUR", "failure": { {{Failure}} } }""");

        Assert.Equal(RecoveryOffer.Nothing, read.Offer);
        Assert.Null(read.Apology);
    }

    [Theory]
    [InlineData("""{ "kind": "hug" }""", "$.offer.gestures[0].kind", "\"hug\" is no kind of gesture. Known are explanation, apology,")]
    [InlineData("""{ "kind": "fee-reduction" }""", "$.offer.gestures[0]", "\"fee-reduction\" is an amount: say how much in \"value\".")]
    [InlineData("""{ "kind": "apology", "value": 1 }""", "$.offer.gestures[0].value", "\"apology\" is words and has no amount: leave \"value\" out.")]
    [InlineData("""{ "kind": "future-credit", "value": -1 }""", "$.offer.gestures[0].value", "An amount is from 0 to")]
    [InlineData("""{ "kind": "future-credit", "value": "1 EUR" }""", "$.offer.gestures[0].value", "\"1 EUR\" is no amount. Write a number")]
    [InlineData("""{ "kind": "future-credit", "value": "EUR -1" }""", "$.offer.gestures[0].value", "\"EUR -1\" is no amount.")]
    [InlineData("""{ "kind": "future-credit", "value": "euro 1" }""", "$.offer.gestures[0].value", "\"euro\" is no currency.")]
    [InlineData("""{ "kind": "future-credit", "value": true }""", "$.offer.gestures[0].value", "This is no amount.")]
    [InlineData("""{ "kind": "apology", "what": " " }""", "$.offer.gestures[0].what", "A sentence must not be empty.")]
    [InlineData("""{ "kind": "apology", "what": { "en": "x" } }""", "$.offer.gestures[0].what", "The key \"ja\" is missing.")]
    [InlineData("""{ "kind": "apology", "worth": 1 }""", "$.offer.gestures[0].worth", "The key \"worth\" is not known here.")]
    public void A_gesture_that_cannot_be_used_is_refused_with_path_rule_and_way_out(string gesture, string path, string problem)
    {
        var refused = Assert.Throws<WireFormatException>(() => GestureQuestionJson.Parse(
            $$"""{ "version": 1, "currency": "EUR", "failure": { {{Failure}} }, "offer": { "gestures": [{{gesture}}] } }"""));

        Assert.Equal(path, refused.Path);
        Assert.StartsWith(problem, refused.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"occurrence\": 3", "\"occurrence\": 0", "$.failure.occurrence", "Must be a whole number from 1 to 1000000.")]
    [InlineData("\"missedDates\": 2", "\"missedDates\": 0.5", "$.failure.missedDates", "Must be a whole number from 0 to 1000000.")]
    [InlineData("\"harmed\": \"money\",", "", "$.failure", "The key \"harmed\" is missing. Say what the client lost")]
    [InlineData("\"acceptance\": \"accepted-flawed\"", "\"acceptance\": \"fine\"", "$.failure.acceptance", "\"fine\" is no acceptance. Known are inconvenience-only")]
    public void A_failure_that_cannot_be_used_is_refused(string written, string instead, string path, string problem)
    {
        string failure = Failure.Replace(written, instead, StringComparison.Ordinal);
        var refused = Assert.Throws<WireFormatException>(() => GestureQuestionJson.Parse($$"""{ "version": 1, "currency": "EUR", "failure": { {{failure}} } }"""));

        Assert.Equal(path, refused.Path);
        Assert.StartsWith(problem, refused.Problem, StringComparison.Ordinal);
    }
}
