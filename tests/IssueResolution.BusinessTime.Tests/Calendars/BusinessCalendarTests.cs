using NodaTime;

namespace IssueResolution.BusinessTime.Tests.Calendars;

public sealed class BusinessCalendarTests
{
    private static readonly BusinessCalendar _office = BusinessCalendar.In("Europe/London").Open(Weekdays.MondayToFriday, "09:00-17:00").Build();
    private static readonly Instant _friday = Instant.FromUtc(2026, 1, 16, 12, 0);

    [Fact]
    public void A_part_of_a_tick_of_an_amount_counts_as_a_whole_one()
    {
        Assert.Equal(_friday + Duration.FromTicks(1), _office.Add(_friday, Duration.FromNanoseconds(1)));
        Assert.Equal(_friday - Duration.FromTicks(1), _office.Add(_friday, Duration.FromNanoseconds(-1)));
    }

    [Fact]
    public void An_instant_is_read_down_to_the_tick_but_returned_untouched_for_no_amount()
    {
        Instant within = _friday + Duration.FromNanoseconds(42);

        Assert.Equal(within, _office.Add(within, Duration.Zero));
        Assert.Equal(_friday + Duration.FromHours(1), _office.Add(within, Duration.FromHours(1)));
        Assert.Equal(Duration.Zero, _office.Between(_friday, within));
    }

