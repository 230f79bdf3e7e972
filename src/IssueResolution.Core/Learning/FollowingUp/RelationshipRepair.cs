using System.Collections.Immutable;
using IssueResolution.Reasoning;

namespace IssueResolution.Learning;

/// <summary>What a relationship is given because of the damage that is left.</summary>
/// <remarks>Equal when damage and measures are.</remarks>
[Requirement("R-124")]
public sealed class RelationshipRepair : IEquatable<RelationshipRepair>
{
    internal RelationshipRepair(ResidualDamage damage, ImmutableArray<RepairMeasure> measures) => (Damage, Measures) = (damage, measures);

    /// <summary>What is left.</summary>
    public ResidualDamage Damage { get; }

    /// <summary>What is done about it, in the order of the measures; empty when nothing is called for.</summary>
    public ImmutableArray<RepairMeasure> Measures { get; }

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(RelationshipRepair? left, RelationshipRepair? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(RelationshipRepair? left, RelationshipRepair? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(RelationshipRepair? other) => other is not null && Damage == other.Damage && Measures.SequenceEqual(other.Measures);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RelationshipRepair);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Damage.GetHashCode() * 31) + Measures.Length);
}
