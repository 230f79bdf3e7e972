using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>What happened to one case, free of contradictions.</summary>
/// <remarks>Keeps events in the order they were given, which decides between equal instants. Equal when the events are, in that order.</remarks>
public sealed partial class EventHistory : IEquatable<EventHistory>
{
    private EventHistory(ImmutableArray<ClockEvent> events) => Events = events;

    /// <summary>Every event as it was given, withdrawn ones included.</summary>
    public ImmutableArray<ClockEvent> Events { get; }

    /// <summary>A history, or why these events cannot be one.</summary>
    /// <param name="events">In any order of time; of events at one instant, the first given happened first, save that the opening precedes all.</param>
    [Requirement("R-092")]
    public static Decision<EventHistory> Of(params IEnumerable<ClockEvent> events)
    {
        ImmutableArray<ClockEvent> given = [.. Guard.Against.Null(events).Select(item => Guard.Against.Null(item, nameof(events)))];
        return Contradiction(given) is { } found
            ? new Decision<EventHistory>.Refused(found.Code, found.Message)
            : new Decision<EventHistory>.Granted(new(given));
    }

    /// <summary>This history and what happened or became known after it.</summary>
    public Decision<EventHistory> With(params IEnumerable<ClockEvent> events) => Of(Events.AddRange(Guard.Against.Null(events)));

    /// <summary>The events that count at an instant, as known at another, in the order in which they happened.</summary>
    /// <param name="asOf">What happened later is left out.</param>
    /// <param name="knownAt">What was recorded later is left out, corrections too; null for everything recorded to this day.</param>
    public ImmutableArray<ClockEvent> Effective(Instant asOf, Instant? knownAt = null) =>
        InOrder(Unvoided([.. Events.Where(item => item.OccurredAt <= asOf && !(item.RecordedAt > knownAt))]));

    /// <summary>Whether both are equal, or both null.</summary>
    public static bool operator ==(EventHistory? left, EventHistory? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(EventHistory? left, EventHistory? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(EventHistory? other) => other is not null && Events.SequenceEqual(other.Events);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EventHistory);

    /// <inheritdoc/>
    public override int GetHashCode() => Events.Aggregate(17, (hash, item) => unchecked((hash * 31) + item.GetHashCode()));

    // A correction stands behind what it withdraws, so going backwards settles corrections of corrections.
    private static ImmutableArray<ClockEvent> Unvoided(ImmutableArray<ClockEvent> events)
    {
        HashSet<string> voided = new(StringComparer.Ordinal);
        List<ClockEvent> kept = [];
        foreach (ClockEvent item in events.Reverse())
        {
            if (item.Id is { } id && voided.Contains(id))
            {
                continue;
            }

            kept.Add(item);
            if (item.Voids is { } target)
            {
                voided.Add(target);
            }
        }

        kept.Reverse();
        return [.. kept];
    }

    private static ImmutableArray<ClockEvent> InOrder(IEnumerable<ClockEvent> events) =>
        [.. events.OrderBy(item => item.OccurredAt).ThenBy(item => item is ClockEvent.Opened ? 0 : 1)];

    private static (RefusalCode Code, Phrase Message)? Contradiction(ImmutableArray<ClockEvent> events)
    {
        if (Misnamed(events) is { } misnamed)
        {
            return misnamed;
        }

        ImmutableArray<ClockEvent> effective = Unvoided(events);
        ClockEvent.Opened[] openings = [.. effective.OfType<ClockEvent.Opened>()];
        if (openings.Length != 1)
        {
            return (RefusalCode.NotOpenedOnce, Phrase.Of(
                $"The case is opened {openings.Length} times: a history has exactly one opening. Add it, or void the wrong one.",
                $"案件の開始が{openings.Length}件ある。開始は一件だけ。足すか、誤りを取り消すこと。"));
        }

        ClockEvent? early = effective.FirstOrDefault(item => item.OccurredAt < openings[0].OccurredAt);
        return early is null
            ? null
            : (RefusalCode.BeforeOpening, Phrase.Of(
                $"{early.GetType().Name} at {early.OccurredAt} lies before the opening at {openings[0].OccurredAt}: correct one of the two.",
                $"{early.OccurredAt}の{early.GetType().Name}は、{openings[0].OccurredAt}の開始より前にある。どちらかを訂正すること。"));
    }

    private static (RefusalCode Code, Phrase Message)? Misnamed(ImmutableArray<ClockEvent> events)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (ClockEvent item in events)
        {
            if (item.Voids is { } target && !seen.Contains(target))
            {
                return (RefusalCode.UnknownEvent, Phrase.Of(
                    $"An event at {item.OccurredAt} voids '{target}', but no event before it in the list has that id.",
                    $"{item.OccurredAt}の出来事が取り消す「{target}」は、それより前の一覧にない。"));
            }

            if (item.Id is { } id && !seen.Add(id))
            {
                return (RefusalCode.RepeatedEvent, Phrase.Of($"Two events have the id '{id}': give each its own.", $"識別子「{id}」の出来事が二つある。"));
            }
        }

        return null;
    }
}
