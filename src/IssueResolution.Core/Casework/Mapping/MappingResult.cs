using System.Collections.Immutable;
using IssueResolution.Reasoning;

namespace IssueResolution.Casework;

/// <summary>A value carried over to a ticket system or from one, and whether the way back leads to the same.</summary>
/// <remarks>Equal when value, flag and reasons are, reasons in their order.</remarks>
/// <typeparam name="T">What was carried over: a text on the way out, a term on the way in.</typeparam>
public sealed class MappingResult<T> : IEquatable<MappingResult<T>>
{
    /// <summary>A value and how it came about.</summary>
    /// <exception cref="ArgumentException">There is no reason.</exception>
    public MappingResult(T value, bool isLossy, params IEnumerable<Reason> reasons)
    {
        (Value, IsLossy, Reasons) = (value, isLossy, [.. Guard.Against.Null(reasons)]);
        if (Reasons.IsEmpty)
        {
            throw new ArgumentException("Give at least one reason.", nameof(reasons));
        }
    }

    /// <summary>What it is called on the other side.</summary>
    public T Value { get; }

    /// <summary>Whether the way back leads elsewhere, because several terms share a value or several values a term.</summary>
    public bool IsLossy { get; }

    /// <summary>Which cell spoke, and when something is lost, what comes back.</summary>
    public ImmutableArray<Reason> Reasons { get; }

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(MappingResult<T>? left, MappingResult<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(MappingResult<T>? left, MappingResult<T>? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(MappingResult<T>? other) =>
        other is not null && EqualityComparer<T>.Default.Equals(Value, other.Value) && IsLossy == other.IsLossy && Reasons.SequenceEqual(other.Reasons);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MappingResult<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(((Value?.GetHashCode() ?? 0) * 31) + Reasons.Length);

    /// <summary>The value alone.</summary>
    public override string ToString() => $"{Value}";
}
