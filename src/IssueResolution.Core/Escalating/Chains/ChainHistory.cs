using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.Escalating;

/// <summary>The events of one escalation, from which every reading is computed anew: no state is kept, nothing is polled.</summary>
/// <remarks>
/// Ordered by instant; at the same instant by the position in which they were given. Equal when the ordered events are.
/// </remarks>
public sealed class ChainHistory : IEquatable<ChainHistory>
{
    private ChainHistory(ImmutableArray<ChainEvent> events) => Events = events;

    /// <summary>A history in which nothing has happened.</summary>
    public static ChainHistory Empty { get; } = new([]);

    /// <summary>The events in order.</summary>
    public ImmutableArray<ChainEvent> Events { get; }

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(ChainHistory? left, ChainHistory? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(ChainHistory? left, ChainHistory? right) => !(left == right);

    /// <summary>A history of these events, given in any order.</summary>
    public static ChainHistory Of(params IEnumerable<ChainEvent> events) =>
        new([.. Guard.Against.Null(events).Select(one => Guard.Against.Null(one, nameof(events))).OrderBy(one => one.At)]);

    /// <summary>The history with one more event, which comes after those of the same instant.</summary>
    public ChainHistory With(ChainEvent one) => Of(Events.Add(Guard.Against.Null(one)));

    /// <summary>How the escalation stands. Events after this instant are left out; notifications due at it are in.</summary>
    public ChainReading ReadAt(Instant now)
    {
        ChainWalk walk = new();
        foreach (ChainEvent one in Events.TakeWhile(one => one.At <= now))
        {
            walk.NotifyBefore(one.At);
            walk.Take(one);
        }

        walk.NotifyUntil(now);
        return walk.Reading();
    }

    /// <summary>The notifications later than the first instant, up to and including the second: none is in two adjoining stretches, none between them.</summary>
    /// <param name="after">Excluded, because a host that asked up to it has seen what was due at it.</param>
    /// <param name="until">Included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The end lies before the start.</exception>
    public ImmutableArray<ChainNotification> NotificationsBetween(Instant after, Instant until) =>
        until >= after
            ? [.. ReadAt(until).Notifications.SkipWhile(notification => notification.At <= after)]
            : throw new ArgumentOutOfRangeException(nameof(until), until, $"Must not lie before {after}, from where notifications are asked for.");

    /// <inheritdoc/>
    public bool Equals(ChainHistory? other) => other is not null && Events.SequenceEqual(other.Events);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ChainHistory);

    /// <inheritdoc/>
    public override int GetHashCode() => Events.Aggregate(17, (hash, one) => unchecked((hash * 31) + one.GetHashCode()));
}
