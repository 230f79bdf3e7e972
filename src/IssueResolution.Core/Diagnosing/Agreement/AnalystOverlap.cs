namespace IssueResolution.Diagnosing;

/// <summary>How much two analyses of one symptom found in common, each from 0 to 1.</summary>
/// <remarks>
/// The index of Jaccard: what both found, divided by what either found. Two analyses that found nothing agree on nothing, which is zero.
/// </remarks>
/// <param name="RootCauses">Of the causes held to be roots.</param>
/// <param name="AllCauses">Of all known causes, roots included; gaps and the symptom are left out.</param>
public sealed record AnalystOverlap(decimal RootCauses, decimal AllCauses)
{
    /// <summary>Compares two analyses; the order of the two makes no difference.</summary>
    /// <param name="one">What one analyst found.</param>
    /// <param name="other">What the other found, without having seen it.</param>
    /// <param name="matching">How a cause of one is found again in the other.</param>
    public static AnalystOverlap Between(CauseGraph one, CauseGraph other, CauseMatching matching)
    {
        Guard.Against.Null(matching);
        return new(
            Jaccard(Guard.Against.Null(one).Roots, Guard.Against.Null(other).Roots, matching),
            Jaccard(Known(one), Known(other), matching));
    }

    /// <summary>The overlap on what is compared.</summary>
    public decimal On(OverlapBasis basis) => Guard.Against.Null(basis) == OverlapBasis.RootCauses ? RootCauses : AllCauses;

    private static IEnumerable<CauseNode> Known(CauseGraph graph) => graph.Nodes.Where(node => node.Id != CauseId.Symptom && !node.IsUnknown);

    private static decimal Jaccard(IEnumerable<CauseNode> one, IEnumerable<CauseNode> other, CauseMatching matching)
    {
        HashSet<string> left = new(one.Select(matching.KeyOf), StringComparer.Ordinal);
        HashSet<string> right = new(other.Select(matching.KeyOf), StringComparer.Ordinal);
        int both = left.Count(right.Contains);
        int either = left.Count + right.Count - both;
        return either == 0 ? 0m : (decimal)both / either;
    }
}
