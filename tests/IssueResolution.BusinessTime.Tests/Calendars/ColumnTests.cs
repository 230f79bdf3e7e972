using NodaTime;

namespace IssueResolution.BusinessTime.Tests.Calendars;

public sealed class ColumnTests
{
    private static readonly BusinessCalendar _office = BusinessCalendar.In("Europe/London").Open(Weekdays.MondayToFriday, "09:00-17:00").Build();
    private static readonly Instant _friday = Instant.FromUtc(2026, 1, 16, 16, 0);
    private static readonly long _fridayTicks = _friday.ToUnixTimeTicks();

    [Fact]
    public void Columns_of_instants_are_answered_row_by_row()
    {
        Instant[] at = [_friday, _friday + Duration.FromDays(1), _friday];
        Instant[] ends = new Instant[3];
        Duration[] spans = new Duration[3];

        _office.Add(at, [Duration.FromHours(2), Duration.FromHours(1), -Duration.FromHours(1)], ends);
        _office.Between(at, ends, spans);

        Assert.Equal([Instant.FromUtc(2026, 1, 19, 10, 0), Instant.FromUtc(2026, 1, 19, 10, 0), Instant.FromUtc(2026, 1, 16, 15, 0)], ends);
        Assert.Equal([Duration.FromHours(2), Duration.FromHours(1), -Duration.FromHours(1)], spans);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(0)]
    [InlineData(-2)]
    public void One_amount_for_a_column_is_that_amount_in_every_row(int hours)
    {
        long amount = hours * TimeSpan.TicksPerHour;
        long[] at = [_fridayTicks, _fridayTicks + TimeSpan.TicksPerDay, _fridayTicks - (9_000 * TimeSpan.TicksPerDay)];
        long[] results = new long[3];

        _office.AddTicks(at, amount, results);

        Assert.Equal(at.Select(start => _office.AddTicks(start, amount)), results);
    }

