using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>One cycle of one clock, as it stands at an instant.</summary>
/// <remarks>Nothing is rounded. Amounts are time of the calendar in which the target is measured. Equal when all parts are, lists in their order.</remarks>
public sealed class ClockReading : IEquatable<ClockReading>
{
    internal ClockReading(ClockDefinition clock, int cycle, ClockState state)
    {
        Clock = clock;
        Cycle = cycle;
        State = state;
    }

    /// <summary>The clock read.</summary>
    public ClockDefinition Clock { get; }

    /// <summary>The cycle, counted from 1.</summary>
    public int Cycle { get; }

    /// <summary>How it stands.</summary>
    public ClockState State { get; }

    /// <summary>When the cycle began; a restart of the count does not move it.</summary>
    public required Instant Anchor { get; init; }

    /// <summary>The owner of an ownership cycle; null for other kinds.</summary>
    public string? Group { get; init; }

    /// <summary>The allowance against which it is read, before any due instant agreed by hand.</summary>
    public required Allowance Allowance { get; init; }

    /// <summary>The length of the allowance; of one that ends on a date, the time from its start to that date.</summary>
    public required Duration Target { get; init; }

    /// <summary>Time used up: running and open.</summary>
    public required Duration Elapsed { get; init; }

    /// <summary>What is left, negative once it is overrun; with a due instant agreed by hand, the open time to it or since it.</summary>
    public required Duration Remaining { get; init; }

    /// <summary>When it is due, or was; null while paused without a breach, for the deadline then moves with the clock.</summary>
    public required Instant? DueAt { get; init; }

    /// <summary>While paused, when it would be due if it ran on from now; otherwise null.</summary>
    public Instant? DueIfResumedNow { get; init; }

    /// <summary>When it ran beyond its deadline under the target that applies now; null while it has not.</summary>
    public Instant? BreachedAt { get; init; }

    /// <summary>When it ended; null while it is open.</summary>
    public Instant? StoppedAt { get; init; }

    /// <summary>Whether the due instant was agreed by hand.</summary>
    public bool IsDueByHand { get; init; }

    /// <summary>Breaches that a later change put behind, the oldest first.</summary>
    public ImmutableArray<FormerBreach> FormerBreaches { get; init; } = [];

    /// <summary>Thresholds that were reached, in the order of their instants.</summary>
    public ImmutableArray<ThresholdFiring> Fired { get; init; } = [];

    /// <summary>Thresholds that are still to come, in the order of their instants; none once the cycle has ended.</summary>
    public ImmutableArray<ThresholdFiring> Pending { get; init; } = [];

    /// <summary>The open time from the anchor to the end, or to the instant of the reading, pauses included.</summary>
    public required Duration Gross { get; init; }

    /// <summary>The open time during which it was paused.</summary>
    public required Duration Paused { get; init; }

    /// <summary>Whether it ran beyond its deadline.</summary>
    public bool IsBreached => BreachedAt is not null;

    /// <summary>Whether it is running or paused.</summary>
    public bool IsOpen => StoppedAt is null;

    /// <summary>Whether it was met, and would not have been had its pauses counted.</summary>
    public required bool IsMetOnlyByPausing { get; init; }

    /// <summary>Elapsed time in percent of the target, for display; of a target of no time, 100. No decision rests on it.</summary>
    public double PercentUsed => Target == Duration.Zero ? 100d : Elapsed / Target * 100d;

    /// <summary>Whether both are equal, or both null.</summary>
    public static bool operator ==(ClockReading? left, ClockReading? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(ClockReading? left, ClockReading? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ClockReading? other) =>
        other is not null
        && (Clock, Cycle, State, Anchor, Group, Allowance) == (other.Clock, other.Cycle, other.State, other.Anchor, other.Group, other.Allowance)
        && (Target, Elapsed, Remaining, Gross, Paused) == (other.Target, other.Elapsed, other.Remaining, other.Gross, other.Paused)
        && (DueAt, DueIfResumedNow, BreachedAt, StoppedAt) == (other.DueAt, other.DueIfResumedNow, other.BreachedAt, other.StoppedAt)
        && (IsDueByHand, IsMetOnlyByPausing) == (other.IsDueByHand, other.IsMetOnlyByPausing)
        && FormerBreaches.SequenceEqual(other.FormerBreaches)
        && Fired.SequenceEqual(other.Fired)
        && Pending.SequenceEqual(other.Pending);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ClockReading);

    /// <inheritdoc/>
    public override int GetHashCode() => (Clock.Name, Cycle, State, Anchor, Elapsed, DueAt).GetHashCode();

    /// <summary>Name, cycle and state.</summary>
    public override string ToString() => FormattableString.Invariant($"{Clock.Name} #{Cycle}: {State.Code}");
}
