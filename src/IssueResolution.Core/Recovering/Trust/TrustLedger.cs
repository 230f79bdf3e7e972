using System.Collections.Immutable;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Recovering;

/// <summary>What moved a client's trust since the matter came up. Events are added and never taken away.</summary>
/// <remarks>Read in the order of time; events at one instant in the order in which they were added. Equal when they read the same.</remarks>
[Requirement("R-005")]
[Requirement("R-073")]
public sealed class TrustLedger : IEquatable<TrustLedger>
{
    private TrustLedger(ImmutableArray<TrustEvent> events) => Events = events;

    /// <summary>The matter has just come up.</summary>
    public static TrustLedger Empty { get; } = new([]);

    /// <summary>Everything, in the order of time.</summary>
    public ImmutableArray<TrustEvent> Events { get; }

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(TrustLedger? left, TrustLedger? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(TrustLedger? left, TrustLedger? right) => !(left == right);

    /// <summary>The ledger with more events, added late or in time.</summary>
    public TrustLedger With(params IEnumerable<TrustEvent> events) => new(
    [
        .. Events.Concat(Guard.Against.Null(events).Select(each => Guard.Against.Null(each, nameof(events)))).OrderBy(each => each.At),
    ]);

    /// <summary>What had happened by an instant, itself included.</summary>
    public ImmutableArray<TrustEvent> Until(Instant instant) => [.. Events.TakeWhile(each => each.At <= instant)];

    /// <inheritdoc/>
    public bool Equals(TrustLedger? other) => other is not null && Events.SequenceEqual(other.Events);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TrustLedger);

    /// <inheritdoc/>
    public override int GetHashCode() => Events.Aggregate(17, (hash, each) => unchecked((hash * 31) + each.GetHashCode()));
}
