using IssueResolution.Json.Tests.Schemas;
using IssueResolution.Recovering;
using IssueResolution.Valuing;

namespace IssueResolution.Json.Tests.Gestures;

public sealed class GestureQuestionJsonTests
{
    private const string Failure = """
        "severity": "medium", "category": "billing", "harmed": "money", "responsibility": "shared", "acceptance": "accepted-flawed",
        "directLoss": "EUR 10.5", "agreedInconvenience": "EUR 2", "affectedFee": "EUR 100", "engagementValue": "EUR 1000", "occurrence": 3, "missedDates": 2,
        "owedCorrection": "EUR 5", "comparables": ["EUR 1", "EUR 2"]
        """;

    [Fact]
    public void Every_key_is_read()
    {
        GestureQuestion read = GestureQuestionJson.Parse($$"""
            { "version": 1, "failure": { {{Failure}} },
              "offer": {
                "gestures": [
                  { "kind": "apology", "what": "By phone" }, { "kind": "extra-analysis" },
                  { "kind": "future-credit", "value": "EUR 4", "answersTheFailure": false } ],
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
        GestureQuestion read = GestureQuestionJson.Parse($$"""{ "version": 1, "failure": { {{Failure}} } }""");

        Assert.Equal(RecoveryOffer.Nothing, read.Offer);
        Assert.Null(read.Apology);
        Assert.Equal(read, GestureQuestionJson.Parse(GestureQuestionJson.Write(read)));
    }

    [Theory]
    [InlineData("gesture.json")]
    [InlineData("gesture-crisis.json")]
    public void What_was_read_is_written_and_read_as_the_same(string sample)
    {
        GestureQuestion read = GestureQuestionJson.Parse(SampleDocuments.TestFile(sample));

        Assert.Equal(read, GestureQuestionJson.Parse(GestureQuestionJson.Write(read)));
        Assert.Equal(GestureQuestionJson.Write(read), GestureQuestionJson.Write(GestureQuestionJson.Parse(GestureQuestionJson.Write(read))));
    }

    [Fact]
    public void What_cannot_be_paid_is_not_written()
    {
        GestureQuestion read = GestureQuestionJson.Parse(SampleDocuments.TestFile("gesture.json"));

        Assert.Contains("JPY 0.5 cannot be paid: round it", Assert.Throws<ArgumentException>(
            () => GestureQuestionJson.Write(read with { Need = read.Need with { DirectLoss = Money.Of(0.5m, "JPY") } })).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "kind": "hug" }""", "$.offer.gestures[0].kind", "\"hug\" is no kind of gesture. Known are explanation, apology,")]
    [InlineData("""{ "kind": "fee-reduction" }""", "$.offer.gestures[0]", "\"fee-reduction\" is an amount. Say how much it is worth.")]
    [InlineData("""{ "kind": "apology", "value": "EUR 1" }""", "$.offer.gestures[0].value", "\"apology\" is words and has no amount. Leave the amount out.")]
    [InlineData("""{ "kind": "future-credit", "value": 1 }""", "$.offer.gestures[0].value", "An amount of money is one text. Write currency and amount")]
    [InlineData("""{ "kind": "future-credit", "value": "1 EUR" }""", "$.offer.gestures[0].value", "\"1 EUR\" is no amount of money. Write currency and amount")]
    [InlineData("""{ "kind": "future-credit", "value": "EUR -1" }""", "$.offer.gestures[0].value", "\"EUR -1\" is no amount of money: it is zero or more. Leave out the minus.")]
    [InlineData("""{ "kind": "future-credit", "value": "euro 1" }""", "$.offer.gestures[0].value", "\"euro\" is no currency.")]
    [InlineData("""{ "kind": "future-credit", "value": true }""", "$.offer.gestures[0].value", "Expected a text in double quotes, found true or false.")]
    [InlineData("""{ "kind": "apology", "what": " " }""", "$.offer.gestures[0].what", "The text says nothing.")]
    [InlineData("""{ "kind": "apology", "what": { "en": "x" } }""", "$.offer.gestures[0].what", "The key \"ja\" is missing.")]
    [InlineData("""{ "kind": "recovery-plan" }""", "$.offer.gestures[0]", "A recovery plan counts once its parts are named.")]
    [InlineData("""{ "kind": "future-credit", "value": "JPY 1" }""", "$.offer.gestures[0].value", "\"JPY 1\" and \"EUR 10.5\" of $.failure.directLoss are in different currencies.")]
    [InlineData("""{ "kind": "apology", "worth": 1 }""", "$.offer.gestures[0].worth", "The key \"worth\" is not known here.")]
    public void A_gesture_that_cannot_be_used_is_refused_with_path_rule_and_way_out(string gesture, string path, string problem)
    {
        var refused = Assert.Throws<WireFormatException>(() => GestureQuestionJson.Parse(
            $$"""{ "version": 1, "failure": { {{Failure}} }, "offer": { "gestures": [{{gesture}}] } }"""));

        Assert.Equal(path, refused.Path);
        Assert.StartsWith(problem, refused.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"occurrence\": 3", "\"occurrence\": 0", "$.failure.occurrence", "It is counted from one. Write 1 for the first.")]
    [InlineData("\"missedDates\": 2", "\"missedDates\": 0.5", "$.failure.missedDates", "Expected a whole number, such as 3.")]
    [InlineData("\"EUR 1000\"", "\"EUR 0\"", "$.failure.engagementValue", "The engagement must be worth more than zero")]
    [InlineData("\"EUR 100\"", "\"EUR 100.001\"", "$.failure.affectedFee", "\"EUR 100.001\" cannot be paid: EUR has 2 digits after the point. Round it, such as to \"EUR 100.01\".")]
    [InlineData("[\"EUR 1\", \"EUR 2\"]", "[\"EUR 1\", \"USD 2\"]", "$.failure.comparables[1]", "\"USD 2\" and \"EUR 10.5\" of $.failure.directLoss are in different currencies.")]
    [InlineData("\"harmed\": \"money\",", "", "$.failure", "The key \"harmed\" is missing. Say what the client lost")]
    [InlineData("\"acceptance\": \"accepted-flawed\"", "\"acceptance\": \"fine\"", "$.failure.acceptance", "\"fine\" is no acceptance. Known are inconvenience-only")]
    public void A_failure_that_cannot_be_used_is_refused(string written, string instead, string path, string problem)
    {
        string failure = Failure.Replace(written, instead, StringComparison.Ordinal);
        var refused = Assert.Throws<WireFormatException>(() => GestureQuestionJson.Parse($$"""{ "version": 1, "failure": { {{failure}} } }"""));

        Assert.Equal(path, refused.Path);
        Assert.StartsWith(problem, refused.Problem, StringComparison.Ordinal);
    }
}
