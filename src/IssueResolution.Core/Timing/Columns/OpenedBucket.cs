namespace IssueResolution.Timing;

/// <summary>The ids of one bucket in order of due instant and id, each pair in one number: 35 bits of time in the bucket, 29 of id.</summary>
internal sealed class OpenedBucket
{
    public const int IdBits = 64 - DueBuckets.BucketBits;

    private const ulong IdMask = (1UL << IdBits) - 1;

    /// <summary>Counting by the first 12 bits leaves a second's worth in each part.</summary>
    private const int PartBits = 12;

    /// <summary>Up to so many keys, inserting each in its place is the fastest way to sort.</summary>
    private const int Few = 16;

    private readonly int[] _ends = new int[(1 << PartBits) + 1];
    private ulong[] _keys = [];
    private ulong[] _unsorted = [];
    private long _start;
    private int _at;
    private int _end;

    public bool IsEmpty => _at == _end;

    /// <summary>The earliest due instant and the least id of those due then; undefined while empty.</summary>
    public (long Due, int Id) First => (_start + (long)(_keys[_at] >> IdBits), (int)(_keys[_at] & IdMask));

    public void RemoveFirst() => _at++;

    public void Clear() => _at = _end = 0;

    /// <summary>Takes out the ids that are due at or before an instant, which is not before that of <see cref="First"/>.</summary>
    public int PopDue(long until, long[] due, Span<int> ids)
    {
        ulong[] keys = _keys;
        ulong offset = (ulong)until - (ulong)_start;
        ulong last = offset >> DueBuckets.BucketBits == 0 ? (offset << IdBits) | IdMask : ulong.MaxValue;
        int count = 0;
        int at = _at;
        for (; at < _end && count < ids.Length && keys[at] <= last; at++)
        {
            int id = (int)(keys[at] & IdMask);
            if (due[id] == _start + (long)(keys[at] >> IdBits))
            {
                due[id] = DueLog.NoDue;
                ids[count++] = id;
            }
        }

        _at = at;
        return count;
    }

    /// <summary>Takes in the ids of a bucket that are still due in it, and sorts them.</summary>
    public void Fill(long bucket, ReadOnlySpan<int> ids, long[] due)
    {
        _start = DueBuckets.StartOf(bucket);
        if (_keys.Length < ids.Length)
        {
            _keys = new ulong[Math.Max(ids.Length, 2 * _keys.Length)];
            _unsorted = new ulong[_keys.Length];
        }

        ulong[] keys = _unsorted;
        int count = 0;
        foreach (int id in ids)
        {
            long at = due[id];
            keys[count] = ((ulong)(at - _start) << IdBits) | (uint)id;
            count += DueBuckets.BucketOf(at) == bucket && at != DueLog.NoDue ? 1 : 0;
        }

        (_at, _end) = (0, count);
        Sort(keys.AsSpan(0, count));
    }

    private void Sort(ReadOnlySpan<ulong> unsorted)
    {
        int[] ends = _ends;
        ulong[] keys = _keys;
        Array.Clear(ends, 0, ends.Length);
        foreach (ulong key in unsorted)
        {
            ends[PartOf(key) + 1]++;
        }

        for (int part = 1; part < ends.Length; part++)
        {
            ends[part] += ends[part - 1];
        }

        // Before a part is filled, the place kept for it is its beginning; after that, its end.
        foreach (ulong key in unsorted)
        {
            keys[ends[PartOf(key)]++] = key;
        }

        int start = 0;
        for (int part = 0; part < ends.Length - 1; part++)
        {
            if (ends[part] - start > 1)
            {
                SortPart(start, ends[part]);
            }

            start = ends[part];
        }
    }

    private void SortPart(int start, int end)
    {
        if (end - start > Few)
        {
            Array.Sort(_keys, start, end - start);
            return;
        }

        for (int i = start + 1; i < end; i++)
        {
            ulong key = _keys[i];
            int place = i;
            for (; place > start && _keys[place - 1] > key; place--)
            {
                _keys[place] = _keys[place - 1];
            }

            _keys[place] = key;
        }
    }

    private static int PartOf(ulong key) => (int)(key >> (64 - PartBits));
}
