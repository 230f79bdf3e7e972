using System.Collections.Immutable;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Communicating;

/// <summary>What happened when: every communication, decision and action of an issue. Entries are added and never taken away.</summary>
/// <remarks>
/// Read in the order of time; entries at one instant in the order in which they were added. Entries may be added late.
/// Equal when they read the same.
/// </remarks>
[Requirement("R-101")]
public sealed class Timeline : IEquatable<Timeline>
{
    private Timeline(ImmutableArray<TimelineEntry> entries) => Entries = entries;

    /// <summary>Nothing has happened yet.</summary>
    public static Timeline Empty { get; } = new([]);

    /// <summary>Everything, in the order of time.</summary>
    public ImmutableArray<TimelineEntry> Entries { get; }

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(Timeline? left, Timeline? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(Timeline? left, Timeline? right) => !(left == right);

    /// <summary>The timeline with more entries.</summary>
    public Timeline With(params IEnumerable<TimelineEntry> entries) => new(
    [
        .. Entries.Concat(Guard.Against.Null(entries).Select(entry => Guard.Against.Null(entry, nameof(entries)))).OrderBy(entry => entry.At),
    ]);

    /// <summary>What happened at exactly this instant.</summary>
    public ImmutableArray<TimelineEntry> At(Instant instant) => [.. Entries.Where(entry => entry.At == instant)];

    /// <summary>What had happened by an instant, itself included; the last entry says where things stood.</summary>
    public ImmutableArray<TimelineEntry> Until(Instant instant) => [.. Entries.TakeWhile(entry => entry.At <= instant)];

    /// <summary>What happened from an instant on, itself included, until another, itself excluded; empty when that is not later.</summary>
    public ImmutableArray<TimelineEntry> Between(Instant from, Instant to) => [.. Entries.Where(entry => entry.At >= from && entry.At < to)];

    /// <inheritdoc/>
    public bool Equals(Timeline? other) => other is not null && Entries.SequenceEqual(other.Entries);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Timeline);

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.Aggregate(17, (hash, entry) => unchecked((hash * 31) + entry.GetHashCode()));
}
