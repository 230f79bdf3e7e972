using NodaTime;
using static IssueResolution.Timing.OfficeWeek;

namespace IssueResolution.Timing.Policies;

/// <summary>Opened on Monday at nine with eight hours, raised to two hours; each strategy says what the hours used so far are worth.</summary>
public sealed class ChangeStrategyTests
{
    [Theory]
    [InlineData("retroactive", 11, 1, 2)]
    [InlineData("carry-elapsed", 11, 1, 2)]
    [InlineData("carry-fraction", 11.75, 0.25, 2)]
    [InlineData("restart", 12, 0, 2)]
    [InlineData("keep-original", 17, 1, 8)]
    public void Raised_after_an_hour(string strategy, double due, double elapsed, double target)
    {
        ClockReading reading = Raised(strategy, At(15, 10), At(15, 10));

        Assert.Equal((At(15, 0) + Hours(due), Hours(elapsed), Hours(target)), (reading.DueAt, reading.Elapsed, reading.Target));
        Assert.Equal(At(15, 9), reading.Anchor);
    }

    [Theory]
    [InlineData("retroactive", 11, 12)]
    [InlineData("carry-elapsed", 11, 12)]
    [InlineData("carry-fraction", 13.25, 13.25)]
    [InlineData("restart", 14, 14)]
    [InlineData("keep-original", 17, 17)]
    public void Raised_after_the_new_target_is_used_up(string strategy, double due, double breached)
    {
        ClockReading reading = Raised(strategy, At(15, 12), At(16, 17));

        Assert.Equal((At(15, 0) + Hours(due), At(15, 0) + Hours(breached)), (reading.DueAt, reading.BreachedAt));
    }

    [Fact]
    public void Another_calendar_measures_the_past_as_well_only_retroactively()
    {
        ClockDefinition clock = new("clock", ClockKind.Resolution, ClockTargets.Of([new("high", new(Open(4), Always)), new("normal", new(Open(8)))]));
        ClockEvent[] events = [Opened(At(19, 16)), Priority(At(20, 10), "high")];

        Assert.Equal(At(19, 20), Read(Policy(clock, ChangeStrategy.Retroactive), At(20, 10), events).DueAt);
        Assert.Equal(At(20, 13), Read(Policy(clock, ChangeStrategy.CarryElapsed), At(20, 10), events).DueAt);
    }

    [Fact]
    public void Raising_and_lowering_may_differ_so_that_a_downgrade_buys_no_time()
    {
        SlaPolicy policy = new("policy", Office, Clock()) { Priorities = ["high", "normal"], OnPriorityChange = new(ChangeStrategy.Retroactive, ChangeStrategy.KeepOriginal) };

        Assert.Equal(At(15, 11), Read(policy, At(15, 10), Opened(At(15, 9), "high"), Priority(At(15, 10), "normal")).DueAt);
        Assert.Equal(At(15, 11), Read(policy, At(15, 10), Opened(At(15, 9)), Priority(At(15, 10), "high")).DueAt);
    }

    [Fact]
    public void A_share_that_does_not_fit_a_nanosecond_is_rounded_in_favour_of_the_deadline()
    {
        ClockDefinition clock = new("clock", ClockKind.Resolution, ByPriority(("high", 1), ("normal", 7)));

        ClockReading reading = Read(Policy(clock, ChangeStrategy.CarryFraction), At(15, 10), Opened(At(15, 9)), Priority(At(15, 10), "high"));

        Assert.Equal(Duration.FromNanoseconds(514_285_714_285), reading.Elapsed);
        Assert.Equal(reading.Target, reading.Elapsed + reading.Remaining);
        Assert.Equal(At(15, 10).PlusNanoseconds(3_085_714_285_800), reading.DueAt);
    }

    [Fact]
    public void The_used_share_of_no_time_is_all_of_it()
    {
        ClockDefinition clock = new("clock", ClockKind.Resolution, ByPriority(("high", 2), ("normal", 0)));

        Assert.Equal(Hours(2), Read(Policy(clock, ChangeStrategy.CarryFraction), At(15, 10), Opened(At(15, 9)), Priority(At(15, 10), "high")).Elapsed);
    }

