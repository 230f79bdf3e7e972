using System.Collections.Immutable;
using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Casework;

/// <summary>One case: everything that happened to it, in order, and nothing else. How it stands is always computed.</summary>
/// <remarks>
/// Made and continued only by <see cref="CaseRules"/>, which refuses what may not happen; nothing is ever taken away. Equal when id, engagement
/// and events are.
/// </remarks>
[Requirement("R-101")]
public sealed class IssueCase : IEquatable<IssueCase>
{
    internal IssueCase(string id, string engagementId, ImmutableArray<CaseEvent> events) => (Id, EngagementId, Events) = (id, engagementId, events);

    /// <summary>By which the host knows the case; not empty, compared ordinal.</summary>
    public string Id { get; }

    /// <summary>The piece of work for the client that it belongs to; not empty, compared ordinal.</summary>
    public string EngagementId { get; }

    /// <summary>What happened, in the order of time; the first is the detection.</summary>
    public ImmutableArray<CaseEvent> Events { get; }

    /// <summary>When it began.</summary>
    public Instant DetectedAt => Events[0].At;

    /// <summary>When something last happened to it.</summary>
    public Instant LastEventAt => Events[Events.Length - 1].At;

    /// <summary>What happened when, in words; in both languages as it was recorded. Times in the words are those of UTC.</summary>
    public Timeline Timeline => TimelineIn(DateTimeZone.Utc);

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(IssueCase? left, IssueCase? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(IssueCase? left, IssueCase? right) => !(left == right);

    /// <summary>What had happened by an instant, itself included; empty before the detection.</summary>
    public ImmutableArray<CaseEvent> Until(Instant instant) => [.. Events.TakeWhile(item => item.At <= instant)];

    /// <summary>The <see cref="Timeline"/> for readers of a zone: promised times in the words are its local times, with their offset from UTC.</summary>
    public Timeline TimelineIn(DateTimeZone zone) => Timeline.Empty.With(Events.Select(new CaseTimeline(Guard.Against.Null(zone)).AloneOf));

    /// <inheritdoc/>
    public bool Equals(IssueCase? other) =>
        other is not null && Id == other.Id && EngagementId == other.EngagementId && Events.SequenceEqual(other.Events);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IssueCase);

    /// <inheritdoc/>
    public override int GetHashCode() => (Id, Events.Length, LastEventAt).GetHashCode();

    /// <summary>The id and the number of events.</summary>
    public override string ToString() => FormattableString.Invariant($"{Id} ({Events.Length} events)");
}
