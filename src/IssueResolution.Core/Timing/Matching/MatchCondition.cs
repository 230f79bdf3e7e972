using System.Collections.Immutable;

namespace IssueResolution.Timing;

/// <summary>What a rule asks of one attribute: that any of the case's values is among those allowed.</summary>
/// <remarks>
/// A case without the attribute does not fulfil it. A condition that allows nothing can be written down, and is refused by
/// <see cref="PolicySet"/>. Equal when attribute and allowed values are.
/// </remarks>
public sealed class MatchCondition : IEquatable<MatchCondition>
{
    /// <summary>A condition.</summary>
    /// <param name="attribute">The name, compared ordinal.</param>
    /// <param name="allowed">The values, compared ordinal; their order and repetitions mean nothing.</param>
    /// <exception cref="ArgumentException">The name is empty, or a value is null.</exception>
    public MatchCondition(string attribute, params IEnumerable<string> allowed)
    {
        Attribute = Guard.Against.NullOrWhiteSpace(attribute);
        Allowed = OrdinalSet.Of(allowed);
    }

    /// <summary>The name of the attribute.</summary>
    public string Attribute { get; }

    /// <summary>The allowed values in ordinal order, each once.</summary>
    public ImmutableArray<string> Allowed { get; }

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(MatchCondition? left, MatchCondition? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(MatchCondition? left, MatchCondition? right) => !(left == right);

    /// <summary>Whether a case fulfils it.</summary>
    public bool HoldsFor(CaseAttributes attributes) => OrdinalSet.Meet(Guard.Against.Null(attributes).ValuesOf(Attribute), Allowed);

    /// <inheritdoc/>
    public bool Equals(MatchCondition? other) => other is not null && Attribute == other.Attribute && Allowed.SequenceEqual(other.Allowed);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MatchCondition);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Attribute) * 31) + Allowed.Length);

    /// <summary>The condition as one reads it, such as <c>tier in gold, platinum</c>.</summary>
    public override string ToString() => $"{Attribute} in {string.Join(", ", Allowed)}";

    /// <summary>Whether every case that fulfils this one fulfils the other; a condition that allows nothing implies none.</summary>
    internal bool Implies(MatchCondition other) =>
        Attribute == other.Attribute && !Allowed.IsEmpty && OrdinalSet.Holds(other.Allowed, Allowed);
}
