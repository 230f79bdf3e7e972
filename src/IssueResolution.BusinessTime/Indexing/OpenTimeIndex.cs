using System.Runtime.CompilerServices;

namespace IssueResolution.BusinessTime.Indexing;

/// <summary>A part of the instant line compiled for constant-time look-up, both ways between instants and positions.</summary>
/// <remarks>
/// <para>Forward: one entry a UTC day, holding what leads from its pattern's sum to a position, with the pattern's number in the low seven
/// bits, which are free because all edges are whole seconds and 10^7 = 2^7 x 78,125. A day that fits no pattern (more than four stretches, or the
/// 128th distinct one) is marked and searched instead.</para>
/// <para>Back: the starts of all stretches in order, with an index from equal slices of open time to the stretch each begins in.</para>
/// <para>Instants are Unix ticks of 100 ns. Immutable: growing means compiling a longer one (<see cref="IndexCompiler"/>).</para>
/// </remarks>
internal sealed class OpenTimeIndex
{
    internal const long TicksPerDay = TimeSpan.TicksPerDay;
    internal const int PatternMask = 127;

    /// <summary>The pattern number of days that have none: patterns are numbered up to the one before it.</summary>
    internal const int SearchedDay = 127;

    /// <summary>How often the end of what is covered follows the starts: from every start on there are three entries to look at.</summary>
    internal const int Ends = 2;

    private readonly long _from;
    private readonly long[] _days;
    private readonly DayPattern[] _patterns;
    private readonly OpenStart[] _starts;
    private readonly int[] _slices;
    private readonly int _sliceShift;
    private readonly long _firstPosition;
    private readonly long _afterFirst;
    private readonly long _openTicks;

    internal OpenTimeIndex(long fromDay, long[] days, DayPattern[] patterns, OpenStart[] starts, int[] slices, int sliceShift)
    {
        FromDay = fromDay;
        _from = fromDay * TicksPerDay;
        _days = days;
        _patterns = patterns;
        _starts = starts;
        _slices = slices;
        _sliceShift = sliceShift;
        _firstPosition = starts[0].Position;
        _afterFirst = _firstPosition + 1;
        _openTicks = starts[starts.Length - 1].Position - _firstPosition;
    }

    public static OpenTimeIndex Nothing { get; } = new(IndexCompiler.AnchorDay, [], [], [new(0, 0), new(0, 0)], [], 0);

    /// <summary>The first UTC day covered, counted from the epoch.</summary>
    public long FromDay { get; }

    /// <summary>The UTC day after the last covered.</summary>
    public long ToDay => FromDay + _days.Length;

    /// <summary>The number of open stretches covered; those at the ends may go on outside.</summary>
    public int Count => _starts.Length - Ends;

    /// <summary>The position of the first instant covered.</summary>
    public long FirstPosition => _firstPosition;

    /// <summary>The position of the end of what is covered.</summary>
    public long LastPosition => _starts[_starts.Length - 1].Position;

    /// <summary>Roughly what the index occupies.</summary>
    public long Bytes => (_days.Length * 8L) + (_patterns.Length * 64L) + (_starts.Length * 16L) + (_slices.Length * 4L);

    public OpenStart Start(int index) => _starts[index];

    /// <summary>The instant at which a stretch ends.</summary>
    public long EndOf(int index) => _starts[index].InstantOf(_starts[index + 1].Position);

    /// <summary>Whether an instant lies in what is covered.</summary>
    public bool Covers(long at) => (ulong)(at - _from) < (ulong)_days.Length * TicksPerDay;

    /// <summary>The open time before an instant at once; false where the index does not reach or the day has to be searched.</summary>
    /// <remarks>Calls nothing, so that a loop around it keeps its values in registers.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryPosition(long at, out long position)
    {
        DayPattern[] patterns = _patterns;
        if (!TryEntry(at, out long entry, out int pattern, out long tickOfDay) || (uint)pattern >= (uint)patterns.Length)
        {
            position = 0;
            return false;
        }

        position = entry + patterns[pattern].HeldWithin(tickOfDay);
        return true;
    }

