using System.Diagnostics;
using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Benchmarks.Ratios;

/// <summary>What a second thread adds: one thread over all columns against two over half of them each, by the clock on the wall.</summary>
internal sealed class ThreadRatio
{
    private const int Count = 4_000_000;
    private const int Rounds = 15;

    private readonly BusinessCalendar _calendar = Schedules.Calendar();
    private readonly long[] _starts = new long[Count];
    private readonly long[] _amounts = new long[Count];
    private readonly long[] _results = new long[Count];

    public ThreadRatio()
    {
        Random random = new(20260101);
        long start = Instant.FromUtc(2026, 1, 1, 0, 0).ToUnixTimeTicks();
        for (int i = 0; i < Count; i++)
        {
            _starts[i] = start + random.NextInt64(365 * TimeSpan.TicksPerDay);
            _amounts[i] = random.Next(1, 240) * TimeSpan.TicksPerHour;
        }
    }

    public void Report(TextWriter output)
    {
        Add(0, Count);
        double[] gains = [.. Enumerable.Range(0, Rounds).Select(_ => OneThread() / TwoThreads()).Order()];
        output.WriteLine(FormattableString.Invariant($"two threads against one, add batch: {gains[Rounds / 2]:0.00} x (from {gains[0]:0.00} to {gains[^1]:0.00}), goal >= 1.5"));
    }

    private double OneThread()
    {
        long before = Stopwatch.GetTimestamp();
        Add(0, Count);
        return Stopwatch.GetElapsedTime(before).TotalNanoseconds;
    }

    private double TwoThreads()
    {
        Thread second = new(() => Add(Count / 2, Count / 2));
        long before = Stopwatch.GetTimestamp();
        second.Start();
        Add(0, Count / 2);
        second.Join();
        return Stopwatch.GetElapsedTime(before).TotalNanoseconds;
    }

    private void Add(int from, int count) =>
        _calendar.AddTicks(_starts.AsSpan(from, count), _amounts.AsSpan(from, count), _results.AsSpan(from, count));
}
