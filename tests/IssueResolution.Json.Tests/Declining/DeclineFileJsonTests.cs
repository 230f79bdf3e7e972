using IssueResolution.Declining;
using IssueResolution.Json.Tests.Schemas;
using IssueResolution.Valuing;

namespace IssueResolution.Json.Tests.Declining;

public sealed class DeclineFileJsonTests
{
    private const string Request = "\"what\": \"X\", \"goal\": \"Y\", \"at\": \"2026-03-02T09:00:00Z\", \"feasibility\": \"not-possible\"";

    [Fact]
    public void Every_key_of_a_request_is_read()
    {
        DeclineFile read = DeclineFileJson.Parse($$"""
            { "version": 1, "zone": "Asia/Tokyo", "request": { {{Request}},
                "notice": { "form": "oral", "at": "2026-02-10T05:00:00Z" },
                "evidence": { "form": "mail", "reference": "M-17", "at": "2026-02-10T14:00:00+09:00" },
                "alternatives": [{ "what": { "en": "A", "ja": "案" } }, { "what": "B", "meetsGoal": false }, { "what": "C", "cost": "EUR 12.50" }],
                "reset": "one-off", "price": "JPY 300000",
                "wording": { "empathy": "E", "absorbed": "EUR 2", "clearedBy": "Ms. Sato" } } }
            """);

        Assert.Equal((ProofState.Proven, AlternativeReach.NoCost), (read.Request!.Proof, read.Request.Alternatives.Reach));
        Assert.Equal(("案", Money.Of(12.5m, "EUR")), (read.Request.Alternatives.Offered[0].What.Japanese, read.Request.Alternatives.Offered[2].Cost));
        Assert.Equal((ExpectationReset.OneOff, Money.Of(300_000m, "JPY"), "Asia/Tokyo"), (read.Reset, read.Price, read.Zone.Id));
        Assert.Equal(("E", Money.Of(2m, "EUR"), "Ms. Sato"), (read.Wording.Empathy!.English, read.Wording.Absorbed, read.Wording.ClearedBy));
    }

    [Fact]
    public void A_request_may_know_nothing_but_what_is_asked()
    {
        DeclineFile read = DeclineFileJson.Parse($$"""{ "version": 1, "request": { {{Request}} } }""");

        Assert.Equal((ProofState.NoNotice, AlternativeReach.None), (read.Request!.Proof, read.Request.Alternatives.Reach));
        Assert.Equal((null, null, "UTC"), (read.Demand, read.Relationship, read.Zone.Id));
    }

    [Fact]
    public void Every_key_of_a_demand_and_a_relationship_is_read()
    {
        DeclineFile read = DeclineFileJson.Parse("""
            { "version": 1,
              "demand": { "failure": "late", "limit": "JPY 5", "scope": { "included": ["A"], "excluded": ["B"] },
                "parts": [{ "what": "P", "item": "a", "followsFromFailure": false }, { "what": "Q", "item": "c", "followsFromFailure": true, "value": "JPY 7" }],
                "wording": { "empathy": "E", "ownPart": "O", "remedy": "R" } },
              "relationship": { "conduct": "threatening", "demand": "impossible", "teamHarm": "harmed", "formalNotices": 1, "documentedDeclines": 2,
                "failedRecoveryCycles": 3, "ourFaultSettled": true } }
            """);

        Assert.Null(read.Request);
        Assert.Equal((ScopeDocument.Of(["a"], ["b"]), Money.Of(5m, "JPY")), (read.Demand!.Scope, read.Demand.Limit));
        Assert.Equal([null, Money.Of(7m, "JPY")], read.Demand.Demand.Parts.Select(part => part.Value));
        Assert.Equal(("E", "O", "R"), (read.Demand.Wording.Empathy!.English, read.Demand.Wording.OwnPart!.English, read.Demand.Wording.Remedy!.English));
        Assert.Equal(
            new RelationshipStrain
            {
                Conduct = ClientConduct.Threatening,
                Demand = DemandReach.Impossible,
                TeamHarm = TeamHarm.Harmed,
                FormalNotices = 1,
                DocumentedDeclines = 2,
                FailedRecoveryCycles = 3,
                IsOurFaultSettled = true,
            },
            read.Relationship);
    }