    /// <summary>The open time from one instant to another at once; false where <see cref="TryPosition"/> is false for one of them.</summary>
    /// <remarks>Calls nothing, as that one. The lanes of the two days are taken from each other before they are added up, once instead of twice.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryBetween(long from, long to, out long open)
    {
        DayPattern[] patterns = _patterns;
        if (!TryEntry(from, out long first, out int firstPattern, out long firstTick) || (uint)firstPattern >= (uint)patterns.Length
            || !TryEntry(to, out long last, out int lastPattern, out long lastTick) || (uint)lastPattern >= (uint)patterns.Length)
        {
            open = 0;
            return false;
        }

        open = last - first + DayPattern.Growth(patterns[firstPattern], firstTick, patterns[lastPattern], lastTick);
        return true;
    }

    /// <summary>What the table says of an instant's day, the number of its pattern, and which tick of that day the instant is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryEntry(long at, out long entry, out int pattern, out long tickOfDay)
    {
        // An instant before the first day wraps round to an enormous day, though far below 2^32, so that one comparison guards both ends.
        ulong sinceStart = (ulong)(at - _from);
        uint day = (uint)(sinceStart / TicksPerDay);
        long[] days = _days;
        if (day >= (uint)days.Length)
        {
            (entry, pattern, tickOfDay) = (0, 0, 0);
            return false;
        }

        entry = days[(int)day];
        pattern = (int)entry & PatternMask;
        entry &= ~(long)PatternMask;
        tickOfDay = (long)(sinceStart - (day * (ulong)TicksPerDay));
        return true;
    }

    /// <summary>The earliest instant that has so much open time before it, at once; false where the index does not reach or has to be searched.</summary>
    /// <remarks>Calls nothing, so that a loop around it keeps its values in registers.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryEarliest(long position, out long at)
    {
        // A position before the first wraps round to an enormous slice; one after the last, but in its slice, fails the last comparison.
        ulong slice = (ulong)(position - _afterFirst) >> _sliceShift;
        int[] slices = _slices;
        if (slice >= (ulong)slices.Length)
        {
            at = 0;
            return false;
        }

        // Slices are so short that the stretch asked for is nearly always the first or the second of its slice: one step without a branch.
        ReadOnlySpan<OpenStart> near = _starts.AsSpan(slices[(int)slice], 1 + Ends);
        long isSecond = (near[1].Position - position) >> 63;
        at = near[0].InstantOf(position) + ((near[1].ClosedBefore - near[0].ClosedBefore) & isSecond);
        return position <= near[2].Position;
    }

    /// <summary>The open time before an instant that is covered.</summary>
    public long Position(long at)
    {
        if (TryPosition(at, out long position))
        {
            return position;
        }

        int low = Search(-1, at, byPosition: false);
        return low < 0 ? _firstPosition : Math.Min(_starts[low].Position + (at - _starts[low].At), _starts[low + 1].Position);
    }

    /// <summary>The stretch in which the tick of open time after a position lies; false where the index does not reach.</summary>
    public bool TryStretchAt(long position, out int stretch)
    {
        ulong sinceStart = (ulong)(position - _firstPosition);
        bool isCovered = sinceStart < (ulong)_openTicks;
        stretch = isCovered ? Search(_slices[(int)(sinceStart >> _sliceShift)], position, byPosition: true) : 0;
        return isCovered;
    }

    /// <summary>The last stretch, not before a given one, that starts at or before a place on one of the two lines.</summary>
    private int Search(int low, long place, bool byPosition)
    {
        int high = Count;
        while (high - low > 1)
        {
            int middle = (low + high) >> 1;
            long start = byPosition ? _starts[middle].Position : _starts[middle].At;
            (low, high) = start <= place ? (middle, high) : (low, middle);
        }

        return low;
    }
}
