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
    /// <param name="worksWith">The units it works with, each once, ordinal; those in the registry are asked about whether they are named here or not.</param>
    /// <exception cref="ArgumentException">The unit that asks or one that it works with has no name, or one that it works with is named twice.</exception>
    public UnitQuestion(string ours, IndicatorRegistry registry, params IEnumerable<string> worksWith) =>
        (Ours, Registry, WorksWith) = (Guard.Against.NullOrWhiteSpace(ours), Guard.Against.Null(registry), Named([.. Guard.Against.Null(worksWith)]));

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

    private static ImmutableArray<string> Named(ImmutableArray<string> worksWith)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        return worksWith.FirstOrDefault(name => !seen.Add(Guard.Against.NullOrWhiteSpace(name, nameof(worksWith)))) is not { } twice
            ? worksWith
            : throw new ArgumentException($"\"{twice}\" comes twice, and each unit may be named once: keep one of them.", nameof(worksWith));
    }
}
