using System.Collections.Immutable;

namespace IssueResolution.Reasoning;

/// <summary>An answer that is always given, with its reasons. For answers that may be a "no" see <see cref="Decision{T}"/>.</summary>
/// <remarks>Equal when value and reasons are, in their order.</remarks>
/// <typeparam name="T">The answer.</typeparam>
public sealed class Judgement<T> : IEquatable<Judgement<T>>
{
    /// <summary>An answer and the way to it.</summary>
    /// <exception cref="ArgumentException">There is no reason: a judgement without one is a guess.</exception>
    public Judgement(T value, IEnumerable<Reason> reasons)
    {
        Value = value;
        Reasons = [.. Guard.Against.Null(reasons)];
        if (Reasons.IsEmpty)
        {
            throw new ArgumentException("Give at least one reason.", nameof(reasons));
        }
    }

    /// <summary>The answer.</summary>
    public T Value { get; }

    /// <summary>Why, in the order in which the rules were applied.</summary>
    public ImmutableArray<Reason> Reasons { get; }

    /// <summary>The cells of the policy that spoke, in the order of the reasons.</summary>
    public ImmutableArray<CellReading> Cells => [.. Reasons.Select(reason => reason.Cell).OfType<CellReading>()];

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(Judgement<T>? left, Judgement<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(Judgement<T>? left, Judgement<T>? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Judgement<T>? other) =>
        other is not null && EqualityComparer<T>.Default.Equals(Value, other.Value) && Reasons.SequenceEqual(other.Reasons);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Judgement<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(((Value?.GetHashCode() ?? 0) * 31) + Reasons.Length);

    /// <summary>The answer alone.</summary>
    public override string ToString() => $"{Value}";
}
