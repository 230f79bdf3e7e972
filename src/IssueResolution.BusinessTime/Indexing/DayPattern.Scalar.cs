#if !NET
namespace IssueResolution.BusinessTime.Indexing;

/// <summary>The up to four open stretches of one UTC day, held so that the open time before any tick of it costs no branch.</summary>
/// <remarks>The netstandard2.0 form of DayPattern.Vector.cs: the same four clamps, one after the other.</remarks>
internal readonly struct DayPattern : IEquatable<DayPattern>
{
    public const int Capacity = 4;

    private readonly long _start0;
    private readonly long _start1;
    private readonly long _start2;
    private readonly long _start3;
    private readonly long _length0;
    private readonly long _length1;
    private readonly long _length2;
    private readonly long _length3;

    public DayPattern(ReadOnlySpan<long> starts, ReadOnlySpan<long> lengths)
    {
        (_start0, _start1, _start2, _start3) = (starts[0], starts[1], starts[2], starts[3]);
        (_length0, _length1, _length2, _length3) = (lengths[0], lengths[1], lengths[2], lengths[3]);
    }

    /// <summary>Open ticks from the day's midnight to a tick of the day.</summary>
    public long OpenBefore(long tickOfDay) =>
        Clamped(tickOfDay - _start0, _length0) + Clamped(tickOfDay - _start1, _length1)
        + Clamped(tickOfDay - _start2, _length2) + Clamped(tickOfDay - _start3, _length3);

    public bool Equals(DayPattern other) =>
        (_start0, _start1, _start2, _start3) == (other._start0, other._start1, other._start2, other._start3)
        && (_length0, _length1, _length2, _length3) == (other._length0, other._length1, other._length2, other._length3);

    public override bool Equals(object? obj) => obj is DayPattern other && Equals(other);

    public override int GetHashCode() =>
        (_start0, _start1, _start2, _start3, _length0, _length1, _length2, _length3).GetHashCode();

    /// <summary>The value held between 0 and a limit: sign bits as masks, because a branch here costs three times the whole look-up.</summary>
    private static long Clamped(long value, long limit)
    {
        value &= ~(value >> 63);
        long excess = value - limit;
        return limit + (excess & (excess >> 63));
    }
}
#endif
