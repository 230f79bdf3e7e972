using static IssueResolution.Timing.OfficeWeek;

namespace IssueResolution.Timing.Folding;

/// <summary>Targets that end on a date instead of after an amount.</summary>
public sealed class DateTargetsTests
{
    private static readonly ClockDefinition _clock = Clock(new Allowance.EndOfBusinessDay(1));

    [Fact]
    public void The_target_is_the_open_time_to_the_date()
    {
        ClockReading reading = Read(_clock, At(15, 12), Opened(At(15, 9)));

        Assert.Equal((At(16, 17), Hours(16), Hours(3), Hours(13)), (reading.DueAt, reading.Target, reading.Elapsed, reading.Remaining));
    }

    [Fact]
    public void A_pause_that_begins_before_the_date_puts_it_off_by_its_open_time()
    {
        ClockEvent[] paused = [Opened(At(15, 9)), Status(At(15, 16), CaseStatus.WaitingOnClient), Status(At(16, 11), CaseStatus.Open)];

        Assert.Equal(At(17, 12), Read(_clock, At(16, 12), paused).DueAt);
        Assert.Equal(At(17, 11), Read(_clock, At(16, 10), paused).DueIfResumedNow);
    }

    [Fact]
    public void A_pause_that_begins_after_the_date_comes_too_late()
    {
        ClockReading reading = Read(_clock, At(17, 12), Opened(At(15, 9)), Status(At(17, 9), CaseStatus.WaitingOnClient));

        Assert.Equal((At(16, 17), At(16, 17)), (reading.DueAt, reading.BreachedAt));
    }

    [Theory]
    [InlineData("retroactive", 16)]
    [InlineData("carry-elapsed", 16)]
    [InlineData("carry-fraction", 16)]
    [InlineData("restart", 17)]
    [InlineData("keep-original", 18)]
    public void A_date_is_counted_from_the_anchor_or_the_last_restart(string strategy, int day)
    {
        ClockDefinition clock = new("clock", ClockKind.Resolution, ClockTargets.Of([new("high", new(new Allowance.EndOfBusinessDay(1))), new("normal", new(new Allowance.EndOfBusinessDay(3)))]));

        Assert.Equal(At(day, 17), Read(Policy(clock, ChangeStrategy.FromCode(strategy)), At(16, 10), Opened(At(15, 9)), Priority(At(16, 9), "high")).DueAt);
    }

    [Fact]
    public void Calendar_days_count_closed_time_and_end_in_the_zone_of_the_calendar()
    {
        ClockReading reading = Read(Clock(new Allowance.EndOfCalendarDay(1)), At(15, 21), Opened(At(15, 9)));

        Assert.Equal((At(17, 0), Hours(39), Hours(12)), (reading.DueAt, reading.Target, reading.Elapsed));
    }

    [Fact]
    public void Levels_lie_within_the_open_time_to_the_date()
    {
        ClockDefinition clock = new("clock", ClockKind.Resolution, _clock.Targets) { Thresholds = [new Threshold.AtPercent("half", 50), new Threshold.AtOffset("over", Hours(1))] };

        Assert.Equal([At(15, 17), At(17, 10)], Read(clock, At(17, 12), Opened(At(15, 9))).Fired.Select(firing => firing.At!.Value));
    }

    private static ClockDefinition Clock(Allowance allowance) =>
        new("clock", ClockKind.Resolution, ClockTargets.ForEvery(allowance)) { PausesOn = [CaseStatus.WaitingOnClient] };
}
