namespace IssueResolution.Timing;

/// <summary>A binary heap of dues with ids, the earliest first: for what is scheduled into time that has been opened already.</summary>
internal sealed class LateDues
{
    private (long Due, int Id)[] _heap = [];

    public int Count { get; private set; }

    /// <summary>The earliest due, of equal ones that of the least id; undefined while empty.</summary>
    public (long Due, int Id) First => _heap[0];

    public void Clear() => Count = 0;

    public void Add(long due, int id)
    {
        if (Count == _heap.Length)
        {
            Array.Resize(ref _heap, Math.Max(16, 2 * Count));
        }

        int place = Count++;
        while (place > 0 && IsBefore((due, id), _heap[(place - 1) / 2]))
        {
            _heap[place] = _heap[(place - 1) / 2];
            place = (place - 1) / 2;
        }

        _heap[place] = (due, id);
    }

    public void RemoveFirst()
    {
        (long Due, int Id) last = _heap[--Count];
        int place = 0;
        for (int child = 1; child < Count; child = (2 * place) + 1)
        {
            child += child + 1 < Count && IsBefore(_heap[child + 1], _heap[child]) ? 1 : 0;
            if (!IsBefore(_heap[child], last))
            {
                break;
            }

            _heap[place] = _heap[child];
            place = child;
        }

        _heap[place] = last;
    }

    private static bool IsBefore((long Due, int Id) one, (long Due, int Id) other) =>
        one.Due < other.Due || (one.Due == other.Due && one.Id < other.Id);
}
