using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>A portfolio against readings one by one, counted the slow way.</summary>
[Properties(Arbitrary = [typeof(ExplainedCases)])]
public sealed class PortfolioLaws
{
    [Property]
    public void Every_case_is_read_as_it_would_be_alone_and_in_order(ExplainedCase[] cases)
    {
        foreach (var (entry, index) in EntriesOf(cases).Select((entry, index) => (entry, index)))
        {
            Assert.Equal(($"case {index}", cases[0].Policy.ReadAt(cases[index].History, cases[0].AsOf)), (entry.Id, entry.Reading));
        }
    }

    [Property]
    public void The_next_timer_is_the_earliest_of_all_and_the_first_of_several(ExplainedCase[] cases)
    {
        PortfolioEntry[] entries = [.. EntriesOf(cases)];
        Instant? earliest = entries.Select(entry => entry.Reading.NextInstant).Min();

        NextTimer? next = Portfolio.NextOf(entries);
        Assert.Equal(earliest, next?.At);
        Assert.Equal(entries.FirstOrDefault(entry => earliest is not null && entry.Reading.NextInstant == earliest)?.Id, next?.Id);
    }

    [Property]
    public void A_report_counts_what_a_count_by_hand_counts(ExplainedCase[] cases)
    {
        ImmutableArray<ClockReading> readings = [.. EntriesOf(cases).SelectMany(entry => entry.Reading.Clocks)];
        AttainmentReport report = AttainmentReport.Of(readings);
        int CountOf(params ClockState[] states) => readings.Count(reading => states.Contains(reading.State));

        Assert.Equal(readings.Length, report.Total);
        Assert.Equal((CountOf(ClockState.Met), CountOf(ClockState.Missed)), (report.Met, report.Missed));
        Assert.Equal(CountOf(ClockState.Running, ClockState.Paused), report.OpenAtEnd);
        Assert.Equal(report.Total - CountOf(ClockState.Cancelled), report.Completed + report.OpenAtEnd);
        Assert.Equal(readings.Count(reading => reading.StoppedAt is null && reading.BreachedAt is not null), report.BreachedOpen);
        Assert.Equal(readings.Count(reading => reading.IsMetOnlyByPausing), report.MetOnlyByPausing);
        Assert.Equal(Sum(readings, reading => reading.Paused), report.Paused);
        Assert.Equal(Sum(readings, reading => reading.Gross), report.Gross);
        Assert.Equal(report.Completed == 0 ? null : 100m * report.Met / report.Completed, report.AttainmentPercent);
    }

    [Property]
    public void Mean_and_percentiles_are_those_of_the_sorted_times(ExplainedCase[] cases)
    {
        ClockReading[] completed =
            [.. EntriesOf(cases).SelectMany(entry => entry.Reading.Clocks).Where(reading => reading.State == ClockState.Met || reading.State == ClockState.Missed)];
        AttainmentReport report = AttainmentReport.Of(completed);
        long[] sorted = [.. completed.Select(reading => reading.Elapsed.BclCompatibleTicks).Order()];

        Assert.Equal(sorted.Length, report.Elapsed.Count);
        Assert.Equal(sorted.Length == 0, report.MeanElapsed is null);
        Assert.True(sorted.Length == 0 || Math.Abs(report.MeanElapsed!.Value.TotalTicks - sorted.Average()) <= 1);
        for (int percent = 1; percent <= 100; percent++)
        {
            long? naive = sorted.Length == 0 ? null : sorted.First(ticks => 100 * sorted.Count(other => other <= ticks) >= percent * sorted.Length);
            Assert.Equal(naive, report.Elapsed.Percentile(percent)?.BclCompatibleTicks);
        }
    }

    [Property]
    public void Reports_by_clock_are_the_reports_over_the_readings_of_each_clock(ExplainedCase[] cases)
    {
        PortfolioEntry[] entries = [.. EntriesOf(cases)];
        ImmutableSortedDictionary<string, AttainmentReport> reports = Portfolio.AttainmentOf(entries);

        Assert.Equal(entries.SelectMany(entry => entry.Reading.Clocks).Select(reading => reading.Clock.Name).Distinct(), reports.Keys);
        Assert.All(reports, pair => Assert.Equal(AttainmentReport.Of(entries.SelectMany(entry => entry.Reading.Of(pair.Key))), pair.Value));
    }

    private static Duration Sum(IEnumerable<ClockReading> readings, Func<ClockReading, Duration> of) =>
        readings.Aggregate(Duration.Zero, (sum, reading) => sum + of(reading));

    private static IEnumerable<PortfolioEntry> EntriesOf(ExplainedCase[] cases) => cases.Length == 0
        ? []
        : Portfolio.ReadAt(cases[0].Policy, cases.Select((one, index) => new KeyValuePair<string, EventHistory>($"case {index}", one.History)), cases[0].AsOf);
}
