using IssueResolution.Benchmarks.Baselines;
using IssueResolution.BusinessTime;
using IssueResolution.BusinessTime.Indexing;
using NodaTime;

namespace IssueResolution.Benchmarks.Ratios;

/// <summary>Business-time arithmetic against a raw read of memory and against the naive ways, all in one run.</summary>
internal sealed class BusinessTimeRatios
{
    private const int Count = 1_000_000;
    private const int NaiveCount = 500;
    private static readonly long[] _mixedAmounts = [.. new[] { 1, 16, 240, 2000 }.Select(hours => hours * TimeSpan.TicksPerHour)];

    private readonly BusinessCalendar _calendar = Schedules.Calendar();
    private readonly ScalarBuild _scalar = new();
    private readonly NaiveDayLoop _naive = Schedules.Naive();
    private readonly long[] _recent = new long[Count];
    private readonly long[] _thirtyYears = new long[Count];
    private readonly long[] _sorted;
    private readonly long[] _later = new long[Count];
    private readonly long[] _amounts = new long[Count];
    private readonly long[] _results = new long[Count];
    private readonly Instant[] _instants = new Instant[Count];
    private readonly Duration[] _durations = new Duration[Count];
    private readonly int[] _places = new int[Count];
    private readonly long[] _table = new long[32 * 1024];

    public BusinessTimeRatios()
    {
        Random random = new(20260101);
        long recentStart = Instant.FromUtc(2026, 1, 1, 0, 0).ToUnixTimeTicks();
        long longStart = Instant.FromUtc(2000, 1, 1, 0, 0).ToUnixTimeTicks();
        for (int i = 0; i < Count; i++)
        {
            _recent[i] = recentStart + random.NextInt64(365 * TimeSpan.TicksPerDay);
            _thirtyYears[i] = longStart + random.NextInt64(30 * 365 * TimeSpan.TicksPerDay);
            _amounts[i] = _mixedAmounts[random.Next(_mixedAmounts.Length)];
            _later[i] = _recent[i] + random.NextInt64(60 * TimeSpan.TicksPerDay);
            _instants[i] = Instant.FromUnixTimeTicks(_recent[i]);
            _durations[i] = Duration.FromTicks(_amounts[i]);
            _places[i] = random.Next(_table.Length);
        }

        _sorted = [.. _recent.Order()];
    }

    public void Report(TextWriter output)
    {
        BinarySearchIndex halving = new(_calendar, new Interval(Instant.FromUtc(1999, 1, 1, 0, 0), Instant.FromUtc(2032, 1, 1, 0, 0)));
        _calendar.AddTicks(_thirtyYears[0], 1);
        RatioRun run = new RatioRun(rounds: 15)
            .With("floor", Floor)
            .With("add batch, recent year", () => Batch(_recent))
            .With("add batch, 30 years", () => Batch(_thirtyYears))
            .With("between batch, recent year", BetweenBatch)
            .With("add batch, scalar build", () => Batch(_scalar.AddTicks, _recent, _amounts))
            .With("between batch, scalar build", () => Batch(_scalar.BetweenTicks, _recent, _later))
            .With("add call, ticks", () => Calls(_amounts))
            .With("add call, Instant", InstantCalls)
            .With("add batch, 1 hour", () => SameAmount(_mixedAmounts[0]))
            .With("add batch, 1 year", () => SameAmount(_mixedAmounts[3]))
            .With("add sorted, 1 hour", () => Sorted(_mixedAmounts[0]))
            .With("binary search", () => Halving(halving))
            .With("naive add, 30 days", NaiveAdds)
            .With("compile 10 years", Compile)
            .Run(warmings: 40);
        run.Line(output, "add batch, recent year", "floor", 5.5);
        run.Line(output, "between batch, recent year", "floor", 3.7);
        run.Line(output, "add batch, 30 years", "floor", 7);
        run.Line(output, "add batch, scalar build", "add batch, recent year");
        run.Line(output, "between batch, scalar build", "between batch, recent year");
        run.Line(output, "add call, ticks", "floor", 6);
        run.Line(output, "add call, Instant", "add call, ticks", 2.5);
        run.Line(output, "add batch, 1 year", "add batch, 1 hour", 1.05);
        run.Line(output, "add sorted, 1 hour", "floor", 2);
        run.Line(output, "naive add, 30 days", "add call, ticks", -500);
        run.Line(output, "naive add, 30 days", "add call, Instant", -230);
        run.Line(output, "binary search", "add batch, 30 years", -14);
        run.Line(output, "compile 10 years", "naive add, 30 days", 35);
        OpenTimeIndex index = _calendar.Index;
        double years = (index.ToDay - index.FromDay) / 365.25;
        output.WriteLine(FormattableString.Invariant($"index: {index.Bytes / years / 1024:0.0} KB a calendar-year, over {years:0} years"));
    }

    private int Floor()
    {
        long[] table = _table;
        for (int i = 0; i < _places.Length; i++)
        {
            _results[i] = table[_places[i]];
        }

        return Count;
    }

    private int Batch(long[] at)
    {
        _calendar.AddTicks(at, _amounts, _results);
        return Count;
    }

    private int Batch(ScalarBuild.ColumnCall call, long[] first, long[] second)
    {
        call(first, second, _results);
        return Count;
    }

    private int SameAmount(long amount)
    {
        _calendar.AddTicks(_recent, amount, _results);
        return Count;
    }

    private int Sorted(long amount)
    {
        _calendar.AddAscendingTicks(_sorted, amount, _results);
        return Count;
    }

    private int BetweenBatch()
    {
        _calendar.BetweenTicks(_recent, _later, _results);
        return Count;
    }

    private int Calls(long[] amounts)
    {
        long[] at = _recent;
        for (int i = 0; i < at.Length; i++)
        {
            _results[i] = _calendar.AddTicks(at[i], amounts[i]);
        }

        return Count;
    }

    private int InstantCalls()
    {
        Instant[] at = _instants;
        long sum = 0;
        for (int i = 0; i < at.Length; i++)
        {
            sum += _calendar.Add(at[i], _durations[i]) > at[i] ? 1 : 0;
        }

        _results[0] = sum;
        return Count;
    }

    private int Halving(BinarySearchIndex halving)
    {
        for (int i = 0; i < Count / 10; i++)
        {
            _results[i] = halving.Add(_thirtyYears[i], _amounts[i]);
        }

        return Count / 10;
    }

    private int NaiveAdds()
    {
        Duration thirtyDays = Duration.FromHours(240);
        for (int i = 0; i < NaiveCount; i++)
        {
            _results[i] = _naive.Add(_instants[i], thirtyDays).ToUnixTimeTicks();
        }

        return NaiveCount;
    }

    private int Compile()
    {
        for (int i = 0; i < 5; i++)
        {
            _results[i] = IndexCompiler.Compile(_calendar.Rule, IndexCompiler.AnchorDay, IndexCompiler.AnchorDay + 3653).Bytes;
        }

        return 5;
    }
}