    [Fact]
    public void A_breach_that_a_lower_priority_puts_behind_stays_on_record()
    {
        ClockReading reading = Read(Clock(), At(15, 13), Opened(At(15, 9), "high"), Priority(At(15, 12), "normal"));

        Assert.False(reading.IsBreached);
        Assert.Equal([new FormerBreach(At(15, 11), Hours(2))], reading.FormerBreaches);
    }

    [Fact]
    public void A_retroactive_change_reaches_back_to_the_last_restart()
    {
        SlaPolicy policy = new("policy", Office, Clock()) { Priorities = ["high", "normal"], OnPriorityChange = new(ChangeStrategy.Restart, ChangeStrategy.Retroactive) };
        ClockReading reading = Read(policy, At(15, 12), Opened(At(15, 9)), Priority(At(15, 10), "high"), Priority(At(15, 12), "normal"));

        Assert.Equal((At(15, 9), Hours(2), At(16, 10)), (reading.Anchor, reading.Elapsed, reading.DueAt));
    }

    [Fact]
    public void Without_a_target_for_the_new_priority_the_cycle_is_cancelled_and_a_later_priority_starts_the_next()
    {
        ClockEvent[] events = [Opened(At(15, 9)), Priority(At(15, 10), "low"), Priority(At(15, 12), "high")];

        ClockReading[] retroactive = Cycles(Policy(Clock()), At(15, 12), events);
        ClockReading[] restarted = Cycles(Policy(Clock(), ChangeStrategy.Restart), At(15, 12), events);

        Assert.Equal(("cancelled, running", At(15, 10)), (States(retroactive), retroactive[0].StoppedAt));
        Assert.Equal((At(15, 9), At(15, 11), At(15, 12)), (retroactive[1].Anchor, retroactive[1].DueAt, retroactive[1].BreachedAt));
        Assert.Equal((At(15, 12), At(15, 14)), (restarted[1].Anchor, restarted[1].DueAt));
        Assert.Equal("running", States(Cycles(Policy(Clock(), ChangeStrategy.KeepOriginal), At(15, 12), events)));
    }

    [Fact]
    public void A_case_opened_without_a_target_waits_for_one_even_while_resolved()
    {
        Assert.Empty(Cycles(Policy(Clock()), At(15, 10), Opened(At(15, 9), "low")));
        ClockReading reading = Read(Clock(), At(15, 14), Opened(At(15, 9), "low"), Status(At(15, 10), CaseStatus.Resolved), Status(At(15, 12), CaseStatus.Open), Priority(At(15, 13), "normal"));

        Assert.Equal((1, At(15, 9), Hours(3)), (reading.Cycle, reading.Anchor, reading.Elapsed));
    }

    [Fact]
    public void A_priority_raised_and_lowered_while_resolved_counts_by_each_rule_when_it_goes_on()
    {
        SlaPolicy policy = new("policy", Office, new ClockDefinition("clock", ClockKind.Resolution, ByPriority(("critical", 1), ("high", 2), ("normal", 8))))
        {
            Priorities = ["critical", "high", "normal"],
            OnPriorityChange = new(ChangeStrategy.Retroactive, ChangeStrategy.KeepOriginal),
        };
        ClockReading reading = Read(
            policy, At(15, 14), Opened(At(15, 9)), Status(At(15, 10), CaseStatus.Resolved), Priority(At(15, 11), "critical"), Priority(At(15, 12), "high"), Status(At(15, 13), CaseStatus.Open));

        Assert.Equal(Hours(1), reading.Target);
    }

    private static ClockReading Raised(string strategy, Instant at, Instant asOf) =>
        Read(Policy(Clock(), ChangeStrategy.FromCode(strategy)), asOf, Opened(At(15, 9)), Priority(at, "high"));
}
