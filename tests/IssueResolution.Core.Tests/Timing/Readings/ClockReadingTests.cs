using static IssueResolution.Timing.OfficeWeek;

namespace IssueResolution.Timing.Readings;

public sealed class ClockReadingTests
{
    [Fact]
    public void At_the_very_deadline_nothing_is_left_and_nothing_is_breached()
    {
        ClockReading due = Read(Clock(), At(15, 17), Opened(At(15, 9)));
        ClockReading later = Read(Clock(), At(15, 17).PlusNanoseconds(1), Opened(At(15, 9)));

        Assert.Equal((ClockState.Running, Hours(0), At(15, 17), false), (due.State, due.Remaining, due.DueAt, due.IsBreached));
        Assert.Equal((At(15, 17), true), (later.BreachedAt, later.IsBreached));
    }

    [Fact]
    public void A_stop_in_the_closed_gap_after_a_deadline_at_closing_time_is_late()
    {
        Assert.Equal(ClockState.Met, Read(Clock(), At(16, 9), Opened(At(15, 9)), Status(At(15, 17), CaseStatus.Resolved)).State);
        Assert.Equal(ClockState.Missed, Read(Clock(), At(16, 9), Opened(At(15, 9)), Status(At(15, 18), CaseStatus.Resolved)).State);
    }

    [Fact]
    public void While_paused_it_says_when_it_would_be_due_if_it_went_on_now()
    {
        ClockReading reading = Read(Clock(), At(15, 12), Opened(At(15, 9)), Status(At(15, 10), CaseStatus.WaitingOnClient));

        Assert.Equal((ClockState.Paused, null, At(16, 11), Hours(1), Hours(2), Hours(3)), (reading.State, reading.DueAt, reading.DueIfResumedNow, reading.Elapsed, reading.Paused, reading.Gross));
    }

    [Fact]
    public void A_pause_does_not_heal_a_breach()
    {
        ClockReading reading = Read(Clock(), At(16, 12), Opened(At(15, 9), "high"), Status(At(15, 12), CaseStatus.WaitingOnClient));

        Assert.Equal((ClockState.Paused, At(15, 11), At(15, 11)), (reading.State, reading.DueAt, reading.BreachedAt));
    }

    [Fact]
    public void A_change_made_while_paused_is_a_breach_at_once_if_the_clock_ran_after_the_new_deadline()
    {
        ClockEvent[] events = [Opened(At(15, 9)), Status(At(15, 12), CaseStatus.WaitingOnClient), Priority(At(15, 13), "high")];

        Assert.Equal((At(15, 11), At(15, 13)), (Read(Clock(), At(15, 13), events).DueAt, Read(Clock(), At(15, 13), events).BreachedAt));
    }

    [Fact]
    public void Met_only_by_pausing_is_what_would_have_been_missed_had_its_pauses_counted()
    {
        ClockEvent[] pause = [Opened(At(15, 9), "high"), Status(At(15, 10), CaseStatus.WaitingOnClient)];

        Assert.True(Read(Clock(), At(16, 9), [.. pause, Status(At(15, 11, 1), CaseStatus.Resolved)]).IsMetOnlyByPausing);
        Assert.False(Read(Clock(), At(16, 9), [.. pause, Status(At(15, 11), CaseStatus.Resolved)]).IsMetOnlyByPausing);
    }

    [Fact]
    public void A_due_instant_agreed_by_hand_sticks_until_it_is_withdrawn()
    {
        ClockEvent[] agreed = [Opened(At(15, 9)), new ClockEvent.DueOverridden(At(15, 10), "clock", At(17, 12)), Priority(At(15, 11), "high"), Status(At(15, 12), CaseStatus.WaitingOnClient)];
        ClockReading reading = Read(Clock(), At(15, 13), agreed);
        ClockReading withdrawn = Read(Clock(), At(15, 13), [.. agreed, new ClockEvent.DueOverridden(At(15, 13), "clock", null)]);

        Assert.Equal((true, At(17, 12), Hours(8), Hours(15)), (reading.IsDueByHand, reading.DueAt, reading.Target, reading.Remaining));
        Assert.Equal((false, Hours(2), At(15, 13)), (withdrawn.IsDueByHand, withdrawn.Target, withdrawn.BreachedAt));
        Assert.Equal((ClockState.Missed, false), (Read(Clock(), At(17, 13), [.. agreed, Status(At(17, 13), CaseStatus.Resolved)]).State, reading.IsBreached));
    }

    [Theory]
    [InlineData("high", 10, 50)]
    [InlineData("high", 13, 200)]
    [InlineData("normal", 10, 12.5)]
    public void The_percentage_is_for_display(string priority, int hour, double percent) =>
        Assert.Equal(percent, Read(Clock(), At(15, hour), Opened(At(15, 9), priority)).PercentUsed);

    [Fact]
    public void Of_no_time_everything_is_used() =>
        Assert.Equal(100, Read(new ClockDefinition("clock", ClockKind.Resolution, ByPriority(("normal", 0))), At(15, 9), Opened(At(15, 9))).PercentUsed);

    [Fact]
    public void Readings_are_equal_when_all_their_parts_are()
    {
        EqualityContract.Holds(Read(Clock(), At(15, 12), Opened(At(15, 9))), Read(Clock(), At(15, 12), Opened(At(15, 9))), Read(Clock(), At(15, 13), Opened(At(15, 9))));
        Assert.Equal("clock #1: running", Read(Clock(), At(15, 12), Opened(At(15, 9))).ToString());
    }

    [Fact]
    public void A_calendar_without_enough_open_time_is_a_typed_error()
    {
        ClockDefinition endless = new("clock", ClockKind.Resolution, ClockTargets.ForEvery(Open(24d * 365 * 300)));

        Assert.Throws<BusinessTime.OpenTimeExhaustedException>(() => Read(endless, At(15, 10), Opened(At(15, 9))));
    }
}
