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
    private readonly long _end0;
    private readonly long _end1;
    private readonly long _end2;
    private readonly long _end3;

    public DayPattern(ReadOnlySpan<long> starts, ReadOnlySpan<long> ends)
    {
        (_start0, _start1, _start2, _start3) = (starts[0], starts[1], starts[2], starts[3]);
        (_end0, _end1, _end2, _end3) = (ends[0], ends[1], ends[2], ends[3]);
    }

    /// <summary>The tick of the day, held within each stretch, and these four added up.</summary>
    /// <remarks>At the day's midnight these are the starts: what a sum has grown since then is the open time.</remarks>
    public long HeldWithin(long tickOfDay) =>
        Held(tickOfDay, _start0, _end0) + Held(tickOfDay, _start1, _end1) + Held(tickOfDay, _start2, _end2) + Held(tickOfDay, _start3, _end3);

    /// <summary>How much <see cref="HeldWithin"/> grows from a tick in one pattern to a tick in another.</summary>
    public static long Growth(in DayPattern first, long firstTick, in DayPattern last, long lastTick) => last.HeldWithin(lastTick) - first.HeldWithin(firstTick);

    public bool Equals(DayPattern other) =>
        (_start0, _start1, _start2, _start3) == (other._start0, other._start1, other._start2, other._start3)
        && (_end0, _end1, _end2, _end3) == (other._end0, other._end1, other._end2, other._end3);

    public override bool Equals(object? obj) => obj is DayPattern other && Equals(other);

    public override int GetHashCode() =>
        (_start0, _start1, _start2, _start3, _end0, _end1, _end2, _end3).GetHashCode();

    /// <summary>The value held between two limits: sign bits as masks, because a branch here costs three times the whole look-up.</summary>
    private static long Held(long value, long least, long most)
    {
        long above = value - least;
        value = least + (above & ~(above >> 63));
        long excess = value - most;
        return most + (excess & (excess >> 63));
    }
}
#endif
