using System.Collections.Immutable;
using System.Text.Json.Nodes;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Cli.Assessing;

/// <summary>One answer of an assessment as pages and machines show it.</summary>
/// <param name="code">Its key in JSON.</param>
/// <param name="heading">What was asked.</param>
/// <param name="answer">The answer in a few words.</param>
/// <param name="values">The answer in stable codes.</param>
/// <param name="reasons">Why.</param>
internal sealed class AssessmentSection(string code, Phrase heading, Phrase answer, JsonObject values, params IEnumerable<Reason> reasons)
{
    public string Code { get; } = code;

    public Phrase Heading { get; } = heading;

    public Phrase Answer { get; } = answer;

    public JsonObject Values { get; } = values;

    public ImmutableArray<Reason> Reasons { get; } = [.. reasons];
}
