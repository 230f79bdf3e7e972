using System.Collections.Immutable;
using IssueResolution.Reasoning;

namespace IssueResolution.Planning;

/// <summary>The options that no other option beats: what is worth putting before a client.</summary>
/// <remarks>
/// The quickest first. Options that are equally quick and equally complete are all kept, in the order in which they were given; of no options
/// the front is empty. Costs a sort of the options. Equal when the options are, in their order.
/// </remarks>
[Requirement("R-071")]
public sealed class ParetoFront : IEquatable<ParetoFront>
{
    private ParetoFront(ImmutableArray<PlanOption> options) => Options = options;

    /// <summary>The options that are left, the quickest first and so the most complete last.</summary>
    public ImmutableArray<PlanOption> Options { get; }

    /// <summary>The first of those that are there soonest; null of no options.</summary>
    public PlanOption? Quickest => Options.IsEmpty ? null : Options[0];

    /// <summary>The first of those that solve the most; null of no options.</summary>
    public PlanOption? MostComplete => Options.IsEmpty ? null : Options.First(option => option.Completeness == Options[Options.Length - 1].Completeness);

    /// <summary>Whether the client can trade time against completeness: the quickest is not the most complete.</summary>
    public bool IsAChoice => Quickest is { } quickest && quickest.Completeness < Options[Options.Length - 1].Completeness;

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(ParetoFront? left, ParetoFront? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(ParetoFront? left, ParetoFront? right) => !(left == right);

    /// <summary>The front of any options, none included.</summary>
    public static ParetoFront Of(params IEnumerable<PlanOption> options)
    {
        ImmutableArray<PlanOption>.Builder front = ImmutableArray.CreateBuilder<PlanOption>();
        PlanOption? last = null;
        foreach (PlanOption option in Guard.Against.Null(options).Select(option => Guard.Against.Null(option, nameof(options)))
            .OrderBy(option => option.Takes).ThenByDescending(option => option.Completeness))
        {
            bool isEqual = last is not null && option.Takes == last.Takes && option.Completeness == last.Completeness;
            if (last is null || isEqual || option.Completeness > last.Completeness)
            {
                front.Add(option);
                last = option;
            }
        }

        return new(front.ToImmutable());
    }

    /// <inheritdoc/>
    public bool Equals(ParetoFront? other) => other is not null && Options.SequenceEqual(other.Options);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ParetoFront);

    /// <inheritdoc/>
    public override int GetHashCode() => Options.Aggregate(17, (hash, option) => unchecked((hash * 31) + option.GetHashCode()));

    /// <summary>The options one after the other, such as <c>Board figures &lt; Full report</c>.</summary>
    public override string ToString() => string.Join(" < ", Options.Select(option => option.What));
}
