using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Diagnosing;

/// <summary>A cause graph with what makes it worth acting on: countermeasures, answers that only a person can give, a second opinion. Immutable.</summary>
/// <remarks>Equal when all of that is; countermeasures in their order.</remarks>
[Requirement("R-065")]
public sealed partial class CauseAnalysis : IEquatable<CauseAnalysis>
{
    private readonly ImmutableSortedDictionary<CauseId, ImmutableDictionary<RootCauseCheck, bool>> _answers;

    private CauseAnalysis(
        string analyst,
        CauseGraph graph,
        ImmutableArray<Countermeasure> countermeasures,
        ImmutableSortedDictionary<CauseId, ImmutableDictionary<RootCauseCheck, bool>> answers,
        SecondOpinion? second) =>
        (Analyst, Graph, Countermeasures, _answers, Second) = (analyst, graph, countermeasures, answers, second);

    /// <summary>Who made it, by the name under which the host knows people.</summary>
    public string Analyst { get; }

    /// <summary>What was found.</summary>
    public CauseGraph Graph { get; }

    /// <summary>What will be done, in the order in which it was said.</summary>
    public ImmutableArray<Countermeasure> Countermeasures { get; }

    /// <summary>What someone else found; null while nobody has looked.</summary>
    public SecondOpinion? Second { get; }

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(CauseAnalysis? left, CauseAnalysis? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(CauseAnalysis? left, CauseAnalysis? right) => !(left == right);

    /// <summary>An analysis of which nothing but the graph is known.</summary>
    /// <exception cref="ArgumentException">The analyst has no name.</exception>
    public static CauseAnalysis Of(string analyst, CauseGraph graph) => new(
        Guard.Against.NullOrWhiteSpace(analyst), Guard.Against.Null(graph), [],
        ImmutableSortedDictionary<CauseId, ImmutableDictionary<RootCauseCheck, bool>>.Empty, null);

    /// <summary>The analysis with one more countermeasure.</summary>
    public Decision<CauseAnalysis> Countered(Countermeasure measure) =>
        Graph.Contains(Guard.Against.Null(measure).Against)
            ? new Decision<CauseAnalysis>.Granted(new(Analyst, Graph, Countermeasures.Add(measure), _answers, Second))
            : Refuse(RefusalCode.NoSuchCause, new(measure.Against.Value, measure.Against.Value));

    /// <summary>The analysis with an answer that only a person can give, in place of an earlier one.</summary>
    /// <param name="cause">The cause it is about.</param>
    /// <param name="check">What was asked.</param>
    /// <param name="holds">Whether the check is satisfied; for a counterfactual, that without the cause it would not have happened.</param>
    /// <exception cref="ArgumentException">The check is read off the graph and nobody is asked.</exception>
    public Decision<CauseAnalysis> Answered(CauseId cause, RootCauseCheck check, bool holds)
    {
        if (!Guard.Against.Null(check).IsAsked)
        {
            throw new ArgumentException($"\"{check.Code}\" is read off the analysis. Only these are answered: {string.Join(", ", RootCauseCheck.InOrder.Where(one => one.IsAsked).Select(one => one.Code))}.", nameof(check));
        }

        ImmutableDictionary<RootCauseCheck, bool> answers =
            _answers.TryGetValue(Guard.Against.Null(cause), out ImmutableDictionary<RootCauseCheck, bool>? given) ? given : ImmutableDictionary<RootCauseCheck, bool>.Empty;
        return Graph.Contains(cause)
            ? new Decision<CauseAnalysis>.Granted(new(Analyst, Graph, Countermeasures, _answers.SetItem(cause, answers.SetItem(check, holds)), Second))
            : Refuse(RefusalCode.NoSuchCause, new(cause.Value, cause.Value));
    }

    /// <summary>The analysis with what someone else found, in place of an earlier opinion.</summary>
    public Decision<CauseAnalysis> Seconded(SecondOpinion opinion) =>
        string.Equals(Guard.Against.Null(opinion).Analyst.Trim(), Analyst.Trim(), StringComparison.OrdinalIgnoreCase)
            ? Refuse(RefusalCode.SameAnalyst, new(opinion.Analyst, opinion.Analyst))
            : new Decision<CauseAnalysis>.Granted(new(Analyst, Graph, Countermeasures, _answers, opinion));

    /// <summary>The analysis after the graph has changed. What was said about causes that are gone, or are put differently now, goes with them.</summary>
    public CauseAnalysis On(CauseGraph graph)
    {
        Guard.Against.Null(graph);
        return new(
            Analyst, graph, [.. Countermeasures.Where(measure => IsTheSame(measure.Against))],
            _answers.RemoveRange(_answers.Keys.Where(cause => !IsTheSame(cause))), Second);

        bool IsTheSame(CauseId cause) => graph.Contains(cause) && graph.NodeAt(cause) == Graph.NodeAt(cause);
    }

    /// <summary>What a person answered; null while nobody was asked.</summary>
    public bool? AnswerTo(CauseId cause, RootCauseCheck check) =>
        _answers.TryGetValue(Guard.Against.Null(cause), out ImmutableDictionary<RootCauseCheck, bool>? given) && given.TryGetValue(Guard.Against.Null(check), out bool holds)
            ? holds
            : null;

    /// <inheritdoc/>
    public bool Equals(CauseAnalysis? other) =>
        other is not null && Analyst == other.Analyst && Graph == other.Graph && Countermeasures.SequenceEqual(other.Countermeasures) && Second == other.Second
        && Said.SequenceEqual(other.Said);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CauseAnalysis);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Graph.GetHashCode() * 31) + Countermeasures.Length);

    private IEnumerable<(CauseId Cause, RootCauseCheck Check, bool? Answer)> Said =>
        from cause in _answers.Keys
        from check in RootCauseCheck.InOrder
        select (cause, check, AnswerTo(cause, check));

    private static Decision<CauseAnalysis> Refuse(RefusalCode code, Phrase about) => new Decision<CauseAnalysis>.Refused(
        code, Phrase.Of($"\"{about}\": {code}. {code.Words.Description}", $"「{about}」：{code}。{code.Words.Description}"));
}
