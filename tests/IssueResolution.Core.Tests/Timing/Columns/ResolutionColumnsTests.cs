using IssueResolution.BusinessTime;
using NodaTime.Text;

namespace IssueResolution.Timing;

/// <summary>A desk that is open in UTC, Monday to Friday 09:00 to 17:00, in a week of January 2024 that begins on Monday the 15th.</summary>
public sealed class ResolutionColumnsTests
{
    private static readonly BusinessCalendar _desk = BusinessCalendar.In("Etc/UTC").Open(Weekdays.MondayToFriday, "09:00-17:00").Build();

    [Theory]
    [InlineData("Start 15T09:00", 4, "15T12:00", 180, "15T13:00", FoldedState.Running, false)]
    [InlineData("Start 15T09:00", 4, "15T13:00", 240, "15T13:00", FoldedState.Running, false)]
    [InlineData("Start 15T09:00", 4, "15T13:01", 241, "15T13:00", FoldedState.Running, true)]
    [InlineData("Start 15T09:00, Pause 15T10:00", 4, "19T12:00", 60, "", FoldedState.Paused, false)]
    [InlineData("Start 15T09:00, Pause 15T14:00", 4, "15T16:00", 300, "15T13:00", FoldedState.Paused, true)]
    [InlineData("Start 15T09:00, Pause 15T10:00, Pause 15T11:00, Run 15T12:00", 4, "15T12:00", 60, "15T15:00", FoldedState.Running, false)]
    [InlineData("Start 15T09:00, Stop 15T13:00", 4, "19T12:00", 240, "15T13:00", FoldedState.Met, false)]
    [InlineData("Start 15T09:00, Stop 15T13:01", 4, "19T12:00", 241, "15T13:00", FoldedState.Missed, true)]
    public void A_clock_runs_pauses_and_stops(string events, int hours, string asOf, int minutes, string due, FoldedState state, bool breached) =>
        Reads(events, hours, asOf, minutes, due, state, breached);

    [Theory]
    [InlineData("Start 15T09:00, Pause 15T10:00, Stop 18T10:00", 4, "19T12:00", 60, "18T13:00", FoldedState.Met, false)]
    [InlineData("Pause 15T09:00, Stop 15T12:00", 4, "15T12:00", 0, "15T16:00", FoldedState.Met, false)]
    [InlineData("Start 15T09:00, Pause 15T10:00, Stop 18T10:00, Stop 19T10:00", 4, "19T12:00", 60, "18T13:00", FoldedState.Met, false)]
    public void A_clock_stopped_while_paused_keeps_the_deadline_that_resuming_then_would_have_given(
        string events, int hours, string asOf, int minutes, string due, FoldedState state, bool breached) =>
        Reads(events, hours, asOf, minutes, due, state, breached);

    [Theory]
    [InlineData("Start 15T16:00, Stop 15T19:00", 1, "15T19:00", 60, "15T17:00", FoldedState.Missed, true)]
    [InlineData("Start 15T16:00, Pause 15T19:00", 1, "16T12:00", 60, "15T17:00", FoldedState.Paused, true)]
    [InlineData("Start 15T16:00", 1, "15T17:00", 60, "15T17:00", FoldedState.Running, false)]
    [InlineData("Start 15T16:00", 1, "15T17:01", 60, "15T17:00", FoldedState.Running, true)]
    [InlineData("Start 13T12:00", 8, "13T12:00", 0, "15T17:00", FoldedState.Running, false)]
    public void A_target_used_up_at_closing_time_is_overdue_from_then_on(
        string events, int hours, string asOf, int minutes, string due, FoldedState state, bool breached) =>
        Reads(events, hours, asOf, minutes, due, state, breached);

    [Theory]
    [InlineData("Start 15T09:00, Pause 15T13:00", 4, "19T12:00", 240, "", FoldedState.Paused, false)]
    [InlineData("Start 15T09:00, Pause 15T13:00, Run 16T13:00", 4, "16T13:00", 240, "15T13:00", FoldedState.Running, true)]
    [InlineData("Start 15T09:00, Pause 15T13:00, Stop 15T13:00", 4, "16T13:00", 240, "15T13:00", FoldedState.Met, false)]
    [InlineData("Start 15T09:00, Pause 15T13:00, Stop 16T13:00", 4, "16T13:00", 240, "15T13:00", FoldedState.Missed, false)]
    [InlineData("Start 15T09:00, Pause 15T13:00, Run 16T13:00, Stop 16T13:00", 4, "16T13:00", 240, "15T13:00", FoldedState.Missed, true)]
    [InlineData("Start 15T09:00, Pause 15T13:00, Run 15T13:00", 4, "15T13:00", 240, "15T13:00", FoldedState.Running, false)]
    public void A_pause_at_the_very_due_instant_is_no_breach_until_the_clock_runs_again(
        string events, int hours, string asOf, int minutes, string due, FoldedState state, bool breached) =>
        Reads(events, hours, asOf, minutes, due, state, breached);

