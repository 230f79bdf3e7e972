namespace IssueResolution.Benchmarks.Baselines;

/// <summary>The usual answer to "which is due next": a 4-ary heap of ids by due instant and id that knows the place of every id.</summary>
public sealed class IndexedHeap(int capacity)
{
    private const int Arity = 4;
    private readonly long[] _due = new long[capacity];
    private readonly int[] _places = [.. Enumerable.Repeat(-1, capacity)];
    private readonly int[] _heap = new int[capacity];
    private int _count;

    public void Schedule(int id, long due)
    {
        bool isEarlier = _places[id] < 0 || due < _due[id];
        _due[id] = due;
        if (_places[id] < 0)
        {
            _places[id] = _count;
            _heap[_count++] = id;
        }

        if (isEarlier)
        {
            Rise(id, _places[id]);
        }
        else
        {
            Sink(id, _places[id]);
        }
    }

    public int PopDue(long until, Span<int> ids)
    {
        int count = 0;
        while (count < ids.Length && _count > 0 && _due[_heap[0]] <= until)
        {
            int first = _heap[0];
            _places[first] = -1;
            int last = _heap[--_count];
            if (_count > 0)
            {
                Sink(last, 0);
            }

            ids[count++] = first;
        }

        return count;
    }

    private void Rise(int id, int place)
    {
        while (place > 0 && IsBefore(id, _heap[(place - 1) / Arity]))
        {
            Put(_heap[(place - 1) / Arity], place);
            place = (place - 1) / Arity;
        }

        Put(id, place);
    }

    private void Sink(int id, int place)
    {
        while (true)
        {
            int child = (place * Arity) + 1;
            int end = Math.Min(child + Arity, _count);
            if (child >= end)
            {
                break;
            }

            int least = child;
            for (int other = child + 1; other < end; other++)
            {
                least = IsBefore(_heap[other], _heap[least]) ? other : least;
            }

            if (!IsBefore(_heap[least], id))
            {
                break;
            }

            Put(_heap[least], place);
            place = least;
        }

        Put(id, place);
    }

    private void Put(int id, int place)
    {
        _heap[place] = id;
        _places[id] = place;
    }

    private bool IsBefore(int one, int other) => _due[one] < _due[other] || (_due[one] == _due[other] && one < other);
}
