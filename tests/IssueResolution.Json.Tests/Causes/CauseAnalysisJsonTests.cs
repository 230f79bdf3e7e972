using System.Text.RegularExpressions;
using IssueResolution.Classifying;
using IssueResolution.Diagnosing;
using IssueResolution.Json.Tests.Generators;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Json.Tests.Causes;

public sealed class CauseAnalysisJsonTests
{
    private const string Action = "\"what\": \"A check\", \"owner\": \"engagement-partner\", \"dueAt\": \"2026-04-01T09:00:00Z\"";

    [Fact]
    public void A_chain_of_plain_texts_is_enough()
    {
        CauseAnalysis read = CaseFirm.Granted(CauseAnalysisJson.Parse(
            """{ "version": 1, "analyst": "Aoki", "symptom": "Late", "whys": ["It was slow", { "en": "No check", "ja": "点検なし" }] }"""));

        Assert.Equal("Aoki", read.Analyst);
        Assert.Equal(CaseFirm.Granted(WhyChain.From(Same("Late")).Because(Same("It was slow"), null).Because(new("No check", "点検なし"), null).ToGraph()), read.Graph);
        Assert.Empty(read.Graph.Roots);
    }

    [Fact]
    public void A_chain_says_what_its_answers_rest_on_and_actions_and_answers_are_about_its_end()
    {
        CauseAnalysis read = CaseFirm.Granted(CauseAnalysisJson.Parse(
            $$"""
            { "version": 1, "analyst": "Aoki", "symptom": "Late",
              "whys": [
                { "answer": "It was slow", "evidence": "record", "source": "Job log" },
                { "answer": "No check", "evidence": "observed", "kind": "process", "reach": "ours", "root": true }],
              "countermeasures": [{ {{Action}}, "kind": "forcing-function" }],
              "answers": [{ "check": "counterfactual", "holds": true }] }
            """));

        CauseNode end = Assert.Single(read.Graph.Roots);
        Assert.Equal(new CauseNode(new("why-2"), Same("No check"), CauseKind.Process, ControlReach.Ours), end);
        Assert.Equal(new CauseLink(CauseId.Symptom, new("why-1"), EvidenceKind.Record) { Source = Same("Job log") }, read.Graph.Links.First());
        PreventiveAction action = new(Same("A check"), Role.EngagementPartner, Instant.FromUtc(2026, 4, 1, 9, 0)) { Kind = CountermeasureKind.ForcingFunction };
        Assert.Equal(new Countermeasure(end.Id, action), Assert.Single(read.Countermeasures));
        Assert.True(read.AnswerTo(end.Id, RootCauseCheck.Counterfactual));
        Assert.True(read.Review(end.Id, DiagnosingPolicy.ProfessionalServices).Value.MayStop);
    }

    [Fact]
    public void A_symptom_alone_is_an_analysis_that_has_only_been_started() => Assert.Equal(
        CauseAnalysis.Of("Aoki", CauseGraph.From(Same("Late"))),
        CaseFirm.Granted(CauseAnalysisJson.Parse("""{ "version": 1, "analyst": "Aoki", "symptom": "Late" }""")));

    [Theory]
    [InlineData("""[{ "id": "a", "statement": "A", "explains": [{ "effect": "b" }] }]""", "diagnosing.no-such-cause", "$.causes[0].explains[0]: ")]
    [InlineData("""[{ "id": "a", "statement": "A", "explains": [{ "effect": "symptom" }, { "effect": "a" }] }]""", "diagnosing.circular-why", "$.causes[0].explains[1]: ")]
    [InlineData("""[{ "id": "a", "statement": "A", "explains": [{ "effect": "symptom" }, { "effect": "symptom" }] }]""", "diagnosing.link-repeated", "$.causes[0].explains[1]: ")]
    [InlineData("""[{ "id": "symptom", "statement": "A", "explains": [{ "effect": "symptom" }] }]""", "diagnosing.cause-repeated", "$.causes[0]: ")]
    [InlineData("""[{ "id": "a", "statement": "A", "explains": [{ "effect": "symptom" }] }, { "id": "b", "statement": "late. ", "explains": [{ "effect": "a" }] }]""", "diagnosing.statement-repeated", "$.causes[1]: ")]
    [InlineData("""[{ "id": "a", "statement": "A", "explains": [{ "effect": "symptom" }], "kind": "person", "root": true }]""", "diagnosing.person-as-root", "$.causes[0].root: \"A\": ")]
    [InlineData("""[{ "id": "a", "statement": "A", "explains": [{ "effect": "symptom" }], "root": true }]""", "diagnosing.kind-missing", "$.causes[0].root: ")]
    [InlineData("""[{ "id": "a", "statement": "A", "explains": [{ "effect": "symptom" }], "kind": "process", "unknown": true, "root": true }]""", "diagnosing.unknown-as-root", "$.causes[0].root: ")]
    [InlineData("""[{ "id": "a", "statement": "A", "explains": [{ "effect": "symptom" }], "kind": "process", "root": true }, { "id": "b", "statement": "B", "explains": [{ "effect": "a" }] }]""", "diagnosing.root-not-an-end", "$.causes[0].root: ")]
    public void What_a_graph_may_not_hold_is_refused_with_its_place(string causes, string code, string place) =>
        Refuses($$"""{ "version": 1, "analyst": "Aoki", "symptom": "Late",{{"\n"}} "causes": {{causes}} }""", code, 2, place);

