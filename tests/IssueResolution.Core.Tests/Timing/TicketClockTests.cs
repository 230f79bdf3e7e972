using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Timing;

public sealed class TicketClockTests
{
    private static readonly BusinessCalendar _office = BusinessCalendar.In("Etc/UTC").Open(Weekdays.MondayToFriday, "09:00-17:00").Build();

    private static readonly ServiceTargets _targets = ServiceTargets.Of(
        [new("High", new(Duration.FromHours(1), Duration.FromHours(8))), new("Low", new(Duration.FromHours(4), Duration.FromHours(16)))]);

    private static readonly TicketClock _clock = new(_office, _targets);

    [Fact]
    public void A_ticket_answered_and_resolved_in_time_has_kept_both_targets()
    {
        TicketReading reading = _clock.Read(History(Run(9, 30), Stop(15, 0)));

        Assert.Equal((Monday(9, 30), Duration.FromMinutes(30), false), (reading.Response.RespondedAt, reading.Response.Working, reading.Response.LateByInstant));
        Assert.Equal((Monday(15, 0), Duration.FromHours(6), false), (reading.Final.ResolvedAt, reading.Final.Running, reading.Final.LateByInstant));
        Assert.Equal(reading.First, reading.Final);
    }

    [Fact]
    public void A_pause_moves_the_deadline_by_its_open_time()
    {
        ResolutionReading paused = _clock.Read(History(Run(9, 30), Pause(10, 0), Run(12, 0), Stop(16, 0))).First;

        Assert.Equal(Duration.FromHours(2), paused.Paused);
        Assert.Equal(1, paused.Pauses);
        Assert.Equal(Monday(17, 0) + Duration.FromHours(16 + 2), paused.Due);
    }

    [Fact]
    public void A_target_used_up_at_closing_time_is_missed_by_an_answer_in_the_evening_though_no_open_time_passed()
    {
        ResolutionReading evening = _clock.Read(History(Run(9, 0), Stop(20, 0))).First;

        Assert.Equal(Monday(17, 0), evening.Due);
        Assert.True(evening.LateByInstant);
        Assert.False(evening.LateByElapsed);
    }

    [Fact]
    public void Time_between_a_resolution_and_its_reopening_counts_for_neither_running_nor_paused()
    {
        TicketReading reading = _clock.Read(History(Run(9, 0), Stop(10, 0), Run(12, 0), Stop(13, 0)));

        Assert.Equal(1, reading.Reopens);
        Assert.Equal((Monday(10, 0), Duration.FromHours(1)), (reading.First.ResolvedAt, reading.First.Running));
        Assert.Equal((Monday(13, 0), Duration.FromHours(2), Duration.FromHours(2)), (reading.Final.ResolvedAt, reading.Final.Running, reading.Final.Stopped));
    }

    [Fact]
    public void A_ticket_closed_after_it_was_resolved_was_resolved_at_the_first_of_the_two()
    {
        TicketReading reading = _clock.Read(History(Run(9, 0), Stop(10, 0), Stop(15, 0)));

        Assert.Equal(Monday(10, 0), reading.Final.ResolvedAt);
        Assert.Equal(0, reading.Reopens);
    }

    [Fact]
    public void A_reopened_ticket_that_is_still_open_has_no_final_resolution()
    {
        TicketReading reading = _clock.Read(History(Run(9, 0), Stop(10, 0), Run(12, 0)));

        Assert.Null(reading.Final.ResolvedAt);
        Assert.Equal(Monday(10, 0), reading.First.ResolvedAt);
        Assert.Equal(Duration.FromHours(2), reading.Final.Stopped);
    }

    [Fact]
    public void A_paused_ticket_with_time_left_has_no_due_instant()
    {
        TicketReading reading = _clock.Read(History(Run(9, 0), Pause(10, 0)));

        Assert.Null(reading.Final.Due);
        Assert.False(reading.Final.LateByInstant);
    }

    [Fact]
    public void A_ticket_never_answered_is_measured_to_its_last_event()
    {
        ResponseReading response = _clock.Read(new TicketHistory("T-1", Monday(9, 0), [new(Monday(11, 0), ClockEffect.Run, false, "High")])).Response;

        Assert.Null(response.RespondedAt);
        Assert.Equal((Duration.FromHours(2), true), (response.Working, response.LateByElapsed));
    }

    [Fact]
    public void The_deciding_event_sets_the_priority_only_where_that_is_chosen()
    {
        TicketHistory raised = new("T-1", Monday(9, 0), [new(Monday(9, 0), ClockEffect.Run, true, "Low"), new(Monday(10, 0), ClockEffect.Stop, true, "High")]);

        Assert.Equal("Low", _clock.Read(raised).First.Priority);
        Assert.Equal("High", new TicketClock(_office, _targets, PriorityChoice.AtDecidingEvent).Read(raised).First.Priority);
    }

    [Fact]
    public void Met_only_by_pausing_is_told_apart_from_met()
    {
        Assert.True(_clock.Read(History(Run(9, 0), Pause(10, 0), Stop(17 + 24, 0))).First.MetOnlyByPausing);
        Assert.False(_clock.Read(History(Run(9, 0), Stop(10, 0))).First.MetOnlyByPausing);
    }

    [Fact]
    public void As_of_an_instant_nothing_later_is_known()
    {
        TicketHistory history = History(Run(9, 30), Pause(10, 0), Run(12, 0), Stop(16, 0));

        AsOfReading reading = _clock.ReadAt(history, Monday(11, 0))!;
        Assert.Equal((ClockEffect.Pause, Duration.FromHours(1), Duration.FromHours(7)), (reading.Clock, reading.Running, reading.Remaining));
        Assert.Null(_clock.ReadAt(history, Monday(9, 29)));
        Assert.Equal(ClockEffect.Stop, _clock.ReadAt(history, Monday(16, 0))!.Clock);
    }

    [Fact]
    public void An_explanation_adds_up_to_the_reading()
    {
        TicketHistory history = History(Run(9, 30), Pause(10, 0), Run(12, 0), Stop(16, 0), Run(17, 0), Stop(40, 0));
        ResolutionReading final = _clock.Read(history).Final;

        Assert.Equal(final.Running, Sum(history, ClockEffect.Run));
        Assert.Equal(final.Paused, Sum(history, ClockEffect.Pause));
        Assert.Equal(final.Stopped, Sum(history, ClockEffect.Stop));
    }

    [Fact]
    public void A_priority_without_a_target_is_refused() =>
        Assert.Throws<ArgumentException>(() => _clock.Read(new TicketHistory("T-1", Monday(9, 0), [new(Monday(9, 0), ClockEffect.Run, true, "Odd")])));

    private static Duration Sum(TicketHistory history, ClockEffect effect) =>
        _clock.Explain(history).Where(stretch => stretch.Effect == effect).Aggregate(Duration.Zero, (sum, stretch) => sum + stretch.Counted);

    private static TicketHistory History(params StatusEvent[] events) => new("T-1", Monday(9, 0), events);

    private static StatusEvent Run(int hour, int minute) => new(Monday(hour, minute), ClockEffect.Run, true, "High");

    private static StatusEvent Pause(int hour, int minute) => new(Monday(hour, minute), ClockEffect.Pause, true, "High");

    private static StatusEvent Stop(int hour, int minute) => new(Monday(hour, minute), ClockEffect.Stop, true, "High");

    private static Instant Monday(int hour, int minute) => Instant.FromUtc(2026, 1, 12, 0, 0) + Duration.FromHours(hour) + Duration.FromMinutes(minute);
}