    [Fact]
    public void Edges_around_an_instant_mirror_each_other()
    {
        Instant open = Instant.FromUtc(2026, 1, 16, 9, 0);
        Instant close = Instant.FromUtc(2026, 1, 16, 17, 0);
        Instant monday = Instant.FromUtc(2026, 1, 19, 9, 0);

        Assert.Equal((_friday, close), (_office.NextOpening(_friday), _office.NextClosing(_friday)));
        Assert.Equal((open, _friday), (_office.PreviousOpening(_friday), _office.PreviousClosing(_friday)));
        Assert.Equal((monday, open), (_office.NextOpening(close), _office.PreviousOpening(close)));
        Assert.Equal(close, _office.PreviousClosing(monday));
        Assert.Equal(Instant.FromUtc(2026, 1, 15, 17, 0), _office.PreviousClosing(open));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Instants_outside_the_range_are_refused_by_the_callers_own_parameter(bool isFirst)
    {
        Instant outside = isFirst ? Instant.MinValue : Instant.MaxValue;

        Assert.Equal("at", Assert.Throws<ArgumentOutOfRangeException>(() => _office.Add(outside, Duration.FromHours(1))).ParamName);
        Assert.Equal("at", Assert.Throws<ArgumentOutOfRangeException>(() => _office.IsOpen(outside)).ParamName);
        Assert.Equal("from", Assert.Throws<ArgumentOutOfRangeException>(() => _office.Between(outside, _friday)).ParamName);
        Assert.Equal("to", Assert.Throws<ArgumentOutOfRangeException>(() => _office.Between(_friday, outside)).ParamName);
        Assert.Equal(outside, _office.Add(outside, Duration.Zero));
        Assert.Equal(outside.ToUnixTimeTicks(), _office.AddTicks(outside.ToUnixTimeTicks(), 0));
    }

    [Fact]
    public void The_first_and_the_last_instant_can_be_asked_about()
    {
        Instant last = BusinessCalendar.Latest - Duration.FromTicks(1);

        Assert.Equal(last - BusinessCalendar.Earliest, BusinessCalendar.AlwaysOpen.Between(BusinessCalendar.Earliest, last));
        Assert.True(BusinessCalendar.AlwaysOpen.IsOpen(last));
        Assert.Throws<ArgumentOutOfRangeException>(() => _office.IsOpen(BusinessCalendar.Latest));
        Assert.Throws<ArgumentOutOfRangeException>(() => _office.IsOpen(BusinessCalendar.Earliest - Duration.FromTicks(1)));
    }

    [Fact]
    public void The_end_of_the_range_can_end_a_span_and_nothing_else()
    {
        Instant start = BusinessCalendar.Latest - Duration.FromHours(1);

        Assert.Equal(BusinessCalendar.Latest, BusinessCalendar.AlwaysOpen.Add(start, Duration.FromHours(1)));
        Assert.Equal(Duration.FromHours(1), BusinessCalendar.AlwaysOpen.Between(start, BusinessCalendar.Latest));
        Assert.Throws<OpenTimeExhaustedException>(() => BusinessCalendar.AlwaysOpen.Add(start, Duration.FromHours(1) + Duration.FromTicks(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => BusinessCalendar.AlwaysOpen.IsOpen(BusinessCalendar.Latest));
    }

    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void Ticks_that_are_no_instant_are_refused_like_any_other_outside(long at) =>
        Assert.Equal(at, Assert.Throws<ArgumentOutOfRangeException>(() => _office.AddTicks(at, 1)).ActualValue);

    [Fact]
    public void The_position_before_the_first_opening_is_that_of_the_earliest_instant()
    {
        BusinessCalendar young = BusinessCalendar.In("Etc/UTC").HoursFrom(new LocalDate(2030, 1, 1), WeeklyHours.AlwaysOpen).Build();

        Assert.Equal(BusinessCalendar.Earliest, young.AtPosition(young.PositionOf(_friday)));
        Assert.Equal(Instant.FromUtc(2030, 1, 1, 1, 0), young.AtPosition(young.PositionOf(_friday) + Duration.FromHours(1)));
    }

    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    [InlineData(301 * 366 * TimeSpan.TicksPerDay)]
    [InlineData(-301 * 366 * TimeSpan.TicksPerDay)]
    public void More_than_there_is_is_refused_not_searched_for_ever(long ticks) =>
        Assert.Throws<OpenTimeExhaustedException>(() => _office.AddTicks(_friday.ToUnixTimeTicks(), ticks));

    [Fact]
    public void Amounts_beyond_a_long_of_ticks_are_refused()
    {
        Assert.Throws<OpenTimeExhaustedException>(() => _office.Add(_friday, Duration.MaxValue));
        Assert.Throws<OpenTimeExhaustedException>(() => _office.Add(_friday, Duration.MinValue));
        Assert.Throws<OpenTimeExhaustedException>(() => _office.Subtract(_friday, Duration.MaxValue));
    }

    [Fact]
    public void A_calendar_that_never_opens_says_so()
    {
        BusinessCalendar never = BusinessCalendar.In("Etc/UTC").Build();

        Assert.Contains("never open", Assert.Throws<OpenTimeExhaustedException>(() => never.Add(_friday, Duration.FromTicks(1))).Message, StringComparison.Ordinal);
        Assert.Throws<OpenTimeExhaustedException>(() => never.NextOpening(_friday));
        Assert.Throws<OpenTimeExhaustedException>(() => never.PreviousClosing(_friday));
        Assert.Equal(Duration.Zero, never.Between(_friday, _friday + Duration.FromDays(100)));
        Assert.False(never.IsOpen(_friday));
        Assert.Equal(_friday, never.Add(_friday, Duration.Zero));
    }

    [Fact]
    public void A_calendar_that_stops_opening_answers_up_to_its_last_closing()
    {
        BusinessCalendar ending = BusinessCalendar.In("Etc/UTC")
            .Open(Weekdays.All, "09:00-17:00")
            .HoursFrom(new LocalDate(2026, 1, 17), WeeklyHours.Closed)
            .Build();

        Assert.Equal(Instant.FromUtc(2026, 1, 16, 17, 0), ending.Add(_friday, Duration.FromHours(5)));
        Assert.Throws<OpenTimeExhaustedException>(() => ending.Add(_friday, Duration.FromHours(5) + Duration.FromTicks(1)));
        Assert.DoesNotContain(
            "never open",
            Assert.Throws<OpenTimeExhaustedException>(() => ending.NextOpening(_friday + Duration.FromDays(1))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_calendar_that_never_closes_has_no_next_closing()
    {
        Assert.Throws<OpenTimeExhaustedException>(() => BusinessCalendar.AlwaysOpen.NextClosing(_friday));
        Assert.Throws<OpenTimeExhaustedException>(() => BusinessCalendar.AlwaysOpen.PreviousOpening(_friday));
        Assert.Equal(_friday, BusinessCalendar.AlwaysOpen.NextOpening(_friday));
    }

    [Fact]
    public void A_window_without_an_end_or_a_start_is_refused()
    {
        Assert.Equal("window", Assert.Throws<ArgumentException>(() => _office.OpenPeriods(new Interval(_friday, null))).ParamName);
        Assert.StartsWith("The window must have a start and an end", Assert.Throws<ArgumentException>(() => _office.OpenPeriods(new Interval(null, _friday))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Spans_of_different_length_are_refused() =>
        Assert.Equal("results", Assert.Throws<ArgumentException>(() => _office.AddTicks(new long[2], new long[2], new long[1])).ParamName);

    [Fact]
    public void Many_stretches_a_day_and_many_kinds_of_day_are_answered_exactly()
    {
        BusinessCalendarBuilder builder = BusinessCalendar.In("Etc/UTC");
        LocalDate first = new(2026, 1, 1);
        for (int day = 0; day < 200; day++)
        {
            builder = builder.Override(first.PlusDays(day), [.. Enumerable.Range(0, 9).Select(i => DayPeriod.Between(new LocalTime(2 * i, day % 60), new LocalTime((2 * i) + 1, day % 50)))]);
        }

        BusinessCalendar calendar = builder.Build();
        Instant start = Instant.FromUtc(2026, 1, 1, 0, 0);
        Duration sum = calendar.OpenPeriods(new Interval(start, start + Duration.FromDays(200))).Aggregate(Duration.Zero, (total, period) => total + period.Duration);
        Assert.Equal(sum, calendar.Between(start, start + Duration.FromDays(200)));
        Assert.Equal(start + Duration.FromDays(199) + Duration.FromHours(17) + Duration.FromMinutes(49), calendar.Add(start, sum));
    }

    [Fact]
    public void An_amount_taken_away_up_to_an_opening_ends_at_the_opening_not_at_the_closing_before_it()
    {
        Instant monday = Instant.FromUtc(2026, 1, 19, 9, 0);
        Assert.True(_office.IsOpen(monday));

        Assert.Equal(monday, _office.Subtract(monday + Duration.FromHours(1), Duration.FromHours(1)));
        Assert.Equal(monday.ToUnixTimeTicks(), _office.AddTicks(monday.ToUnixTimeTicks() + 1, -1));
    }

    [Fact]
    public void The_position_of_a_closing_leads_back_to_the_closing_also_in_a_calendar_not_yet_asked()
    {
        Instant closing = Instant.FromUtc(2026, 1, 16, 17, 0);
        BusinessCalendar fresh = BusinessCalendar.In("Europe/London").Open(Weekdays.MondayToFriday, "09:00-17:00").Build();

        Assert.Equal(closing, fresh.AtPosition(_office.PositionOf(closing)));
    }

    [Fact]
    public void An_empty_window_holds_no_period_not_even_in_open_time() => Assert.Empty(_office.OpenPeriods(new Interval(_friday, _friday)));

    [Fact]
    public void A_window_that_ends_at_a_closing_ends_with_its_period() =>
        Assert.Equal(
            [new Interval(_friday, Instant.FromUtc(2026, 1, 16, 17, 0))],
            _office.OpenPeriods(new Interval(_friday, Instant.FromUtc(2026, 1, 16, 17, 0))));

    [Fact]
    public void An_instant_outside_is_refused_with_itself_and_the_range()
    {
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(() => _office.IsOpen(Instant.FromUtc(1899, 12, 31, 0, 0)));

        Assert.Equal(Instant.FromUtc(1899, 12, 31, 0, 0), refusal.ActualValue);
        Assert.StartsWith("Calendars answer from 1900-01-01T00:00Z up to, and not including, 2201-01-01T00:00Z.", refusal.Message, StringComparison.Ordinal);
        Assert.IsType<Instant>(Assert.Throws<ArgumentOutOfRangeException>(() => _office.PositionOfTicks(Instant.MaxValue.ToUnixTimeTicks())).ActualValue);
        Assert.IsType<Instant>(Assert.Throws<ArgumentOutOfRangeException>(() => _office.PositionOfTicks(Instant.MinValue.ToUnixTimeTicks())).ActualValue);
    }

    [Fact]
    public void A_fresh_calendar_asked_by_many_threads_gives_every_thread_the_same_answers()
    {
        for (int round = 0; round < 20; round++)
        {
            BusinessCalendar fresh = BusinessCalendar.In("America/New_York").Open(Weekdays.MondayToFriday, "09:00-17:00").Build();
            BusinessCalendar alone = BusinessCalendar.In("America/New_York").Open(Weekdays.MondayToFriday, "09:00-17:00").Build();
            long[] years = [.. Enumerable.Range(0, 64).Select(i => Instant.FromUtc(1901 + (i * 37 % 299), 6, 1, 0, 0).ToUnixTimeTicks())];
            long[] answers = new long[years.Length];
            Parallel.For(0, years.Length, i => answers[i] = fresh.AddTicks(years[i], 100 * TimeSpan.TicksPerHour));
            Assert.Equal(years.Select(year => alone.AddTicks(year, 100 * TimeSpan.TicksPerHour)), answers);
        }
    }
}
