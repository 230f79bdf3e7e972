using System.Collections.Immutable;

namespace IssueResolution.Diagnosing;

/// <content>Ways through the graph. None of them calls itself, so depth is no matter.</content>
public sealed partial class CauseGraph
{
    /// <summary>Every statement that nothing explains any further, as <see cref="Nodes"/> lists them.</summary>
    public IEnumerable<CauseNode> Ends => Nodes.Where(node => Below(node.Id).IsEmpty);

    /// <summary>How many whys lead to a cause, on the longest way: zero for the symptom.</summary>
    /// <inheritdoc cref="NodeAt" path="/exception"/>
    public int DepthOf(CauseId cause) => _order.Value.DepthOf(NodeAt(cause).Id);

    /// <summary>The links from the symptom to a cause whose weakest link is strongest; of equally strong ways, the one through the first names.</summary>
    /// <returns>From the symptom downwards; empty for the symptom itself.</returns>
    /// <inheritdoc cref="NodeAt" path="/exception"/>
    public ImmutableArray<CauseLink> ChainTo(CauseId cause, DiagnosingPolicy policy)
    {
        Dictionary<CauseId, CauseLink> ways = StrongestWays(NodeAt(cause).Id, Guard.Against.Null(policy));
        List<CauseLink> chain = [];
        for (CauseId at = cause; ways.TryGetValue(at, out CauseLink? link); at = link.Effect)
        {
            chain.Add(link);
        }

        chain.Reverse();
        return [.. chain];
    }

    /// <summary>The confidence in a cause: that of the weakest link of its strongest chain, between 0 and 1.</summary>
    /// <returns>Zero for the symptom, which nothing has explained.</returns>
    /// <inheritdoc cref="NodeAt" path="/exception"/>
    public decimal ConfidenceOf(CauseId cause, DiagnosingPolicy policy) =>
        ChainTo(cause, policy).Select(link => link.ConfidenceUnder(policy)).DefaultIfEmpty(0m).Min();

    /// <summary>Whether following the causes of one statement leads to another, or both are the same.</summary>
    private bool LeadsTo(CauseId from, CauseId to)
    {
        HashSet<CauseId> down = [from];
        HashSet<CauseId> up = [to];
        Queue<CauseId> lower = new(down);
        Queue<CauseId> upper = new(up);
        bool met = from == to;
        while (!met && lower.Count > 0 && upper.Count > 0)
        {
            met = Step(lower, down, up, Below(lower.Dequeue()).Keys) || Step(upper, up, down, EffectsAbove(upper.Dequeue()));
        }

        return met;
    }

    private static bool Step(Queue<CauseId> next, HashSet<CauseId> seen, HashSet<CauseId> sought, IEnumerable<CauseId> neighbours)
    {
        foreach (CauseId neighbour in neighbours)
        {
            if (sought.Contains(neighbour))
            {
                return true;
            }

            if (seen.Add(neighbour))
            {
                next.Enqueue(neighbour);
            }
        }

        return false;
    }

    /// <summary>For each cause above the one asked for, and for itself, the link by which it is best reached.</summary>
    private Dictionary<CauseId, CauseLink> StrongestWays(CauseId cause, DiagnosingPolicy policy)
    {
        Dictionary<CauseId, CauseLink> ways = [];
        Dictionary<CauseId, decimal> strengths = new() { [CauseId.Symptom] = decimal.MaxValue };
        foreach (CauseId id in _order.Value.Ids.Skip(1).TakeWhile(id => DepthOf(id) <= DepthOf(cause)))
        {
            foreach (CauseLink link in EffectsOf(id))
            {
                decimal strength = Math.Min(strengths[link.Effect], link.ConfidenceUnder(policy));
                if (!strengths.TryGetValue(id, out decimal best) || strength > best)
                {
                    (ways[id], strengths[id]) = (link, strength);
                }
            }
        }

        return ways;
    }
}
