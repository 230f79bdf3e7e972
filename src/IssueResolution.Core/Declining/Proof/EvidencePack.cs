using System.Collections.Immutable;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Declining;

/// <summary>Everything that can be shown about an issue, in the order of time, with a mark wherever something is missing.</summary>
/// <remarks>Made in one call by <see cref="EvidenceRules.Produce"/>. Equal when instant and entries are, in their order.</remarks>
[Requirement("R-155")]
public sealed class EvidencePack : IEquatable<EvidencePack>
{
    internal EvidencePack(Instant asOf, ImmutableArray<EvidenceEntry> entries) => (AsOf, Entries) = (asOf, entries);

    /// <summary>What happened after that is not in it.</summary>
    public Instant AsOf { get; }

    /// <summary>Items and gaps by their instant; a gap stands behind the items of its instant.</summary>
    public ImmutableArray<EvidenceEntry> Entries { get; }

    /// <summary>What is on record.</summary>
    public ImmutableArray<EvidenceEntry.Item> Items => [.. Entries.OfType<EvidenceEntry.Item>()];

    /// <summary>What is missing.</summary>
    public ImmutableArray<EvidenceEntry.Gap> Gaps => [.. Entries.OfType<EvidenceEntry.Gap>()];

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(EvidencePack? left, EvidencePack? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(EvidencePack? left, EvidencePack? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(EvidencePack? other) => other is not null && AsOf == other.AsOf && Entries.SequenceEqual(other.Entries);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EvidencePack);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((AsOf.GetHashCode() * 31) + Entries.Length);
}
