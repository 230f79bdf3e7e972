using IssueResolution.Diagnosing;
using IssueResolution.Reasoning;

namespace IssueResolution.Json;

/// <summary>Graphs of causes as JSON, both ways; docs/reference/causes-file.md describes every key.</summary>
/// <remarks>
/// <code>
/// { "version": 1, "symptom": "The report was late", "whys": ["Extraction was slow", "The client's access limits were unknown"] }
///
/// { "version": 1, "symptom": "The report was late", "causes": [
///   { "id": "slow", "statement": "Extraction was slow", "explains": [{ "effect": "symptom", "evidence": "record", "role": "action" }] } ] }
/// </code>
/// What is written is read as an equal graph, always as causes and never as a chain, and equal graphs have one text.
/// </remarks>
public static class CauseGraphJson
{
    /// <summary>Reads a text: the graph, or the refusal of the first thing in it that may not be, with its line, column and path in the message.</summary>
    /// <remarks>Refused are circles, a cause or a statement that comes twice, an effect that is not there, and a person, a gap or a symptom as a root.</remarks>
    /// <exception cref="WireFormatException">The text is not JSON, has a key that is not known or misses one, or a value cannot be used.</exception>
    public static Decision<CauseGraph> Parse(string json) => Read(WireValue.Parse(json));

    /// <summary>The same for an object that stands inside another text.</summary>
    /// <exception cref="WireFormatException">A key is not known or missing, or a value cannot be used.</exception>
    public static Decision<CauseGraph> Read(WireValue value)
    {
        Guard.Against.Null(value).RequireVersion();
        value.RefuseKeysOtherThan(["version", .. WrittenGraph.Keys]);
        return WrittenGraph.Read(value).ToGraph();
    }

    /// <summary>The text that <see cref="Parse"/> reads as an equal graph: lines end in a line feed, and what is at its default is left out.</summary>
    /// <exception cref="ArgumentException">A text holds half of a surrogate pair.</exception>
    public static string Write(CauseGraph graph) =>
        WireNode.Object([("version", WireNames.Version), .. WrittenGraph.Of(Guard.Against.Null(graph)).Members()]).ToText();
}
