using IssueResolution.Diagnosing;
using IssueResolution.Reasoning;

namespace IssueResolution.Json;

/// <summary>Analyses of causes as JSON, both ways: the keys of <see cref="CauseGraphJson"/>, who made it, what is done, what was answered and what someone else found.</summary>
/// <remarks>
/// <code>
/// { "version": 1, "analyst": "Aoki", "symptom": "The report was late",
///   "whys": [
///     { "answer": "Extraction was slow", "evidence": "record" },
///     { "answer": "Scoping lacked technical due diligence", "evidence": "record", "kind": "process", "reach": "ours", "root": true } ],
///   "countermeasures": [
///     { "what": "A technical check opens every scope form", "owner": "engagement-partner", "dueAt": "2026-04-01T09:00:00Z", "kind": "forcing-function" } ] }
/// </code>
/// docs/reference/causes-file.md describes every key. What is written is read as an equal analysis, and equal analyses have one text.
/// </remarks>
public static class CauseAnalysisJson
{
    /// <summary>Reads a text: the analysis, or the refusal of the first thing in it that may not be, with its line, column and path in the message.</summary>
    /// <remarks>Refused is what <see cref="CauseGraphJson.Parse"/> refuses, an action against or an answer about a cause that is not there, and the first analyst as the second.</remarks>
    /// <exception cref="WireFormatException">The text is not JSON, has a key that is not known or misses one, or a value cannot be used.</exception>
    public static Decision<CauseAnalysis> Parse(string json) => Read(WireValue.Parse(json));

    /// <summary>The same for an object that stands inside another text.</summary>
    /// <exception cref="WireFormatException">A key is not known or missing, or a value cannot be used.</exception>
    public static Decision<CauseAnalysis> Read(WireValue value)
    {
        Guard.Against.Null(value).RequireVersion();
        value.RefuseKeysOtherThan(["version", .. WrittenAnalysis.Keys]);
        return WrittenAnalysis.Read(value).ToAnalysis();
    }

    /// <summary>The text that <see cref="Parse"/> reads as an equal analysis: lines end in a line feed, and what is at its default is left out.</summary>
    /// <exception cref="ArgumentException">A text holds half of a surrogate pair.</exception>
    public static string Write(CauseAnalysis analysis) =>
        WireNode.Object([("version", WireNames.Version), .. WrittenAnalysis.Of(Guard.Against.Null(analysis)).Members()]).ToText();
}
