using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.Escalating;

/// <summary>What a history of an escalation says at one instant.</summary>
/// <remarks>Equal when all parts are, lists in their order.</remarks>
public sealed class ChainReading : IEquatable<ChainReading>
{
    internal ChainReading(
        ChainState state, int run, Instant? nextInstant, ImmutableArray<ChainNotification> notifications, ImmutableArray<ChainEvent> withoutEffect) =>
        (State, Run, NextInstant, Notifications, WithoutEffect) = (state, run, nextInstant, notifications, withoutEffect);

    /// <summary>How the escalation stands.</summary>
    public ChainState State { get; }

    /// <summary>The number of the latest run, counted from one; zero while idle.</summary>
    public int Run { get; }

    /// <summary>The next notification if nothing else happens, always later than the instant asked about; null when only an event can bring one.</summary>
    public Instant? NextInstant { get; }

    /// <summary>Every notification so far, in the order of time, of earlier runs as well.</summary>
    public ImmutableArray<ChainNotification> Notifications { get; }

    /// <summary>The events so far that changed nothing, in order: a trigger while a run is not resolved, an acknowledgement with nothing to acknowledge.</summary>
    public ImmutableArray<ChainEvent> WithoutEffect { get; }

    /// <summary>The last notification of the latest run; null while it has none.</summary>
    public ChainNotification? Latest =>
        Notifications.IsEmpty || Notifications[Notifications.Length - 1].Run != Run ? null : Notifications[Notifications.Length - 1];

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(ChainReading? left, ChainReading? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(ChainReading? left, ChainReading? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ChainReading? other) =>
        other is not null && State == other.State && Run == other.Run && NextInstant == other.NextInstant
        && Notifications.SequenceEqual(other.Notifications) && WithoutEffect.SequenceEqual(other.WithoutEffect);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ChainReading);

    /// <inheritdoc/>
    public override int GetHashCode() => (State, Run, NextInstant, Notifications.Length).GetHashCode();
}
