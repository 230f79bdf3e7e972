using IssueResolution.BusinessTime;
using static IssueResolution.Timing.OfficeWeek;

namespace IssueResolution.Timing.Policies;

/// <summary>Opened on Monday at nine with eight hours; from ten o'clock on the office opens at one in the afternoon.</summary>
public sealed class CalendarChangeModeTests
{
    private static readonly BusinessCalendar _afternoons = BusinessCalendar.In("Etc/UTC").Open(Weekdays.MondayToFriday, "13:00-17:00").Build();

    [Theory]
    [InlineData("pin", 1, 15, 17)]
    [InlineData("forward", 1, 16, 16)]
    [InlineData("retroactive", 0, 16, 17)]
    public void Running_clocks_do_as_the_mode_says(string mode, int elapsed, int day, int hour)
    {
        ClockReading reading = Read(Clock(), At(15, 10), Opened(At(15, 9)), Changed(CalendarChangeMode.FromCode(mode)));

        Assert.Equal((Hours(elapsed), At(day, hour)), (reading.Elapsed, reading.DueAt));
    }

    [Fact]
    public void The_policy_decides_where_the_event_does_not()
    {
        SlaPolicy pinned = new("policy", Office, Clock()) { OnCalendarChange = CalendarChangeMode.Pin };

        Assert.Equal(At(15, 17), Read(pinned, At(15, 10), Opened(At(15, 9)), Changed(null)).DueAt);
        Assert.Equal(At(16, 16), Read(Clock(), At(15, 10), Opened(At(15, 9)), Changed(null)).DueAt);
    }

    [Fact]
    public void Cycles_that_start_later_take_the_new_calendar_under_any_mode()
    {
        ClockDefinition updates = new("updates", ClockKind.PeriodicUpdate, ClockTargets.ForEvery(Open(1)));
        ClockReading[] cycles = Cycles(Policy(updates), At(15, 11), Opened(At(15, 9)), Changed(CalendarChangeMode.Pin), Wrote(At(15, 11), Speaker.Agent));

        Assert.Equal([At(15, 10), At(15, 14)], cycles.Select(cycle => cycle.DueAt));
    }

    [Fact]
    public void A_target_with_a_calendar_of_its_own_and_one_that_counts_closed_time_keep_their_breach()
    {
        ClockTarget own = new(Open(0.5), Office);
        ClockTarget elapsed = new(new Allowance.Elapsed(Hours(0.5)));
        Assert.All([own, elapsed], target =>
        {
            ClockReading reading = Read(new ClockDefinition("clock", ClockKind.Resolution, ClockTargets.Of([new("*", target)])), At(15, 12), Opened(At(15, 9)), Changed(CalendarChangeMode.Forward));

            Assert.Equal((At(15, 9, 30), 0), (reading.BreachedAt, reading.FormerBreaches.Length));
        });
    }

    [Fact]
    public void The_target_stays_where_the_priority_has_left_it_behind()
    {
        ClockReading reading = Read(Policy(Clock(), ChangeStrategy.KeepOriginal), At(15, 10), Opened(At(15, 9), "high"), Priority(At(15, 9, 30), "normal"), Changed(CalendarChangeMode.Forward));

        Assert.Equal(Hours(2), reading.Target);
    }

    private static ClockEvent Changed(CalendarChangeMode? mode) => new ClockEvent.CalendarChanged(At(15, 10), _afternoons, mode);
}
