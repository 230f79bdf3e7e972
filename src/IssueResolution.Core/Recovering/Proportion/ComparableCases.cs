using System.Collections.Immutable;
using IssueResolution.Valuing;

namespace IssueResolution.Recovering;

/// <summary>What clients in comparable cases received, all in one currency. Which cases compare is the firm's to say.</summary>
/// <remarks>Equal when the amounts are, in their order.</remarks>
public sealed class ComparableCases : IEquatable<ComparableCases>
{
    private ComparableCases(ImmutableArray<Money> values) => Values = values;

    /// <summary>No case compares, or nobody has looked.</summary>
    public static ComparableCases None { get; } = new([]);

    /// <summary>What was given, case by case.</summary>
    public ImmutableArray<Money> Values { get; }

    /// <summary>The middle one, or the middle between the two in the middle; null without any case.</summary>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public Money? Median
    {
        get
        {
            ImmutableArray<Money> sorted = [.. Values.OrderBy(value => value)];
            return sorted.IsEmpty ? null
                : sorted.Length % 2 == 1 ? sorted[sorted.Length / 2]
                : Money.Of((sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]).Amount / 2m, sorted[0].Currency);
        }
    }

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(ComparableCases? left, ComparableCases? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(ComparableCases? left, ComparableCases? right) => !(left == right);

    /// <summary>What was given in each of some cases.</summary>
    public static ComparableCases Of(params IEnumerable<Money> values) =>
        new([.. Guard.Against.Null(values).Select(value => Guard.Against.Null(value, nameof(values)))]);

    /// <inheritdoc/>
    public bool Equals(ComparableCases? other) => other is not null && Values.SequenceEqual(other.Values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ComparableCases);

    /// <inheritdoc/>
    public override int GetHashCode() => Values.Aggregate(17, (hash, value) => unchecked((hash * 31) + value.GetHashCode()));
}
