using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Diagnosing;

/// <content>Making a graph as a whole.</content>
public sealed partial class CauseGraph
{
    /// <summary>A graph that has only been started.</summary>
    public static CauseGraph From(Phrase symptom)
    {
        CauseNode node = new(CauseId.Symptom, symptom);
        return new(
            ImmutableSortedDictionary<CauseId, CauseNode>.Empty.Add(node.Id, node),
            ImmutableSortedDictionary<CauseId, ImmutableSortedDictionary<CauseId, CauseLink>>.Empty,
            ImmutableSortedDictionary<CauseId, ImmutableSortedSet<CauseId>>.Empty,
            ImmutableDictionary.Create<string, CauseId>(StringComparer.Ordinal).Add(CauseStatement.KeyOf(node.Statement), node.Id),
            ImmutableSortedSet<CauseId>.Empty);
    }

    /// <summary>A whole graph at once, in time that grows with its size. The order of causes and links makes no difference, save for which fault is named.</summary>
    /// <param name="symptom">What was noticed.</param>
    /// <param name="causes">Every cause, the symptom left out.</param>
    /// <param name="links">Every why; the symptom is named <see cref="CauseId.Symptom"/>.</param>
    public static Decision<CauseGraph> Of(Phrase symptom, IEnumerable<CauseNode> causes, IEnumerable<CauseLink> links)
    {
        CauseGraph start = From(symptom);
        var nodes = start._nodes.ToBuilder();
        var statements = start._statements.ToBuilder();
        foreach (CauseNode node in Guard.Against.Null(causes))
        {
            string key = CauseStatement.KeyOf(Guard.Against.Null(node, nameof(causes)).Statement);
            if (nodes.ContainsKey(node.Id) || statements.ContainsKey(key))
            {
                return Refuse(nodes.ContainsKey(node.Id) ? RefusalCode.CauseRepeated : RefusalCode.StatementRepeated, node.Statement);
            }

            nodes.Add(node.Id, node);
            statements.Add(key, node.Id);
        }

        Dictionary<CauseId, ImmutableSortedDictionary<CauseId, CauseLink>.Builder> below = [];
        Dictionary<CauseId, ImmutableSortedSet<CauseId>.Builder> above = [];
        foreach (CauseLink link in Guard.Against.Null(links))
        {
            CauseId? missing = new[] { Guard.Against.Null(link, nameof(links)).Effect, link.Cause }.FirstOrDefault(id => !nodes.ContainsKey(id));
            if (missing is not null)
            {
                return Refuse(RefusalCode.NoSuchCause, new(missing.Value, missing.Value));
            }

            var causesOfIt = At(below, link.Effect, static () => ImmutableSortedDictionary.CreateBuilder<CauseId, CauseLink>());
            if (causesOfIt.ContainsKey(link.Cause))
            {
                return Refuse(RefusalCode.LinkRepeated, nodes[link.Cause].Statement);
            }

            causesOfIt.Add(link.Cause, link);
            At(above, link.Cause, static () => ImmutableSortedSet.CreateBuilder<CauseId>()).Add(link.Effect);
        }

        CauseGraph made = new(
            nodes.ToImmutable(),
            below.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value.ToImmutable()),
            above.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value.ToImmutable()),
            statements.ToImmutable(),
            start._roots);
        return made.OnCircle() is { } circle ? Refuse(RefusalCode.CircularWhy, circle.Statement)
            : made._nodes.Values.FirstOrDefault(node => node.Id != CauseId.Symptom && made.EffectsAbove(node.Id).IsEmpty) is { } loose
                ? Refuse(RefusalCode.CauseStranded, loose.Statement)
            : new Decision<CauseGraph>.Granted(made);
    }

    private static T At<T>(Dictionary<CauseId, T> places, CauseId id, Func<T> empty)
    {
        if (!places.TryGetValue(id, out T? found))
        {
            places.Add(id, found = empty());
        }

        return found;
    }

    /// <summary>A statement that is, by way of others, its own cause; null where there is none.</summary>
    private CauseNode? OnCircle()
    {
        HashSet<CauseId> ordered = [.. _order.Value.Ids];
        CauseId? at = _nodes.Keys.FirstOrDefault(id => !ordered.Contains(id));
        HashSet<CauseId> seen = [];
        while (at is not null && seen.Add(at))
        {
            at = EffectsAbove(at).First(effect => !ordered.Contains(effect));
        }

        return at is null ? null : _nodes[at];
    }
}
