using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>Why a cycle stands as it does: every stretch from its anchor to its deadline.</summary>
/// <remarks>
/// What the steps up to the reading count adds up to exactly the elapsed time; with those ahead, to the target, unless it ends on a date or was agreed by
/// hand. Steps follow each other without gaps from the anchor to the deadline, or to the reading when that lies behind it. Equal when all parts are.
/// </remarks>
public sealed class ClockExplanation : IEquatable<ClockExplanation>
{
    internal ClockExplanation(ClockReading reading, Instant countedUpTo, DateTimeZone zone, ImmutableArray<ClockStep> steps)
    {
        Reading = reading;
        CountedUpTo = countedUpTo;
        Zone = zone;
        Steps = steps;
    }

    /// <summary>What is explained.</summary>
    public ClockReading Reading { get; }

    /// <summary>The instant of the reading, or that of the stop: steps before it tell what was, steps from it on what lies ahead.</summary>
    public Instant CountedUpTo { get; }

    /// <summary>The zone of the calendar in which it is measured, in which people will want to read the instants.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>The stretches, the first first.</summary>
    public ImmutableArray<ClockStep> Steps { get; }

    /// <summary>When it is due; while paused, when it would be if it ran on now.</summary>
    public Instant Deadline => Reading.DueAt ?? Reading.DueIfResumedNow!.Value;

    /// <summary>What the steps up to the reading count: the elapsed time.</summary>
    public Duration Counted => SumOf(step => step.Kind != ClockStepKind.Ahead);

    /// <summary>What the steps ahead count: the open time from the reading, or the stop, to the deadline.</summary>
    public Duration Ahead => SumOf(step => step.Kind == ClockStepKind.Ahead);

    /// <summary>Whether both are equal, or both null.</summary>
    public static bool operator ==(ClockExplanation? left, ClockExplanation? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(ClockExplanation? left, ClockExplanation? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ClockExplanation? other) =>
        other is not null && Reading == other.Reading && CountedUpTo == other.CountedUpTo && Zone.Equals(other.Zone) && Steps.SequenceEqual(other.Steps);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ClockExplanation);

    /// <inheritdoc/>
    public override int GetHashCode() => (Reading, Steps.Length).GetHashCode();

    private Duration SumOf(Func<ClockStep, bool> isWanted) =>
        Steps.Where(isWanted).Aggregate(Duration.Zero, (sum, step) => sum + step.Counted);
}