    [Theory]
    [InlineData("""["A", "B", "a."]""", "diagnosing.circular-why", "$.whys[2]: ")]
    [InlineData("""["A", { "answer": "Ben forgot", "kind": "person", "root": true }]""", "diagnosing.person-as-root", "$.whys[1].root: ")]
    [InlineData("""[{ "answer": "A", "kind": "process", "root": true }, "B"]""", "diagnosing.root-not-an-end", "$.whys[0].root: ")]
    public void What_a_chain_may_not_hold_is_refused_with_its_place(string whys, string code, string place) =>
        Refuses($$"""{ "version": 1, "analyst": "Aoki", "symptom": "Late",{{"\n"}} "whys": {{whys}} }""", code, 2, place);

    [Theory]
    [InlineData($$"""{ "countermeasures": [{ "against": "why-2", {{Action}} }] }""", "diagnosing.no-such-cause", "$.countermeasures[0]: ")]
    [InlineData("""{ "answers": [{ "cause": "why-2", "check": "reads-upwards", "holds": true }] }""", "diagnosing.no-such-cause", "$.answers[0]: ")]
    [InlineData("""{ "second": { "analyst": "aoki ", "symptom": "Late" } }""", "diagnosing.same-analyst", "$.second.analyst: ")]
    [InlineData("""{ "second": { "analyst": "Mori", "symptom": "Late", "whys": ["late"] } }""", "diagnosing.circular-why", "$.second.whys[0]: ")]
    public void What_an_analysis_may_not_hold_is_refused_with_its_place(string rest, string code, string place) => Refuses(Chain(rest), code, 1, place);

    [Theory]
    [InlineData("""{ "why": [] }""", "$.why: The key \"why\" is not known here. Known are version, analyst, symptom, whys, causes, countermeasures, answers, second.")]
    [InlineData("""{ "causes": [] }""", "$.whys: Write either \"whys\" for one chain or \"causes\" for a graph with branches, not both.")]
    [InlineData("""{ "answers": [{ "check": "depth", "holds": true }] }""", "$.answers[0].check: \"depth\" is no check that a person answers. Known are reads-upwards, counterfactual.")]
    [InlineData("""{ "answers": [{ "check": "counterfactual", "holds": true }, { "cause": "why-1", "check": "counterfactual", "holds": false }] }""", "$.answers[1]: \"counterfactual\" was answered about \"why-1\" before. Keep one of the answers.")]
    [InlineData("""{ "countermeasures": [{ "what": "x", "owner": "Ben", "dueAt": "2026-04-01T09:00:00Z" }] }""", "$.countermeasures[0].owner: \"Ben\" is no role. Known are ")]
    [InlineData("""{ "second": { "symptom": "Late" } }""", "$.second: The key \"analyst\" is missing. Say who found it.")]
    [InlineData("""{ "second": { "analyst": "Mori", "symptom": "Late", "answers": [] } }""", "$.second.answers: The key \"answers\" is not known here. Known are analyst, symptom, whys, causes.")]
    public void A_mistake_is_named_with_its_place(string rest, string message) => Misreads(Chain(rest), message);

    [Theory]
    [InlineData("""{ "version": 2, "analyst": "Aoki", "symptom": "Late" }""", "$.version: This version is not known here")]
    [InlineData("""{ "version": 1, "symptom": "Late" }""", "$: The key \"analyst\" is missing. Say who made the analysis.")]
    [InlineData("""{ "version": 1, "analyst": "Aoki" }""", "$: The key \"symptom\" is missing. Say what was noticed.")]
    [InlineData("""{ "version": 1, "analyst": "Aoki", "symptom": "Late", "causes": [{ "id": "a", "statement": "A", "explains": [] }] }""", "$.causes[0].explains: It explains nothing. List at least one effect")]
    [InlineData("""{ "version": 1, "analyst": "Aoki", "symptom": "Late", "causes": [{ "id": "a", "statement": "A" }] }""", "$.causes[0]: The key \"explains\" is missing.")]
    [InlineData("""{ "version": 1, "analyst": "Aoki", "symptom": "Late", "whys": [""] }""", "$.whys[0]: The text says nothing.")]
    [InlineData("""{ "version": 1, "analyst": "Aoki", "symptom": "Late", "whys": [{ "answer": "A", "evidence": "hearsay" }] }""", "$.whys[0].evidence: \"hearsay\" is no kind of evidence. Known are unknown, inferred, testimony, record, observed.")]
    [InlineData("""{ "version": 1, "analyst": "Aoki", "symptom": "Late", "countermeasures": [{ "what": "x", "owner": "practice-lead", "dueAt": "2026-04-01T09:00:00Z" }] }""", "$.countermeasures[0]: The key \"against\" is missing. Name the cause by its id; only below whys the last of them goes without saying.")]
    public void A_mistake_without_a_chain_is_named_with_its_place(string json, string message) => Misreads(json, message);

    // One more key after the chain, so that its place is known.
    private static string Chain(string rest) => """{ "version": 1, "analyst": "Aoki", "symptom": "Late", "whys": ["Slow"], """ + rest[1..];

    private static Phrase Same(string text) => new(text, text);

    private static void Misreads(string json, string message) =>
        Assert.Contains(message, Assert.Throws<WireFormatException>(() => CauseAnalysisJson.Parse(json)).Message, StringComparison.Ordinal);

    private static void Refuses(string json, string code, int line, string place)
    {
        var refused = Assert.IsType<Decision<CauseAnalysis>.Refused>(CauseAnalysisJson.Parse(json));
        Assert.Equal(code, refused.Code.Code);
        Assert.Matches($"^Line {line}, column [0-9]+, {Regex.Escape(place)}", refused.Message.English);
        Assert.Contains(refused.Code.Words.Description.English, refused.Message.English, StringComparison.Ordinal);
        Assert.Matches($"^{line}行目[0-9]+文字目、\\$", refused.Message.Japanese);
    }
}
