namespace IssueResolution.BusinessTime.Compiling;

/// <summary>Open stretches of the instant line in whole seconds since the Unix epoch: half-open, in order, none touching the next.</summary>
/// <remarks>Filled by one writer before anyone reads; a compiler's working memory, never part of a calendar.</remarks>
internal sealed class OpenStretches
{
    private long[] _starts;
    private long[] _ends;

    public OpenStretches(int capacity)
    {
        _starts = new long[Math.Max(capacity, 4)];
        _ends = new long[_starts.Length];
    }

    public int Count { get; private set; }

    public long Start(int index) => _starts[index];

    public long End(int index) => _ends[index];

    /// <summary>Adds a stretch wherever it belongs; what it touches or overlaps becomes one with it. Cheap when it starts last.</summary>
    public void Add(long start, long end)
    {
        if (end <= start)
        {
            return;
        }

        int at = Count;
        while (at > 0 && _starts[at - 1] > start)
        {
            at--;
        }

        if (at > 0 && _ends[at - 1] >= start)
        {
            at--;
            _ends[at] = Math.Max(_ends[at], end);
        }
        else
        {
            InsertAt(at, start, end);
        }

        Absorb(at);
    }

    private void InsertAt(int at, long start, long end)
    {
        if (Count == _starts.Length)
        {
            Array.Resize(ref _starts, Count * 2);
            Array.Resize(ref _ends, Count * 2);
        }

        if (at < Count)
        {
            Array.Copy(_starts, at, _starts, at + 1, Count - at);
            Array.Copy(_ends, at, _ends, at + 1, Count - at);
        }

        _starts[at] = start;
        _ends[at] = end;
        Count++;
    }

    /// <summary>Joins the stretch at an index with those after it that it now reaches.</summary>
    private void Absorb(int at)
    {
        int next = at + 1;
        while (next < Count && _starts[next] <= _ends[at])
        {
            _ends[at] = Math.Max(_ends[at], _ends[next]);
            next++;
        }

        int absorbed = next - at - 1;
        if (absorbed > 0)
        {
            Array.Copy(_starts, next, _starts, at + 1, Count - next);
            Array.Copy(_ends, next, _ends, at + 1, Count - next);
            Count -= absorbed;
        }
    }
}