    [Theory]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(3_000)]
    public void Rows_among_which_some_need_more_than_one_step_are_answered_one_by_one_even_in_place(int rows)
    {
        // Ten minutes open and ten closed all morning, and then a long stretch: halves of the mean length hold several short ones.
        string mornings = string.Concat(Enumerable.Range(9, 3).SelectMany(hour => new[] { 0, 2, 4 }.Select(minute => $"{hour:00}:{minute}0-{hour:00}:{minute + 1}0,")));
        BusinessCalendar uneven = BusinessCalendar.In("Europe/London").Open(Weekdays.MondayToFriday, mornings + "12:00-20:00").Build();
        long[] at = [.. Enumerable.Range(0, rows).Select(i => _fridayTicks + (i * 37 * TimeSpan.TicksPerMinute) - (i % 29 == 28 ? 20_000 * TimeSpan.TicksPerDay : 0))];
        long[] amounts = [.. Enumerable.Range(0, rows).Select(i => (i % 7) switch { 5 => 0, 6 => -i, _ => i * TimeSpan.TicksPerMinute })];
        long[] expected = [.. at.Zip(amounts, uneven.AddTicks)];
        long[] sameAmount = [.. at.Select(start => uneven.AddTicks(start, TimeSpan.TicksPerHour))];

        long[] overStarts = [.. at];
        uneven.AddTicks(overStarts, amounts, overStarts);
        uneven.AddTicks(at, amounts, amounts);
        uneven.AddTicks(at, TimeSpan.TicksPerHour, at);

        Assert.Equal(expected, overStarts);
        Assert.Equal(expected, amounts);
        Assert.Equal(sameAmount, at);
    }

    [Fact]
    public void What_stands_before_a_row_that_throws_is_written()
    {
        long[] results = new long[3];

        Assert.Throws<ArgumentOutOfRangeException>(() => _office.AddTicks([_fridayTicks, long.MaxValue, _fridayTicks], TimeSpan.TicksPerHour, results));
        Assert.Equal([_fridayTicks + TimeSpan.TicksPerHour, 0, 0], results);
    }

    [Fact]
    public void Columns_of_different_length_are_refused_whichever_is_too_short()
    {
        (long[] two, long[] one) = (new long[2], new long[1]);

        Assert.All<Action>(
            [
                () => _office.AddTicks(two, one, two),
                () => _office.AddTicks(two, 1, one),
                () => _office.BetweenTicks(two, one, two),
                () => _office.BetweenTicks(two, two, one),
                () => _office.AddAscendingTicks(two, 1, one),
                () => _office.Add(new Instant[2], new Duration[1], new Instant[2]),
                () => _office.Between(new Instant[2], new Instant[2], new Duration[3]),
            ],
            call => Assert.Equal("results", Assert.Throws<ArgumentException>(call).ParamName));
    }

    [Fact]
    public void Nothing_added_to_a_sorted_column_copies_it()
    {
        long[] results = new long[2];
        _office.AddAscendingTicks([_fridayTicks, _fridayTicks + 1], 0, results);
        _office.AddAscendingTicks([], 1, []);

        Assert.Equal([_fridayTicks, _fridayTicks + 1], results);
    }

    [Fact]
    public void Sorted_starts_of_a_month_are_answered_as_single_calls_are()
    {
        long[] at = [.. Enumerable.Range(0, 200).Select(i => _fridayTicks + (i * 4 * TimeSpan.TicksPerHour))];
        long[] results = new long[at.Length];

        _office.AddAscendingTicks(at, 20 * TimeSpan.TicksPerHour, results);

        Assert.Equal(at.Select(start => _office.AddTicks(start, 20 * TimeSpan.TicksPerHour)), results);
    }

    [Fact]
    public void A_sorted_start_whose_amount_ends_with_the_day_is_due_at_closing()
    {
        long[] results = new long[2];
        _office.AddAscendingTicks([_fridayTicks, _fridayTicks + 1], TimeSpan.TicksPerHour, results);

        Assert.Equal([_fridayTicks + TimeSpan.TicksPerHour, Instant.FromUtc(2026, 1, 19, 9, 0).ToUnixTimeTicks() + 1], results);
    }

    [Fact]
    public void Sorted_starts_in_closed_time_count_from_the_next_opening()
    {
        long closing = _fridayTicks + TimeSpan.TicksPerHour;
        long monday = Instant.FromUtc(2026, 1, 19, 9, 0).ToUnixTimeTicks();
        long[] results = new long[4];
        _office.AddAscendingTicks([closing - 1, closing, closing + 1, monday], 1, results);

        Assert.Equal([closing, monday + 1, monday + 1, monday + 1], results);
    }

    [Fact]
    public void A_refused_column_is_told_what_is_wrong_with_it()
    {
        (long[] two, long[] one) = (new long[2], new long[1]);

        Assert.Contains("2, 1 and 2 elements: they must be equally long", Assert.Throws<ArgumentException>(() => _office.AddTicks(two, one, two)).Message, StringComparison.Ordinal);
        Assert.Contains("Element 1 lies before element 0: sort", Assert.Throws<ArgumentException>(() => _office.AddAscendingTicks([1, 0], 1, two)).Message, StringComparison.Ordinal);
        Assert.Contains("Must not be negative", Assert.Throws<ArgumentOutOfRangeException>(() => _office.AddAscendingTicks(one, -1, one)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_starts_are_in_ascending_order()
    {
        long[] results = new long[2];
        _office.AddAscendingTicks([_fridayTicks, _fridayTicks], TimeSpan.TicksPerHour, results);

        Assert.Equal(results[0], results[1]);
    }

    [Fact]
    public void A_column_of_positions_and_its_way_back_are_answered_row_by_row()
    {
        BusinessCalendar fresh = BusinessCalendar.In("Europe/London").Open(Weekdays.MondayToFriday, "09:00-17:00").Build();
        long[] at = [.. new[] { 0, 1, -9_000, 60_000, 3 }.Select(days => _fridayTicks + (days * TimeSpan.TicksPerDay))];
        long[] positions = new long[at.Length];
        long[] back = new long[at.Length];

        fresh.PositionOfTicks(at, positions);
        BusinessCalendar.In("Europe/London").Open(Weekdays.MondayToFriday, "09:00-17:00").Build().AtPositionTicks(positions, back);

        Assert.Equal(at.Select(_office.PositionOfTicks), positions);
        Assert.Equal(positions.Select(_office.AtPositionTicks), back);
        Assert.Throws<ArgumentException>(() => fresh.PositionOfTicks(at, new long[4]));
        Assert.Throws<ArgumentException>(() => fresh.AtPositionTicks(at, new long[4]));
    }

    [Fact]
    public void A_column_of_spans_is_answered_row_by_row_wherever_its_ends_lie()
    {
        BusinessCalendar fresh = BusinessCalendar.In("Europe/London").Open(Weekdays.MondayToFriday, "09:00-17:00").Build();
        long[] from = [.. new[] { 0, 1, -9_000, 60_000, 3 }.Select(days => _fridayTicks + (days * TimeSpan.TicksPerDay))];
        long[] to = [.. new[] { 3, -20_000, 4, 60_010, 0 }.Select(days => _fridayTicks + (days * TimeSpan.TicksPerDay))];
        long[] results = new long[from.Length];

        fresh.BetweenTicks(from, to, results);

        Assert.Equal(from.Zip(to, _office.BetweenTicks), results);
    }

    [Fact]
    public void Columns_of_millions_of_rows_need_no_more_stack_than_short_ones()
    {
        const int rows = 2_000_000;
        long[] column = new long[rows];
        Array.Fill(column, _fridayTicks);
        _office.AddTicks(column, TimeSpan.TicksPerHour, column);
        Assert.Equal(_fridayTicks + TimeSpan.TicksPerHour, column[rows - 1]);

        long[] amounts = new long[rows];
        _office.AddTicks(column, amounts, amounts);
        Assert.Equal(column[0], amounts[rows - 1]);
    }
}
