namespace IssueResolution.Timing;

/// <summary>Ids by the stretch of time in which they fall due: fine stretches near, coarse ones far, as on the wheels of an odometer.</summary>
/// <remarks>
/// A bucket is 2^35 ticks, 57 minutes. The 2^29 buckets of all ticks there are make a number of three digits, the lower two of 12 bits. An id
/// lies on the wheel of the highest digit in which its bucket differs from <see cref="Front"/>; when that digit comes up, its ids move to
/// a lower wheel. So an id moves at most twice however far away it is due.
/// </remarks>
internal sealed class DueBuckets
{
    public const int BucketBits = 35;

    private const int DigitBits = 12;
    private const int Digits = 1 << DigitBits;
    private const int Wheels = 3;

    private readonly IdBlocks _ids = new(Wheels * Digits);
    private int[] _moved = [];

    public DueBuckets(long now) => Front = BucketOf(now);

    /// <summary>The first bucket not opened yet; what is due before it cannot be added.</summary>
    public long Front { get; private set; }

    /// <summary>How many ids are held, each as often as it was added.</summary>
    public long Count => _ids.Count;

    /// <summary>The bucket of an instant, from 0 for the first of all instants.</summary>
    public static long BucketOf(long due) => (long)((ulong)(due ^ long.MinValue) >> BucketBits);

    /// <summary>The first instant of a bucket.</summary>
    public static long StartOf(long bucket) => (bucket << BucketBits) ^ long.MinValue;

    /// <summary>Adds an id to a bucket that is not before <see cref="Front"/>.</summary>
    public void Add(long bucket, int id)
    {
        long differing = bucket ^ Front;
        int wheel = differing < Digits ? 0 : differing < (long)Digits * Digits ? 1 : 2;
        _ids.Add(ListOf(wheel, bucket), id);
    }

    /// <summary>Opens the first bucket that has ids and begins no later than a limit.</summary>
    /// <param name="limit">The last bucket to open.</param>
    /// <param name="due">When each id is due: an id that is due in another bucket than it lies in has been scheduled again since, and is dropped.</param>
    /// <param name="ids">Receives the ids of the bucket, those among them that are due at another time included.</param>
    /// <param name="count">How many there are.</param>
    /// <returns>Whether there was such a bucket; <see cref="Front"/> is then the one after it.</returns>
    public bool TryOpen(long limit, long[] due, ref int[] ids, out int count)
    {
        while (limit >= Front && _ids.Count > 0)
        {
            SpillFront(due);
            int wheel = 0;
            int digit = FirstFrom(0);
            while (digit == Digits && ++wheel < Wheels)
            {
                digit = FirstFrom(wheel);
            }

            if (wheel == Wheels)
            {
                break;
            }

            int shift = wheel * DigitBits;
            long bucket = (((Front >> shift) & ~(Digits - 1L)) | (uint)digit) << shift;
            if (bucket > limit)
            {
                break;
            }

            Front = bucket;
            if (wheel == 0)
            {
                count = _ids.TakeAll(ListOf(0, bucket), ref ids);
                Front++;
                return true;
            }
        }

        count = 0;
        return false;
    }

    public void Clear() => _ids.Clear();

    /// <summary>Moves the ids of the digits that have come up to lower wheels.</summary>
    private void SpillFront(long[] due)
    {
        for (int wheel = Wheels - 1; wheel > 0; wheel--)
        {
            int list = ListOf(wheel, Front);
            int count = _ids.IsEmpty(list) ? 0 : _ids.TakeAll(list, ref _moved);
            for (int i = 0; i < count; i++)
            {
                long bucket = BucketOf(due[_moved[i]]);
                if (ListOf(wheel, bucket) == list && bucket >= Front && due[_moved[i]] != DueLog.NoDue)
                {
                    Add(bucket, _moved[i]);
                }
            }
        }
    }

    /// <summary>The first digit of a wheel with ids, from that of the front on; past the last digit when there is none.</summary>
    private int FirstFrom(int wheel)
    {
        int digit = DigitOf(wheel, Front);
        while (digit < Digits && _ids.IsEmpty((wheel * Digits) + digit))
        {
            digit++;
        }

        return digit;
    }

    private static int ListOf(int wheel, long bucket) => (wheel * Digits) + DigitOf(wheel, bucket);

    private static int DigitOf(int wheel, long bucket) => (int)(bucket >> (wheel * DigitBits)) & (Digits - 1);
}
