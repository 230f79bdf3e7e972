#if NET
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace IssueResolution.BusinessTime.Indexing;

/// <summary>The up to four open stretches of one UTC day, held so that the open time before any tick of it costs no branch.</summary>
/// <remarks>Four lanes at once. <see cref="DayPattern"/> in DayPattern.Scalar.cs is the same for netstandard2.0; a law compares both with the rules.</remarks>
internal readonly struct DayPattern(ReadOnlySpan<long> starts, ReadOnlySpan<long> ends) : IEquatable<DayPattern>
{
    public const int Capacity = 4;

    /// <summary>Added to every tick of a day, which is below 2^40: the bits are then those of a normal number in floating point, in the same order.</summary>
    /// <remarks>
    /// AVX has a minimum and a maximum of doubles, each one instruction; of 64-bit integers even AVX2 has none. They hand one of their operands on bit by
    /// bit, so nothing is converted and nothing rounded. Four times this is 2^64: the sum over the lanes is free of it again.
    /// </remarks>
    private const long OrderOffset = 1L << 62;

    private readonly Vector256<long> _starts = Vector256.Create(starts) + Vector256.Create(OrderOffset);
    private readonly Vector256<long> _ends = Vector256.Create(ends) + Vector256.Create(OrderOffset);

    /// <summary>The tick of the day, held within each stretch, and these four added up.</summary>
    /// <remarks>At the day's midnight these are the starts: what a sum has grown since then is the open time.</remarks>
    public long HeldWithin(long tickOfDay) => Vector256.Sum(EachHeld(tickOfDay));

    /// <summary>How much <see cref="HeldWithin"/> grows from a tick in one pattern to a tick in another.</summary>
    public static long Growth(in DayPattern first, long firstTick, in DayPattern last, long lastTick) =>
        Vector256.Sum(last.EachHeld(lastTick) - first.EachHeld(firstTick));

    public bool Equals(DayPattern other) => _starts == other._starts && _ends == other._ends;

    public override bool Equals(object? obj) => obj is DayPattern other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_starts, _ends);

    private Vector256<long> EachHeld(long tickOfDay)
    {
        Vector256<long> tick = Vector256.Create(tickOfDay) + Vector256.Create(OrderOffset);
        return Avx.IsSupported
            ? Avx.Min(Avx.Max(tick.AsDouble(), _starts.AsDouble()), _ends.AsDouble()).AsInt64()
            : Vector256.Min(Vector256.Max(tick, _starts), _ends);
    }
}
#endif
