using System.Collections.Immutable;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Committing;

/// <summary>A promise with a time: what we said would be there, by when, and what happened since. Events are added and never rewritten.</summary>
/// <remarks>
/// What became of it follows from the events and the time of the question; nobody enters it. An event that lies after the question has not
/// happened yet. Equal when terms and events are.
/// </remarks>
[Requirement("R-075")]
[Requirement("R-090")]
public sealed partial class Commitment : IEquatable<Commitment>
{
    private Commitment(CommitmentTerms terms, ImmutableArray<CommitmentEvent> events) => (Terms, Events) = (terms, events);

    /// <summary>What is promised.</summary>
    public CommitmentTerms Terms { get; }

    /// <summary>What happened, in order; the first is the making, and there may be several of one instant.</summary>
    public ImmutableArray<CommitmentEvent> Events { get; }

    /// <summary>When it was first promised.</summary>
    public Instant MadeAt => Events[0].At;

    /// <summary>When the date that applies now was given.</summary>
    public Instant PromisedAt => Latest.At;

    /// <summary>The date that applies now, that instant included.</summary>
    public Instant DueAt => Latest.DueAt;

    /// <summary>What was said with the date that applies now about the likely and the worst case; null for nothing.</summary>
    public Forecast? Forecast => Latest.Forecast;

    /// <summary>When the client had what was promised; null while it has not.</summary>
    public Instant? DeliveredAt => Events.OfType<CommitmentEvent.Delivered>().SingleOrDefault()?.At;

    private Instant LastAt => Events[Events.Length - 1].At;

    private CommitmentEvent.Dated Latest => Events.OfType<CommitmentEvent.Dated>().Last();

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(Commitment? left, Commitment? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(Commitment? left, Commitment? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Commitment? other) => other is not null && Terms == other.Terms && Events.SequenceEqual(other.Events);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Commitment);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Terms.GetHashCode() * 31) + Events.Length);

    /// <summary>The id and the date that applies now.</summary>
    public override string ToString() => $"{Terms.Id}, due {StableText.Of(DueAt)}";
}
