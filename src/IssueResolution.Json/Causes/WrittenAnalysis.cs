using System.Collections.Immutable;
using IssueResolution.Diagnosing;
using IssueResolution.Reasoning;

namespace IssueResolution.Json;

/// <summary>An analysis as a text writes it, well-formed and not yet held to any rule.</summary>
internal sealed class WrittenAnalysis
{
    private static readonly WireField<WrittenAnalysis, string> _analyst =
        TextForms.Text.Required("analyst", "Say who made the analysis.", (WrittenAnalysis one) => one.Analyst);

    private static readonly WireField<WrittenAnalysis, ImmutableArray<WrittenMeasure>> _measures =
        WrittenMeasure.Form.ToList().OrEmpty("countermeasures", "What will be done against a cause, by whom, by when.", (WrittenAnalysis one) => one.Measures);

    private static readonly WireField<WrittenAnalysis, ImmutableArray<WrittenAnswer>> _answers =
        WrittenAnswer.Form.ToList().OrEmpty("answers", "What only a person can say about a cause.", (WrittenAnalysis one) => one.Answers);

    private static readonly WireField<WrittenAnalysis, WrittenOpinion?> _second =
        WrittenOpinion.Form.Optional("second", "What someone else found, without having seen the first analysis.", (WrittenAnalysis one) => one.Second);

    private static readonly ImmutableArray<WireField<WrittenAnalysis>> _after = [_measures, _answers, _second];

    private readonly WireValue? _place;

    private WrittenAnalysis(
        string analyst, WrittenGraph graph, ImmutableArray<WrittenMeasure> measures, ImmutableArray<WrittenAnswer> answers, WrittenOpinion? second, WireValue? place) =>
        (Analyst, Graph, Measures, Answers, Second, _place) = (analyst, graph, measures, answers, second, place);

    public static ImmutableArray<string> Keys { get; } = [_analyst.Key, .. WrittenGraph.Keys, .. _after.Select(one => one.Key)];

    public static IEnumerable<(string Key, SchemaPart Value, bool IsRequired)> Schema =>
        [(_analyst.Key, _analyst.Schema, true), .. WrittenGraph.Schema, .. _after.Select(one => (one.Key, one.Schema, one.IsRequired))];

    private string Analyst { get; }

    private WrittenGraph Graph { get; }

    private ImmutableArray<WrittenMeasure> Measures { get; }

    private ImmutableArray<WrittenAnswer> Answers { get; }

    private WrittenOpinion? Second { get; }

    /// <exception cref="WireFormatException">A key of these is missing, or its value cannot be used.</exception>
    public static WrittenAnalysis Read(WireValue value) =>
        new(_analyst.In(value), WrittenGraph.Read(value), _measures.In(value), _answers.In(value), _second.In(value), value);

    public static WrittenAnalysis Of(CauseAnalysis analysis) => new(
        analysis.Analyst,
        WrittenGraph.Of(analysis.Graph),
        [.. analysis.Countermeasures.Select(measure => new WrittenMeasure(measure.Against, measure.Action))],
        [
            .. from node in analysis.Graph.Nodes
               from check in RootCauseCheck.InOrder
               let holds = analysis.AnswerTo(node.Id, check)
               where holds is not null
               select new WrittenAnswer(node.Id, check, holds.Value),
        ],
        analysis.Second is { } second ? WrittenOpinion.Of(second) : null,
        null);

    public IEnumerable<(string Key, WireNode? Value)> Members() =>
        [(_analyst.Key, _analyst.Write(this)), .. Graph.Members(), .. _after.Select(one => (one.Key, one.Write(this)))];

    /// <summary>The analysis, or the refusal of the first thing in it that may not be, with its line, column and path in the message.</summary>
    /// <exception cref="WireFormatException">A countermeasure or an answer does not say which cause it means, and there is no chain to end.</exception>
    public Decision<CauseAnalysis> ToAnalysis() => Graph.ToGraph() switch
    {
        Decision<CauseGraph>.Granted graph => Judged(CauseAnalysis.Of(Analyst, graph.Value)),
        Decision<CauseGraph>.Refused refused => new Decision<CauseAnalysis>.Refused(refused.Code, refused.Message, refused.Reasons),
        var other => throw new NotSupportedException($"A decision is granted or refused, and not {other}."),
    };

    private Decision<CauseAnalysis> Judged(CauseAnalysis start)
    {
        Decision<CauseAnalysis> judged = new Decision<CauseAnalysis>.Granted(start);
        foreach ((WrittenMeasure measure, WireValue place) in Placed(_measures, Measures))
        {
            judged = Then(judged, one => one.Countered(new(MeantBy(measure.Against, place, WrittenMeasure.AgainstKey), measure.Action)), place);
        }

        HashSet<(CauseId, RootCauseCheck)> answered = [];
        foreach ((WrittenAnswer answer, WireValue place) in Placed(_answers, Answers))
        {
            CauseId cause = MeantBy(answer.Cause, place, WrittenAnswer.CauseKey);
            judged = answered.Add((cause, answer.Check))
                ? Then(judged, one => one.Answered(cause, answer.Check, answer.Holds), place)
                : throw place.Fault($"\"{answer.Check.Code}\" was answered about \"{Excerpt.Of(cause.Value)}\" before. Keep one of the answers.");
        }

        return Second is not null && judged is Decision<CauseAnalysis>.Granted granted ? Second.On(granted.Value) : judged;
    }

    private IEnumerable<(TItem Item, WireValue Place)> Placed<TItem>(WireField<WrittenAnalysis> list, ImmutableArray<TItem> items) =>
        items.Select((item, index) => (item, _place!.Find(list.Key)!.Items[index]));

    private static Decision<CauseAnalysis> Then(Decision<CauseAnalysis> before, Func<CauseAnalysis, Decision<CauseAnalysis>> step, WireValue place) =>
        before is Decision<CauseAnalysis>.Granted granted ? step(granted.Value).At(place) : before;

    private CauseId MeantBy(CauseId? named, WireValue place, string key) =>
        named ?? Graph.EndOfChain ?? throw place.Fault($"The key \"{key}\" is missing. Name the cause by its id; only below whys the last of them goes without saying.");
}