    [Theory]
    [InlineData("\"notice\": { \"form\": \"shouted\" }", "$.request.notice.form", "\"shouted\" is no form of notice. Known are none, oral, written, contract.")]
    [InlineData("\"notice\": { \"form\": \"oral\" }", "$.request.notice", "The key \"at\" is missing. Write when the client was told.")]
    [InlineData("\"notice\": { \"form\": \"none\", \"at\": \"2026-03-02T09:00:00Z\" }", "$.request.notice.at", "A client who was never told")]
    [InlineData("\"evidence\": { \"form\": \"rumour\" }", "$.request.evidence.form", "\"rumour\" is no form of evidence. Known are mail, document,")]
    [InlineData("\"evidence\": { \"form\": \"mail\", \"reference\": \" \" }", "$.request.evidence.reference", "The text says nothing.")]
    [InlineData("\"alternatives\": [{ \"what\": \"A\", \"cost\": \"free\" }]", "$.request.alternatives[0].cost", "\"free\" is no amount of money. Write currency and amount")]
    [InlineData("\"alternatives\": [{ \"what\": \"A\", \"cost\": \"yen 5\" }]", "$.request.alternatives[0].cost", "\"yen\" is no currency.")]
    [InlineData("\"alternatives\": [{ \"what\": \"A\", \"cost\": \"JPY -5\" }]", "$.request.alternatives[0].cost", "\"JPY -5\" is no amount of money: it is zero or more.")]
    [InlineData("\"price\": 5", "$.request.price", "An amount of money is one text.")]
    [InlineData("\"alternatives\": [{ \"what\": \"A\", \"cost\": \"JPY 5\" }], \"wording\": { \"absorbed\": \"EUR 1\" }", "$.request.wording.absorbed", "We carry a part of what an alternative costs, and one costs JPY 5.")]
    [InlineData("\"wording\": { \"empathy\": { \"en\": \"E\" } }", "$.request.wording.empathy", "The key \"ja\" is missing. Write the Japanese text.")]
    [InlineData("\"reset\": \"never\"", "$.request.reset", "\"never\" is no way to reset expectations. Known are one-off, from-now-on.")]
    [InlineData("\"mood\": \"bad\"", "$.request.mood", "The key \"mood\" is not known here.")]
    public void A_request_that_cannot_be_used_is_refused_with_path_rule_and_way_out(string member, string path, string problem) =>
        Refused($$"""{ "version": 1, "request": { {{Request}}, {{member}} } }""", path, problem);

    [Theory]
    [InlineData("\"parts\": []", "$.demand.parts", "A demand asks for something. List at least one part.")]
    [InlineData("\"parts\": [{ \"what\": \"P\", \"item\": \"a\" }]", "$.demand.parts[0]", "The key \"followsFromFailure\" is missing.")]
    [InlineData("\"parts\": [{ \"what\": \"P\", \"item\": \"a\", \"followsFromFailure\": true, \"value\": \"EUR 1\" }]", "$.demand.parts[0].value", "What follows from the failure is counted in JPY")]
    [InlineData("\"parts\": [{ \"what\": \"P\", \"item\": \"a\", \"followsFromFailure\": false }], \"scope\": { \"included\": [\"A\"], \"excluded\": [\"a \"] }", "$.demand.scope.excluded[0]", "\"a \" is both included and excluded.")]
    public void A_demand_that_cannot_be_used_is_refused(string members, string path, string problem) =>
        Refused($$"""{ "version": 1, "demand": { "failure": "late", "limit": "JPY 5", {{members}} } }""", path, problem);

    [Theory]
    [InlineData("\"formalNotices\": -1", "A count is zero or more. Leave out the minus.")]
    [InlineData("\"formalNotices\": 1.5", "Expected a whole number, such as 3.")]
    [InlineData("\"formalNotices\": 3000000000", "Expected a whole number, such as 3.")]
    public void A_count_is_a_whole_number_from_0_on(string member, string problem) =>
        Refused($$"""{ "version": 1, "relationship": { {{member}} } }""", "$.relationship.formalNotices", problem);

    [Theory]
    [InlineData("decline.json")]
    [InlineData("decline-in-scope.json")]
    [InlineData("decline-out-of-scope.json")]
    [InlineData("decline-never-told.json")]
    public void What_was_read_is_written_and_read_as_the_same(string sample)
    {
        DeclineFile read = DeclineFileJson.Parse(SampleDocuments.TestFile(sample));

        Assert.Equal(read, DeclineFileJson.Parse(DeclineFileJson.Write(read)));
    }

    [Fact]
    public void A_file_asks_something() => Refused("{ \"version\": 1 }", "$", "There is nothing to answer.");

    private static void Refused(string json, string path, string problem)
    {
        var refused = Assert.Throws<WireFormatException>(() => DeclineFileJson.Parse(json));
        Assert.Equal(path, refused.Path);
        Assert.StartsWith(problem, refused.Problem, StringComparison.Ordinal);
    }
}
