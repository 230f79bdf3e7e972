using NodaTime;
using static IssueResolution.Timing.WeekendCase;

namespace IssueResolution.Timing;

public sealed class PortfolioTests
{
    private static readonly SlaPolicy _policy = Policy(ChangeStrategy.Retroactive);

    [Fact]
    public void One_timer_serves_all_cases()
    {
        IEnumerable<PortfolioEntry> entries = Portfolio.ReadAt(
            _policy,
            [new("later", Granted(new ClockEvent.Opened(Monday(10, 0), "normal"))), new("sooner", History()), new("as soon", History())],
            Monday(11, 0));

        Assert.Equal(new NextTimer(Monday(11, 30), "sooner"), Portfolio.NextOf(entries));
        Assert.Null(Portfolio.NextOf([]));
    }

    [Fact]
    public void A_case_is_read_when_it_is_asked_for_and_not_kept()
    {
        int asked = 0;
        IEnumerable<KeyValuePair<string, EventHistory>> Endless()
        {
            while (true)
            {
                yield return new($"case {asked++}", History());
            }
        }

        Assert.Equal(3, Portfolio.ReadAt(_policy, Endless(), Monday(11, 0)).Take(3).Count());
        Assert.Equal(3, asked);
    }

    [Fact]
    public void Met_only_because_it_was_paused_is_counted_apart_and_so_is_the_share_of_the_pauses()
    {
        EventHistory answered = History(new ClockEvent.Message(Monday(11, 30), Speaker.Agent));

        AttainmentReport report = Portfolio.AttainmentOf(Portfolio.ReadAt(_policy, [new("one", answered)], Monday(12, 0)))[Clock];

        Assert.Equal((1, 1, 100m), (report.Met, report.MetOnlyByPausing, report.AttainmentPercent));
        Assert.Equal((Duration.FromMinutes(90), Duration.FromMinutes(210)), (report.Paused, report.Gross));
        Assert.Equal(42.86m, Math.Round(report.PauseSharePercent!.Value, 2));
        Assert.Equal(Duration.FromHours(2), report.MeanElapsed);
    }

    [Fact]
    public void A_report_over_nothing_has_counts_and_no_shares()
    {
        AttainmentReport report = AttainmentReport.Of([]);

        Assert.Equal((0, 0), (report.Total, report.Completed));
        Assert.Null(report.AttainmentPercent);
        Assert.Null(report.PauseSharePercent);
        Assert.Null(report.MeanElapsed);
        Assert.Null(report.Elapsed.Percentile(50));
    }

    [Fact]
    public void An_open_case_beyond_its_deadline_is_open_and_does_not_hide_that_it_is_late()
    {
        AttainmentReport report = AttainmentReport.Of(_policy.ReadAt(History(), Monday(12, 0)).Clocks);

        Assert.Equal((1, 1, 1, 0), (report.Total, report.OpenAtEnd, report.BreachedOpen, report.Completed));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(100.01)]
    public void A_percentile_lies_above_zero_and_up_to_a_hundred(double percent)
    {
        ElapsedDistribution none = AttainmentReport.Of([]).Elapsed;

        Assert.Equal("percent", Assert.Throws<ArgumentOutOfRangeException>(() => none.Percentile((decimal)percent)).ParamName);
    }

    [Fact]
    public void An_entry_has_a_name() =>
        Assert.Equal("Id", Assert.Throws<ArgumentException>(() => new PortfolioEntry(" ", _policy.ReadAt(History(), Monday(11, 0)))).ParamName);

    [Fact]
    public void Entries_timers_reports_and_distributions_are_equal_when_all_parts_are()
    {
        EventHistory Answered(int minute) => History(new ClockEvent.Message(Monday(11, minute), Speaker.Agent));
        AttainmentReport Report(int minute) => AttainmentReport.Of(_policy.ReadAt(Answered(minute), Monday(12, 0)).Clocks);
        PortfolioEntry Entry(int minute) => new("one", _policy.ReadAt(Answered(minute), Monday(12, 0)));

        EqualityContract.Holds(Report(10), Report(10), Report(20));
        EqualityContract.Holds(Report(10).Elapsed, Report(10).Elapsed, Report(20).Elapsed);
        EqualityContract.Holds(Entry(10), Entry(10), Entry(20));
        EqualityContract.Holds(new NextTimer(Monday(9, 0), "a"), new NextTimer(Monday(9, 0), "a"), new NextTimer(Monday(9, 0), "b"));
    }
}
