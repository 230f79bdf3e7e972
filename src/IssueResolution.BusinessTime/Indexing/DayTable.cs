using IssueResolution.BusinessTime.Compiling;

namespace IssueResolution.BusinessTime.Indexing;

/// <summary>The forward half of an index while it is being filled: an entry a UTC day, and the distinct patterns of days.</summary>
internal sealed class DayTable(long fromDay, int count)
{
    private const int DaysPerWeek = 7;
    private const int SearchedDay = OpenTimeIndex.SearchedDay;
    private const long TicksPerDay = OpenTimeIndex.TicksPerDay;

    private readonly List<DayPattern> _patterns = [];
    private readonly Dictionary<DayPattern, int> _numbers = [];
    private readonly int[] _lastWeek = new int[DaysPerWeek];

    public long[] Entries { get; } = new long[count];

    public DayPattern[] Patterns => [.. _patterns];

    public void Fill(OpenStretches stretches, OpenStart[] starts)
    {
        Span<long> opens = stackalloc long[DayPattern.Capacity];
        Span<long> ends = stackalloc long[DayPattern.Capacity];
        long position = starts[0].Position;
        int next = 0;
        for (int day = 0; day < count; day++)
        {
            long midnight = (fromDay + day) * TicksPerDay;
            opens.Clear();
            ends.Clear();
            int used = 0;
            long open = 0;
            for (; next < stretches.Count && starts[next].At < midnight + TicksPerDay; next++)
            {
                long end = stretches.End(next) * TimeSpan.TicksPerSecond;
                long from = Math.Max(starts[next].At, midnight);
                long to = Math.Min(end, midnight + TicksPerDay);
                if (used < DayPattern.Capacity)
                {
                    opens[used] = from - midnight;
                    ends[used] = to - midnight;
                }

                used++;
                open += to - from;
                if (end > midnight + TicksPerDay)
                {
                    break;
                }
            }

            Entries[day] = used <= DayPattern.Capacity ? Entry(new DayPattern(opens, ends), position, day) : SearchedDay;
            position += open;
        }
    }

    /// <summary>The position of midnight, less what the pattern holds then already, and in the low bits the pattern's number.</summary>
    private long Entry(DayPattern pattern, long midnight, int day) => (midnight - pattern.HeldWithin(0)) | (long)Number(pattern, day);

    /// <summary>The number of a pattern, its own or a new one; that of searched days when all numbers are taken.</summary>
    private int Number(DayPattern pattern, int day)
    {
        // Weeks repeat: looking at the same weekday of the week before saves nearly every hash.
        int weekday = day % DaysPerWeek;
        int guess = _lastWeek[weekday];
        if (guess < _patterns.Count && _patterns[guess].Equals(pattern))
        {
            return guess;
        }

        if (!_numbers.TryGetValue(pattern, out int number))
        {
            if (_patterns.Count == SearchedDay)
            {
                return SearchedDay;
            }

            number = _patterns.Count;
            _patterns.Add(pattern);
            _numbers.Add(pattern, number);
        }

        _lastWeek[weekday] = number;
        return number;
    }
}
