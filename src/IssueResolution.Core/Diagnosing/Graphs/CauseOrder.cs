using System.Collections.Immutable;

namespace IssueResolution.Diagnosing;

/// <summary>The statements of a graph from the symptom downwards, with the number of whys to each.</summary>
internal sealed class CauseOrder
{
    private readonly Dictionary<CauseId, int> _depths;

    private CauseOrder(ImmutableArray<CauseId> ids, Dictionary<CauseId, int> depths) => (Ids, _depths) = (ids, depths);

    /// <summary>Every effect before its causes. Those that lie on a circle, or below one, are missing.</summary>
    internal ImmutableArray<CauseId> Ids { get; }

    /// <summary>Kahn's walk: each link is looked at once, and nothing is called from within itself.</summary>
    internal static CauseOrder Of(
        IEnumerable<CauseId> ids, Func<CauseId, ImmutableSortedDictionary<CauseId, CauseLink>> below, Func<CauseId, int> effectsOf)
    {
        Dictionary<CauseId, int> waiting = ids.ToDictionary(id => id, effectsOf);
        Dictionary<CauseId, int> depths = waiting.Where(pair => pair.Value == 0).ToDictionary(pair => pair.Key, _ => 0);
        Queue<CauseId> ready = new(depths.Keys);
        List<CauseId> done = [];
        while (ready.Count > 0)
        {
            CauseId effect = ready.Dequeue();
            done.Add(effect);
            foreach (CauseId cause in below(effect).Keys)
            {
                depths[cause] = Math.Max(depths.TryGetValue(cause, out int depth) ? depth : 0, depths[effect] + 1);
                if (--waiting[cause] == 0)
                {
                    ready.Enqueue(cause);
                }
            }
        }

        return new([.. done.OrderBy(id => depths[id]).ThenBy(id => id)], depths);
    }

    internal int DepthOf(CauseId id) => _depths[id];
}
