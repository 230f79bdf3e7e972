using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>What happened to one ticket, in the order of its log.</summary>
/// <remarks>
/// Logs are not always in order. An event whose time lies before the opening, or before the event above it, is taken to have happened at
/// the later of these: the order of the rows is believed more than their times. Equal when id, opening and events are.
/// </remarks>
public sealed partial class TicketHistory : IEquatable<TicketHistory>
{
    /// <summary>A history of at least one event.</summary>
    /// <param name="id">What the ticket system calls the ticket.</param>
    /// <param name="opened">When the client's report came in; every clock starts here.</param>
    /// <param name="events">The rows, in the log's order.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty, or there is no event, or an event has no priority.</exception>
    public TicketHistory(string id, Instant opened, IEnumerable<StatusEvent> events)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Opened = opened;
        ImmutableArray<StatusEvent> given = [.. Guard.Against.Null(events)];
        if (given.IsEmpty || given.Any(item => item.Priority is null))
        {
            throw new ArgumentException($"Ticket {id} needs at least one event, and each event a priority.", nameof(events));
        }

        Events = InOrder(opened, given);
        MovedForward = given.Zip(Events, (before, after) => before.At != after.At).Count(moved => moved);
    }

    /// <summary>What the ticket system calls the ticket.</summary>
    public string Id { get; }

    /// <summary>When every clock starts.</summary>
    public Instant Opened { get; }

    /// <summary>The events in order, none before <see cref="Opened"/> and none before the one above it.</summary>
    public ImmutableArray<StatusEvent> Events { get; }

    /// <summary>How many events carried a time that ran backwards and were moved forward.</summary>
    public int MovedForward { get; }

    /// <summary>Whether both are equal, or both null.</summary>
    public static bool operator ==(TicketHistory? left, TicketHistory? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(TicketHistory? left, TicketHistory? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(TicketHistory? other) =>
        other is not null && Id == other.Id && Opened == other.Opened && Events.SequenceEqual(other.Events);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TicketHistory);

    /// <inheritdoc/>
    public override int GetHashCode() => (Id, Opened, Events.Length, Events[Events.Length - 1]).GetHashCode();

    private static ImmutableArray<StatusEvent> InOrder(Instant opened, ImmutableArray<StatusEvent> events)
    {
        ImmutableArray<StatusEvent>.Builder ordered = ImmutableArray.CreateBuilder<StatusEvent>(events.Length);
        Instant earliest = opened;
        foreach (StatusEvent item in events)
        {
            earliest = Instant.Max(earliest, item.At);
            ordered.Add(item with { At = earliest });
        }

        return ordered.MoveToImmutable();
    }
}
