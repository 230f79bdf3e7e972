using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>All clocks of a case at an instant.</summary>
/// <remarks>Equal when instant and readings are, in their order.</remarks>
public sealed class CaseReading : IEquatable<CaseReading>
{
    internal CaseReading(Instant asOf, ImmutableArray<ClockReading> clocks)
    {
        AsOf = asOf;
        Clocks = clocks;
    }

    /// <summary>The instant read.</summary>
    public Instant AsOf { get; }

    /// <summary>Every cycle, in the order of the clocks in the policy, then of the cycles; empty before the opening.</summary>
    public ImmutableArray<ClockReading> Clocks { get; }

    /// <summary>
    /// The earliest instant after this one at which a reading changes its state, breach or firings without an event; null when only events can.
    /// </summary>
    /// <remarks>That is the next threshold or the deadline. At the deadline itself nothing is breached yet, so the answer there is one nanosecond later: round up where a clock has coarser steps.</remarks>
    public Instant? NextInstant => Clocks.SelectMany(NextInstants).Where(at => at > AsOf).Cast<Instant?>().DefaultIfEmpty(null).Min();

    /// <summary>Every threshold that was reached, by instant, then in the order of the clocks.</summary>
    public ImmutableArray<ThresholdFiring> Fired => [.. Clocks.SelectMany(clock => clock.Fired).OrderBy(firing => firing.At)];

    /// <summary>The cycles of one clock, the first first; empty when it has not begun or the policy does not have it.</summary>
    public ImmutableArray<ClockReading> Of(string clock) => [.. Clocks.Where(reading => reading.Clock.Name == clock)];

    /// <summary>Whether both are equal, or both null.</summary>
    public static bool operator ==(CaseReading? left, CaseReading? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(CaseReading? left, CaseReading? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(CaseReading? other) => other is not null && AsOf == other.AsOf && Clocks.SequenceEqual(other.Clocks);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CaseReading);

    /// <inheritdoc/>
    public override int GetHashCode() => (AsOf, Clocks.Length).GetHashCode();

    private IEnumerable<Instant> NextInstants(ClockReading reading)
    {
        foreach (ThresholdFiring pending in reading.Pending)
        {
            if (pending.At is { } at)
            {
                yield return at;
            }
        }

        if (reading.State == ClockState.Running && !reading.IsBreached && reading.DueAt is { } due)
        {
            yield return due > AsOf ? due : due.PlusNanoseconds(1);
        }
    }
}
