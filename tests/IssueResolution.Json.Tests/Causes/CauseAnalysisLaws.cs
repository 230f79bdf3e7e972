using System.Text.Json.Nodes;
using IssueResolution.Diagnosing;
using IssueResolution.Json.Tests.Generators;
using IssueResolution.Reasoning;

namespace IssueResolution.Json.Tests.Causes;

[Properties(Arbitrary = [typeof(CauseAnalyses)])]
public sealed class CauseAnalysisLaws
{
    [Property]
    public void What_is_written_is_read_as_an_equal_analysis_and_has_one_text(CauseAnalysis any)
    {
        string text = CauseAnalysisJson.Write(any);
        CauseAnalysis read = CaseFirm.Granted(CauseAnalysisJson.Parse(text));

        Assert.Equal(any, read);
        Assert.Equal(text, CauseAnalysisJson.Write(read));
    }

    [Property]
    public void What_is_written_is_read_as_an_equal_graph_and_has_one_text(CauseAnalysis any)
    {
        string text = CauseGraphJson.Write(any.Graph);
        CauseGraph read = CaseFirm.Granted(CauseGraphJson.Parse(text));

        Assert.Equal(any.Graph, read);
        Assert.Equal(text, CauseGraphJson.Write(read));
    }

    [Property]
    public void Neither_the_order_of_causes_nor_that_of_their_effects_makes_a_difference(CauseAnalysis any)
    {
        JsonObject text = JsonNode.Parse(CauseGraphJson.Write(any.Graph))!.AsObject();
        if (text["causes"] is JsonArray causes)
        {
            text["causes"] = Reversed(causes);
            foreach (JsonNode? cause in text["causes"]!.AsArray())
            {
                cause!["explains"] = Reversed(cause["explains"]!.AsArray());
            }
        }

        Assert.Equal(any.Graph, CaseFirm.Granted(CauseGraphJson.Parse(text.ToJsonString())));
    }

    // The oracle adds the links one after another, and asks for a way down from the cause to the effect by walking all of it.
    [Property]
    public void A_circle_is_refused_at_the_first_link_that_closes_one(int seed)
    {
        Chance chance = new(seed);
        int count = 2 + chance.Next(6);
        (int Cause, int Effect)[] links = [.. Enumerable.Range(1, count).SelectMany(cause => chance.Some(2, () => 1 + chance.Next(count)).Distinct().Select(effect => (cause, effect)))];
        string text = $$"""{ "version": 1, "symptom": "S", "causes": [{{string.Join(", ", Enumerable.Range(1, count).Select(cause => $$"""
            { "id": "{{cause}}", "statement": "Cause {{cause}}", "explains": [{ "effect": "symptom" }{{string.Concat(links.Where(link => link.Cause == cause).Select(link => $$""", { "effect": "{{link.Effect}}" }"""))}}] }
            """))}}] }""";

        Decision<CauseGraph> read = CauseGraphJson.Parse(text);

        int closing = Enumerable.Range(0, links.Length).FirstOrDefault(last => Leads(links[..(last + 1)], links[last].Effect, links[last].Cause), -1);
        if (closing < 0)
        {
            Assert.IsType<Decision<CauseGraph>.Granted>(read);
            return;
        }

        var refused = Assert.IsType<Decision<CauseGraph>.Refused>(read);
        int place = 1 + links.Take(closing).Count(link => link.Cause == links[closing].Cause);
        Assert.Equal(RefusalCode.CircularWhy, refused.Code);
        Assert.Contains($"$.causes[{links[closing].Cause - 1}].explains[{place}]: ", refused.Message.English, StringComparison.Ordinal);
    }

    private static bool Leads((int Cause, int Effect)[] links, int from, int to) =>
        from == to || links.Where(link => link.Cause == from).Any(link => Leads([.. links.Where(other => other != link)], link.Effect, to));

    private static JsonArray Reversed(JsonArray list) => new([.. list.Reverse().Select(item => item!.DeepClone())]);
}
