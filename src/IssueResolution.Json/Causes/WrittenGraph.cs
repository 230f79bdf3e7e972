using System.Collections.Immutable;
using IssueResolution.Diagnosing;

namespace IssueResolution.Json;

/// <summary>A graph as a text writes it, well-formed and not yet held to any rule: a symptom with a chain of whys, or with causes that name what they explain.</summary>
internal sealed partial class WrittenGraph
{
    private const string CausesKey = "causes";
    private const string WhysKey = "whys";

    private static readonly WireField<WrittenGraph, CauseNode> _symptom =
        SymptomForm.Symptom.Required("symptom", "Say what was noticed.", (WrittenGraph graph) => graph.Symptom);

    private static readonly WireField<WrittenGraph, ImmutableArray<WrittenWhy>> _whys = WrittenWhy.Form.ToList().OrEmpty(
        WhysKey, "One chain of answers, from the symptom downwards, each the cause of what stands before it; in place of the causes.", (WrittenGraph graph) => graph.Whys);

    private static readonly WireField<WrittenGraph, ImmutableArray<WrittenCause>> _causes = WrittenCause.Form.ToList().OrEmpty(
        CausesKey, "Every cause, in any order, with what it explains.", (WrittenGraph graph) => graph.Causes);

    private static readonly ImmutableArray<WireField<WrittenGraph>> _fields = [_symptom, _whys, _causes];

    private readonly ImmutableArray<WireValue> _places;

    private WrittenGraph(CauseNode symptom, ImmutableArray<WrittenWhy> whys, ImmutableArray<WrittenCause> causes, ImmutableArray<WireValue> places) =>
        (Symptom, Whys, Causes, _places) = (symptom, whys, causes, places);

    public CauseNode Symptom { get; }

    /// <summary>Empty where causes are listed; a graph is never written as a chain.</summary>
    public ImmutableArray<WrittenWhy> Whys { get; }

    public ImmutableArray<WrittenCause> Causes { get; }

    /// <summary>The name of the last answer of a chain; null for any other graph.</summary>
    public CauseId? EndOfChain => Whys.IsEmpty ? null : CauseId.OfWhy(Whys.Length);

    public static ImmutableArray<string> Keys { get; } = [.. _fields.Select(one => one.Key)];

    public static IEnumerable<(string Key, SchemaPart Value, bool IsRequired)> Schema => _fields.Select(one => (one.Key, one.Schema, one.IsRequired));

    /// <exception cref="WireFormatException">A key of these is missing, or its value cannot be used; keys beside them are for the caller.</exception>
    public static WrittenGraph Read(WireValue value)
    {
        if (value.Find(WhysKey) is { } whys && value.Find(CausesKey) is not null)
        {
            throw whys.Fault($"Write either \"{WhysKey}\" for one chain or \"{CausesKey}\" for a graph with branches, not both.");
        }

        return new(_symptom.In(value), _whys.In(value), _causes.In(value), (value.Find(WhysKey) ?? value.Find(CausesKey))?.Items ?? []);
    }

    public static WrittenGraph Of(CauseGraph graph) => new(
        graph.Symptom,
        [],
        [
            .. graph.Nodes.Where(node => node.Id != CauseId.Symptom).Select(node => new WrittenCause(
                node, [.. graph.EffectsOf(node.Id).Select(CauseEffect.Of)], graph.IsRoot(node.Id))),
        ],
        []);

    public IEnumerable<(string Key, WireNode? Value)> Members() => _fields.Select(field => (field.Key, field.Write(this)));
}
