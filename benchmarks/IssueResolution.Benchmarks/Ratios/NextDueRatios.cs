using IssueResolution.Benchmarks.Baselines;
using IssueResolution.BusinessTime;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Benchmarks.Ratios;

/// <summary>A million clocks due within open hours of 30 days: put off at random twice each, then a fifth popped in steps of a minute.</summary>
internal sealed class NextDueRatios
{
    private const int Count = 1_000_000;
    private const int Popped = Count / 5;

    private static readonly long _start = Instant.FromUtc(2026, 3, 2, 0, 0).ToUnixTimeTicks();
    private readonly long[] _first = new long[Count];
    private readonly int[] _ids = new int[2 * Count];
    private readonly long[] _later = new long[2 * Count];
    private readonly int[] _out = new int[Count];
    private DueLog _log = new(0, 0);
    private IndexedHeap _heap = new(0);

    public NextDueRatios()
    {
        BusinessCalendar calendar = Schedules.Calendar();
        Random random = new(20260103);
        for (int i = 0; i < Count; i++)
        {
            _first[i] = Due(calendar, random);
        }

        for (int i = 0; i < 2 * Count; i++)
        {
            _ids[i] = random.Next(Count);
            _later[i] = Due(calendar, random);
        }
    }

    public void Report(TextWriter output)
    {
        RequireAgreement();
        RatioRun run = new RatioRun(rounds: 9)
            .With("new log", NewLog)
            .With("reschedule, log", PutOffInLog)
            .With("pop due, log", PopFromLog)
            .With("new heap", NewHeap)
            .With("reschedule, heap", PutOffInHeap)
            .With("pop due, heap", PopFromHeap)
            .InTurn()
            .Run();
        run.Line(output, "reschedule, log", "reschedule, heap", 0.45);
        run.Line(output, "pop due, log", "pop due, heap", 0.12);
        run.Line(output, "new log", "new heap", 1);
    }

    private static long Due(BusinessCalendar calendar, Random random)
    {
        long open = random.Next(22 * 8 * 3600) * TimeSpan.TicksPerSecond;
        return calendar.AddTicks(_start, open + TimeSpan.TicksPerSecond);
    }

    private int NewLog()
    {
        _log = new DueLog(Count, _start);
        for (int id = 0; id < Count; id++)
        {
            _log.Schedule(id, _first[id]);
        }

        return Count;
    }

    private int NewHeap()
    {
        _heap = new IndexedHeap(Count);
        for (int id = 0; id < Count; id++)
        {
            _heap.Schedule(id, _first[id]);
        }

        return Count;
    }

    private int PutOffInLog()
    {
        for (int i = 0; i < _ids.Length; i++)
        {
            _log.Schedule(_ids[i], _later[i]);
        }

        return _ids.Length;
    }

    private int PutOffInHeap()
    {
        for (int i = 0; i < _ids.Length; i++)
        {
            _heap.Schedule(_ids[i], _later[i]);
        }

        return _ids.Length;
    }

    private int PopFromLog()
    {
        int count = 0;
        for (long until = _start; count < Popped; until += TimeSpan.TicksPerMinute)
        {
            count += _log.PopDue(until, _out.AsSpan(count));
        }

        return count;
    }

    private int PopFromHeap()
    {
        int count = 0;
        for (long until = _start; count < Popped; until += TimeSpan.TicksPerMinute)
        {
            count += _heap.PopDue(until, _out.AsSpan(count));
        }

        return count;
    }

    /// <summary>A fast answer counts only when it is the same.</summary>
    private void RequireAgreement()
    {
        _ = (NewLog(), PutOffInLog());
        int[] popped = _out[..PopFromLog()];
        _ = (NewHeap(), PutOffInHeap());
        if (!popped.AsSpan().SequenceEqual(_out.AsSpan(0, PopFromHeap())))
        {
            throw new InvalidOperationException("Log and heap popped different ids.");
        }
    }
}
