using NodaTime;

namespace IssueResolution.Casework;

/// <summary>Some of many instants that follow one another, without a copy of them.</summary>
/// <param name="all">In order, each once.</param>
/// <param name="from">The place of the first of them.</param>
/// <param name="to">The place behind the last of them.</param>
internal readonly struct InstantStretch(Instant[] all, int from, int to)
{
    internal InstantStretch(Instant[] all)
        : this(all, 0, all.Length)
    {
    }

    internal int Count => to - from;

    internal bool IsEmpty => Count == 0;

    /// <summary>The earliest; there has to be one.</summary>
    internal Instant First => all[from];

    /// <summary>The latest; there has to be one.</summary>
    internal Instant Last => all[to - 1];

    /// <summary>Those later than an instant.</summary>
    internal InstantStretch After(Instant at) => IsEmpty ? this : new(all, PlaceOf(at, isBehind: true), to);

    /// <summary>Those earlier than an instant.</summary>
    internal InstantStretch Before(Instant at) => IsEmpty ? this : new(all, from, PlaceOf(at, isBehind: false));

    internal bool Contains(Instant at) => Before(at) is var earlier && earlier.Count < Count && all[from + earlier.Count] == at;

    private int PlaceOf(Instant at, bool isBehind)
    {
        (int low, int high) = (from, to);
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            (low, high) = all[middle] < at || (isBehind && all[middle] == at) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
