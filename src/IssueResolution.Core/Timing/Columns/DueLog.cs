namespace IssueResolution.Timing;

/// <summary>Which clock is due next, of up to half a billion that keep being paused, resumed and put off.</summary>
/// <remarks>
/// <para>Changes in place, unlike other types (docs/decisions/0008 says why), and belongs to the host that made it: not safe for more than one thread. It holds
/// nothing that a fold could not give again, so a host that restarts fills a new one.</para>
/// <para>One column with the due instant of every id is the truth. Beside it every instant ever scheduled stands in a log, in buckets of
/// 57 minutes; a bucket is put in order when it is opened, and what has been scheduled anew or removed since is left out then. So
/// scheduling and removing cost a write or two, and popping a share of one sort. What is scheduled into a bucket already opened costs as much
/// as in a heap. Instants are Unix ticks of 100 ns, all that a <see cref="long"/> holds but one.</para>
/// </remarks>
public sealed class DueLog
{
    /// <summary>The due instant of what is not due at all: a clock that is paused, or an id that is not in the log.</summary>
    public const long NoDue = long.MaxValue;

    /// <summary>The most ids there can be: 2^29.</summary>
    public const int MostIds = 1 << OpenedBucket.IdBits;

    private readonly long[] _due;
    private readonly DueBuckets _buckets;
    private readonly OpenedBucket _opened = new();
    private readonly LateDues _late = new();
    private readonly long _mostEntries;
    private int[] _ids = [];

    /// <summary>An empty log.</summary>
    /// <param name="capacity">Ids run from 0 up to, and not including, this.</param>
    /// <param name="now">The instant, in ticks, about which most is due, or later: what is due long before costs more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is negative or more than <see cref="MostIds"/>.</exception>
    public DueLog(int capacity, long now)
    {
        Guard.Against.OutOfRange(capacity, 0, MostIds);
        _due = new long[capacity];
        _due.AsSpan().Fill(NoDue);
        _buckets = new DueBuckets(now);
        _mostEntries = (4L * capacity) + 1024;
    }

    /// <summary>How many ids there can be.</summary>
    public int Capacity => _due.Length;

    /// <summary>How many ids are due at some time.</summary>
    public int Count { get; private set; }

    /// <summary>When an id is due, or <see cref="NoDue"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The id is negative or not less than <see cref="Capacity"/>.</exception>
    public long DueOf(int id) => _due[Checked(id)];

    /// <summary>Has an id fall due at an instant, instead of when it was due before; at <see cref="NoDue"/>, never.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The id is negative or not less than <see cref="Capacity"/>.</exception>
    public void Schedule(int id, long due)
    {
        long before = _due[Checked(id)];
        if (due == before)
        {
            return;
        }

        _due[id] = due;
        Count += (before == NoDue ? 1 : 0) - (due == NoDue ? 1 : 0);
        if (due != NoDue)
        {
            Log(id, due);
        }
    }

    /// <summary>Takes an id out of the log: its clock is paused, stopped or cancelled. Not being in it is no error.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The id is negative or not less than <see cref="Capacity"/>.</exception>
    public void Remove(int id) => Schedule(id, NoDue);

    /// <summary>The earliest instant at which an id is due, or <see cref="NoDue"/>: when to wake.</summary>
    public long Next() => TryFirst(DueBuckets.BucketOf(long.MaxValue), out (long Due, int Id) first) ? first.Due : NoDue;

    /// <summary>Takes out the ids that are due at or before an instant, in order of due instant and, where equal, of id.</summary>
    /// <param name="until">The instant, in ticks.</param>
    /// <param name="ids">Receives the ids. When it is full afterwards there may be more: call again.</param>
    /// <returns>How many ids were taken out.</returns>
    public int PopDue(long until, Span<int> ids)
    {
        long limit = DueBuckets.BucketOf(until);
        int count = 0;
        while (count < ids.Length && TryFirst(limit, out (long Due, int Id) first) && first.Due <= until)
        {
            if (_late.Count == 0)
            {
                count += _opened.PopDue(until, _due, ids.Slice(count));
            }
            else
            {
                _due[first.Id] = NoDue;
                ids[count++] = first.Id;
            }
        }

        Count -= count;
        return count;
    }

    /// <summary>The first id of all, if it is in what has been opened or can be opened up to a bucket.</summary>
    private bool TryFirst(long limit, out (long Due, int Id) first)
    {
        while (true)
        {
            bool isOpened = TryFirstOpened(out first);
            if (TryFirstLate(out (long Due, int Id) late) && (!isOpened || late.Due < first.Due || (late.Due == first.Due && late.Id < first.Id)))
            {
                first = late;
                return true;
            }

            if (isOpened || !_buckets.TryOpen(limit, _due, ref _ids, out int count))
            {
                return isOpened;
            }

            _opened.Fill(_buckets.Front - 1, _ids.AsSpan(0, count), _due);
        }
    }

    /// <summary>The first of the opened bucket that is still due then.</summary>
    private bool TryFirstOpened(out (long Due, int Id) first)
    {
        for (; !_opened.IsEmpty; _opened.RemoveFirst())
        {
            first = _opened.First;
            if (_due[first.Id] == first.Due)
            {
                return true;
            }
        }

        first = default;
        return false;
    }

    private bool TryFirstLate(out (long Due, int Id) first)
    {
        for (; _late.Count > 0; _late.RemoveFirst())
        {
            first = _late.First;
            if (_due[first.Id] == first.Due)
            {
                return true;
            }
        }

        first = default;
        return false;
    }

    private void Log(int id, long due)
    {
        if (_buckets.Count + _late.Count >= _mostEntries)
        {
            LogAnew();
            return;
        }

        long bucket = DueBuckets.BucketOf(due);
        if (bucket >= _buckets.Front)
        {
            _buckets.Add(bucket, id);
        }
        else
        {
            _late.Add(due, id);
        }
    }

    /// <summary>Writes the log once more from the truth, when most of it is out of date: once in three times as many calls as there can be ids, or less.</summary>
    private void LogAnew()
    {
        _buckets.Clear();
        _late.Clear();
        _opened.Clear();
        for (int id = 0; id < _due.Length; id++)
        {
            if (_due[id] != NoDue)
            {
                Log(id, _due[id]);
            }
        }
    }

    private int Checked(int id) => (uint)id < (uint)_due.Length
        ? id
        : throw new ArgumentOutOfRangeException(nameof(id), id, $"Must be from 0 to {_due.Length - 1}: the log was made for {_due.Length} ids.");
}
