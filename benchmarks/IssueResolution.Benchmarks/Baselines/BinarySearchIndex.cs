using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Benchmarks.Baselines;

/// <summary>The first improvement anyone makes: all open periods in an array with running sums, searched by halving.</summary>
public sealed class BinarySearchIndex
{
    private readonly long[] _starts;
    private readonly long[] _sums;

    public BinarySearchIndex(BusinessCalendar calendar, Interval window)
    {
        List<Interval> periods = [.. calendar.OpenPeriods(window)];
        _starts = [.. periods.Select(period => period.Start.ToUnixTimeTicks())];
        _sums = new long[periods.Count + 1];
        for (int i = 0; i < periods.Count; i++)
        {
            _sums[i + 1] = _sums[i] + periods[i].Duration.BclCompatibleTicks;
        }
    }

    public long Add(long at, long amount)
    {
        int index = Array.BinarySearch(_starts, at);
        index = index < 0 ? ~index - 1 : index;
        long position = index < 0 ? 0 : Math.Min(_sums[index] + (at - _starts[index]), _sums[index + 1]);
        int target = Array.BinarySearch(_sums, position + amount);
        target = target < 0 ? ~target - 1 : target - 1;
        return _starts[target] + (position + amount - _sums[target]);
    }
}
