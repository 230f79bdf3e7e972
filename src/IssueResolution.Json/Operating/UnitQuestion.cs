using System.Collections.Immutable;
using IssueResolution.Operating;

namespace IssueResolution.Json;

/// <summary>Whether the indicators of the units one works with collide with one's own, and whom nobody has asked yet.</summary>
/// <remarks>Equal when unit, registry and the names are, in their order.</remarks>
public sealed class UnitQuestion : IEquatable<UnitQuestion>
{
    /// <summary>Puts the question for one unit.</summary>
    /// <param name="ours">The unit that asks.</param>
    /// <param name="registry">What is known of it and of others.</param>
    /// <param name="worksWith">The units it works with; those in the registry are asked about whether they are named here or not.</param>
    /// <exception cref="ArgumentException">The unit that asks has no name.</exception>
    public UnitQuestion(string ours, IndicatorRegistry registry, params IEnumerable<string> worksWith) =>
        (Ours, Registry, WorksWith) = (Guard.Against.NullOrWhiteSpace(ours), Guard.Against.Null(registry), [.. Guard.Against.Null(worksWith)]);

    /// <summary>The unit that asks.</summary>
    public string Ours { get; }

    /// <summary>What is known of it and of others.</summary>
    public IndicatorRegistry Registry { get; }

    /// <summary>The units it works with.</summary>
    public ImmutableArray<string> WorksWith { get; }

    /// <summary>Each of our own indicators with each of another unit's, in the order of the registry.</summary>
    public ImmutableArray<(UnitIndicator Ours, UnitIndicator Theirs)> Pairs =>
        [.. from own in Registry.Of(Ours) from other in Registry.Indicators where other.Unit != Ours select (own, other)];

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(UnitQuestion? left, UnitQuestion? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(UnitQuestion? left, UnitQuestion? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(UnitQuestion? other) =>
        other is not null && Ours == other.Ours && Registry == other.Registry && WorksWith.SequenceEqual(other.WorksWith);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UnitQuestion);

    /// <inheritdoc/>
    public override int GetHashCode() => WorksWith.Aggregate((Ours, Registry).GetHashCode(), (hash, name) => unchecked((hash * 31) + StringComparer.Ordinal.GetHashCode(name)));
}
