using BenchmarkDotNet.Attributes;
using IssueResolution.Benchmarks.Baselines;
using IssueResolution.Benchmarks.Ratios;
using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Benchmarks.Calendars;

/// <summary>The business time between a Friday in March at 10:00 and an instant some days later.</summary>
[MemoryDiagnoser]
public class Measurements
{
    private readonly BusinessCalendar _calendar = Schedules.Calendar();
    private readonly NaiveDayLoop _naive = Schedules.Naive();
    private readonly Instant _friday = Instant.FromUtc(2026, 3, 6, 15, 0);
    private Instant _later;

    [Params(1, 42, 365)]
    public int CalendarDays { get; set; }

    [GlobalSetup]
    public void Prepare() => _later = _friday + Duration.FromDays(CalendarDays);

    [Benchmark(Baseline = true)]
    public Duration NodaTimeDayLoop() => _naive.Between(_friday, _later);

    [Benchmark]
    public Duration Calendar() => _calendar.Between(_friday, _later);
}
