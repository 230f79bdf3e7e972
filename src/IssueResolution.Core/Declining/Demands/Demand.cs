using System.Collections.Immutable;
using IssueResolution.Wording;

namespace IssueResolution.Declining;

/// <summary>What a client asks for because of a failure, part by part.</summary>
/// <remarks>Equal when failure and parts are, in their order.</remarks>
public sealed class Demand : IEquatable<Demand>
{
    private Demand(Phrase failure, ImmutableArray<DemandPart> parts) => (Failure, Parts) = (failure, parts);

    /// <summary>What went wrong.</summary>
    public Phrase Failure { get; }

    /// <summary>At least one; the remedy is given to the parts in this order as far as it goes.</summary>
    public ImmutableArray<DemandPart> Parts { get; }

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(Demand? left, Demand? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(Demand? left, Demand? right) => !(left == right);

    /// <summary>A demand.</summary>
    /// <exception cref="ArgumentException">There is no part.</exception>
    public static Demand After(Phrase failure, params IEnumerable<DemandPart> parts)
    {
        ImmutableArray<DemandPart> asked = [.. Guard.Against.Null(parts).Select(part => Guard.Against.Null(part, nameof(parts)))];
        return asked.IsEmpty
            ? throw new ArgumentException("Must hold at least one part: a demand asks for something.", nameof(parts))
            : new(Guard.Against.Null(failure), asked);
    }

    /// <inheritdoc/>
    public bool Equals(Demand? other) => other is not null && Failure == other.Failure && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Demand);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Failure.GetHashCode() * 31) + Parts.Length);
}
