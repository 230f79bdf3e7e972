using IssueResolution.Diagnosing;
using IssueResolution.Json.Tests.Generators;
using IssueResolution.Reasoning;

namespace IssueResolution.Json.Tests.Causes;

public sealed class CauseGraphJsonTests
{
    private const string Branched =
        """
        {
          "version": 1,
          "symptom": "Late",
          "causes": [
            {
              "id": "no-buffer",
              "statement": "The plan had no room",
              "explains": [{ "effect": "symptom", "evidence": "observed", "role": "condition" }],
              "kind": "capacity",
              "reach": "ours",
              "root": true
            },
            {
              "id": "slow",
              "statement": "It was slow",
              "explains": [{ "effect": "symptom", "evidence": "record", "role": "action" }]
            },
            { "id": "gap", "statement": "What slowed it down?", "explains": [{ "effect": "slow" }], "unknown": true }
          ]
        }

        """;

    [Fact]
    public void A_graph_with_branches_is_written_as_it_was_read()
    {
        CauseGraph read = CaseFirm.Granted(CauseGraphJson.Parse(Branched));

        Assert.Equal(Branched.ReplaceLineEndings("\n"), CauseGraphJson.Write(read));
        Assert.True(read.NodeAt(new("gap")).IsUnknown);
        Assert.Equal(["no-buffer"], read.Roots.Select(root => root.Id.Value));
    }

    [Fact]
    public void A_chain_is_written_as_the_graph_that_it_is()
    {
        CauseGraph read = CaseFirm.Granted(CauseGraphJson.Parse("""{ "version": 1, "symptom": "Late", "whys": ["It was slow"] }"""));

        Assert.Equal(
            "{\n  \"version\": 1,\n  \"symptom\": \"Late\",\n  \"causes\": [{ \"id\": \"why-1\", \"statement\": \"It was slow\", \"explains\": [{ \"effect\": \"symptom\" }] }]\n}\n",
            CauseGraphJson.Write(read));
    }

    [Fact]
    public void A_graph_has_no_keys_of_an_analysis() => Assert.Contains(
        "$.analyst: The key \"analyst\" is not known here. Known are version, symptom, whys, causes.",
        Assert.Throws<WireFormatException>(() => CauseGraphJson.Parse("""{ "version": 1, "analyst": "Aoki", "symptom": "Late" }""")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_graph_of_ten_thousand_causes_with_a_circle_at_its_end_is_refused_there()
    {
        const int Count = 10_000;
        string causes = string.Join(",\n", Enumerable.Range(1, Count).Select(number => $$"""
            { "id": "{{number}}", "statement": "Cause {{number}}", "explains": [{ "effect": "{{(number == 1 ? "symptom" : $"{number - 1}")}}" }{{(number == 1 ? $$""", { "effect": "{{Count}}" }""" : "")}}] }
            """));

        var refused = Assert.IsType<Decision<CauseGraph>.Refused>(CauseGraphJson.Parse($$"""{ "version": 1, "symptom": "Late", "causes": [{{causes}}] }"""));

        Assert.Equal(RefusalCode.CircularWhy, refused.Code);
        Assert.Contains($"$.causes[{Count - 1}].explains[0]: ", refused.Message.English, StringComparison.Ordinal);
    }
}