    [Theory]
    [InlineData("Start 15T09:00, Stop 15T12:00, Start 16T10:00", 8, "16T10:00", 180, "16T15:00", FoldedState.Running, false)]
    [InlineData("Start 15T09:00, Stop 15T12:00, Stop 15T14:00, Start 16T10:00", 8, "16T12:00", 300, "16T15:00", FoldedState.Running, false)]
    [InlineData("Start 15T09:00, Stop 15T12:00, Pause 16T10:00", 8, "16T12:00", 180, "", FoldedState.Paused, false)]
    [InlineData("Start 15T09:00, Stop 16T10:00, Start 17T10:00, Stop 17T11:00", 8, "19T12:00", 600, "15T17:00", FoldedState.Missed, true)]
    public void A_reopened_clock_goes_on_where_it_stood(
        string events, int hours, string asOf, int minutes, string due, FoldedState state, bool breached) =>
        Reads(events, hours, asOf, minutes, due, state, breached);

    [Theory]
    [InlineData("", "15T12:00")]
    [InlineData("Start 15T12:01, Stop 15T13:00", "15T12:00")]
    public void A_history_of_which_nothing_has_happened_yet_has_not_started(string events, string asOf) =>
        Reads(events, 4, asOf, 0, "", FoldedState.NotStarted, false);

    [Fact]
    public void A_target_of_nothing_is_due_at_the_start_even_while_closed() =>
        Reads("Start 13T12:00", 0, "15T12:00", 180, "13T12:00", FoldedState.Running, true);

    [Fact]
    public void Events_out_of_order_are_refused_by_history_and_event_even_after_the_instant_asked_about()
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(
            () => ColumnQuestion.Fold(_desk, [Parse("Start 15T09:00"), Parse("Start 15T09:00, Stop 19T10:00, Start 19T09:00")], [1, 1], Parse("Run 16T09:00")[0].Ticks));

        Assert.Equal("histories", refusal.ParamName);
        Assert.Contains("In history 1, event 3 lies before event 2", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_history_is_refused_for_the_same_reasons()
    {
        PackedEvent[] events = [.. Enumerable.Repeat(Parse("Start 15T09:00")[0], 1000), .. Parse("Stop 15T08:59")];
        Assert.Equal("histories", Assert.Throws<ArgumentException>(() => ColumnQuestion.Fold(_desk, [events], [1], events[0].Ticks)).ParamName);

        events[1000] = new PackedEvent(long.MaxValue);
        Assert.Throws<ArgumentOutOfRangeException>(() => ColumnQuestion.Fold(_desk, [events], [1], events[0].Ticks));
    }

    [Theory]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    public void Instants_outside_the_years_of_calendars_are_refused(long at)
    {
        PackedEvent[] events = [new(at)];
        Assert.Equal("histories", Assert.Throws<ArgumentOutOfRangeException>(() => ColumnQuestion.Fold(_desk, [events], [1], 0)).ParamName);
        Assert.Equal("asOf", Assert.Throws<ArgumentOutOfRangeException>(() => ColumnQuestion.Fold(_desk, [[]], [1], at)).ParamName);
    }

    [Fact]
    public void A_calendar_with_too_little_open_time_says_so_and_pauses_need_none()
    {
        BusinessCalendar never = BusinessCalendar.In("Etc/UTC").Build();

        Assert.Throws<OpenTimeExhaustedException>(() => ColumnQuestion.Fold(never, [Parse("Start 15T09:00")], [1], Parse("Run 16T09:00")[0].Ticks));
        Assert.Equal(
            [new ColumnRow(0, DueLog.NoDue, FoldedState.Paused, false)],
            ColumnQuestion.Fold(never, [Parse("Pause 15T09:00")], [1], Parse("Run 16T09:00")[0].Ticks));
    }

    [Fact]
    public void As_many_rows_as_histories_are_needed() =>
        Assert.Equal("readings", Assert.Throws<ArgumentException>(() => ResolutionColumns.Fold(
            _desk, new HistoryColumns([], [0, 0], [1]), 0, new ReadingColumns([], [], [], []))).ParamName);

    [Fact]
    public void A_fold_allocates_nothing()
    {
        long[] events = [.. Parse("Start 15T09:00, Pause 15T13:00, Run 16T13:00").Select(item => item.Value)];
        long[] numbers = new long[2];
        FoldedState[] states = new FoldedState[1];
        bool[] breached = new bool[1];
        long Allocated()
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            ResolutionColumns.Fold(
                _desk, new HistoryColumns(events, [0, 3], [1]), events[2] >> 2, new ReadingColumns(numbers.AsSpan(0, 1), numbers.AsSpan(1), states, breached));
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Allocated();

        Assert.Equal(0, Allocated());
    }

    private static void Reads(string events, int hours, string asOf, int minutes, string due, FoldedState state, bool breached)
    {
        long dueTicks = due.Length == 0 ? DueLog.NoDue : Parse($"Run {due}")[0].Ticks;
        ColumnRow expected = new(minutes * TimeSpan.TicksPerMinute, dueTicks, state, breached);

        Assert.Equal([expected], ColumnQuestion.Fold(_desk, [Parse(events)], [hours * TimeSpan.TicksPerHour], Parse($"Run {asOf}")[0].Ticks));
    }

    private static PackedEvent[] Parse(string events) =>
    [
        .. from item in events.Split(", ", StringSplitOptions.RemoveEmptyEntries)
           let parts = item.Split(' ')
           select PackedEvent.Of(InstantPattern.General.Parse($"2024-01-{parts[1]}:00Z").Value, Enum.Parse<PackedEventKind>(parts[0])),
    ];
}
