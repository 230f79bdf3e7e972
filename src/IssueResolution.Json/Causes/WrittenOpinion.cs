using IssueResolution.Diagnosing;
using IssueResolution.Reasoning;

namespace IssueResolution.Json;

/// <summary>What a second analyst found, not yet held to any rule.</summary>
internal sealed class WrittenOpinion(string analyst, WrittenGraph graph, WireValue? place)
{
    private static readonly WireField<WrittenOpinion, string> _analyst =
        TextForms.Text.Required("analyst", "Say who found it.", (WrittenOpinion one) => one.Analyst);

    public string Analyst => analyst;

    public static WireForm<WrittenOpinion> Form { get; } = new(
        Read,
        one => WireNode.Object([(_analyst.Key, _analyst.Write(one)), .. one.Graph.Members()]),
        SchemaPart.Object([(_analyst.Key, _analyst.Schema, _analyst.IsRequired), .. WrittenGraph.Schema]).Named("second-opinion"));

    private WrittenGraph Graph => graph;

    public static WrittenOpinion Of(SecondOpinion opinion) => new(opinion.Analyst, WrittenGraph.Of(opinion.Graph), null);

    /// <summary>The analysis with this opinion, or the refusal of what is wrong in it.</summary>
    public Decision<CauseAnalysis> On(CauseAnalysis analysis) => graph.ToGraph() switch
    {
        Decision<CauseGraph>.Granted found => analysis.Seconded(new(analyst, found.Value)).At(place!.Find(_analyst.Key)!),
        Decision<CauseGraph>.Refused refused => new Decision<CauseAnalysis>.Refused(refused.Code, refused.Message, refused.Reasons),
        var other => throw new NotSupportedException($"A decision is granted or refused, and not {other}."),
    };

    private static WrittenOpinion Read(WireValue value)
    {
        value.RefuseKeysOtherThan([_analyst.Key, .. WrittenGraph.Keys]);
        return new(_analyst.In(value), WrittenGraph.Read(value), value);
    }
}
