using BenchmarkDotNet.Attributes;
using IssueResolution.Benchmarks.Baselines;
using IssueResolution.Benchmarks.Ratios;
using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Benchmarks.Calendars;

/// <summary>The end of an amount of business time, from a Friday in March at 10:00.</summary>
[MemoryDiagnoser]
public class Additions
{
    private readonly BusinessCalendar _calendar = Schedules.Calendar();
    private readonly NaiveDayLoop _naive = Schedules.Naive();
    private readonly Instant _friday = Instant.FromUtc(2026, 3, 6, 15, 0);
    private Duration _amount;

    /// <summary>An hour, two days of eight hours, thirty days, a year of 250 days.</summary>
    [Params(1, 16, 240, 2000)]
    public int BusinessHours { get; set; }

    [GlobalSetup]
    public void Prepare() => _amount = Duration.FromHours(BusinessHours);

    [Benchmark(Baseline = true)]
    public Instant NodaTimeDayLoop() => _naive.Add(_friday, _amount);

    [Benchmark]
    public Instant Calendar() => _calendar.Add(_friday, _amount);

    [Benchmark]
    public long CalendarInTicks() => _calendar.AddTicks(_friday.ToUnixTimeTicks(), _amount.BclCompatibleTicks);
}
