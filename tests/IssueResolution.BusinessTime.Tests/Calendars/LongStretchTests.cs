using NodaTime;

namespace IssueResolution.BusinessTime.Tests.Calendars;

/// <summary>Open and closed stretches longer than what a calendar compiles at first, so that an edge lies behind an end of the index.</summary>
public sealed class LongStretchTests
{
    private static readonly Instant _opens = Instant.FromUtc(1990, 1, 1, 0, 0);
    private static readonly Instant _closes = Instant.FromUtc(2060, 1, 1, 0, 0);
    private static readonly Instant _amid = Instant.FromUtc(2021, 6, 1, 0, 0);

    private static BusinessCalendar Fresh => BusinessCalendar.In("Etc/UTC")
        .HoursFrom(new LocalDate(1990, 1, 1), WeeklyHours.AlwaysOpen)
        .HoursFrom(new LocalDate(2060, 1, 1), WeeklyHours.Closed)
        .Build();

    [Fact]
    public void The_next_closing_may_be_decades_away() => Assert.Equal(_closes, Fresh.NextClosing(_amid));

    [Fact]
    public void The_previous_opening_may_be_decades_away() => Assert.Equal(_opens, Fresh.PreviousOpening(_amid));

    [Fact]
    public void The_next_opening_and_the_previous_closing_may_be_decades_away()
    {
        Assert.Equal(_opens, Fresh.NextOpening(Instant.FromUtc(1910, 1, 1, 0, 0)));
        Assert.Equal(_closes, Fresh.PreviousClosing(Instant.FromUtc(2190, 1, 1, 0, 0)));
    }

    [Fact]
    public void An_amount_of_decades_ends_at_the_closing_to_the_tick()
    {
        Assert.Equal(_closes, Fresh.Add(_amid, _closes - _amid));
        Assert.Equal(_opens, Fresh.Subtract(_amid, _amid - _opens));
        Assert.Throws<OpenTimeExhaustedException>(() => Fresh.Add(_amid, _closes - _amid + Duration.FromTicks(1)));
        Assert.Throws<OpenTimeExhaustedException>(() => Fresh.Subtract(_amid, _amid - _opens + Duration.FromTicks(1)));
    }

    [Fact]
    public void What_is_exhausted_names_the_side()
    {
        Assert.Contains("before 2201-01-01", Assert.Throws<OpenTimeExhaustedException>(() => Fresh.NextOpening(_closes)).Message, StringComparison.Ordinal);
        Assert.Contains("since 1900-01-01", Assert.Throws<OpenTimeExhaustedException>(() => Fresh.PreviousClosing(_opens)).Message, StringComparison.Ordinal);
        Assert.Contains("not close again before 2201-01-01", Assert.Throws<OpenTimeExhaustedException>(() => BusinessCalendar.AlwaysOpen.NextClosing(_amid)).Message, StringComparison.Ordinal);
        Assert.Contains("not opened since 1900-01-01", Assert.Throws<OpenTimeExhaustedException>(() => BusinessCalendar.AlwaysOpen.PreviousOpening(_amid)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(long.MaxValue, "before 2201-01-01")]
    [InlineData(long.MinValue, "since 1900-01-01")]
    public void An_amount_that_no_position_can_hold_is_exhausted_on_its_own_side(long amount, string side)
    {
        Assert.Contains(side, Assert.Throws<OpenTimeExhaustedException>(() => Fresh.AddTicks(_amid.ToUnixTimeTicks(), amount)).Message, StringComparison.Ordinal);
        Assert.Contains(side, Assert.Throws<OpenTimeExhaustedException>(() => Fresh.AddTicks(_opens.ToUnixTimeTicks() + 1, amount)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_window_over_all_of_it_is_one_period() =>
        Assert.Equal([new Interval(_opens, _closes)], Fresh.OpenPeriods(new Interval(BusinessCalendar.Earliest, BusinessCalendar.Latest)));

    [Fact]
    public void More_kinds_of_day_than_have_a_number_are_answered_exactly()
    {
        const int days = 400;
        LocalDate first = new(2026, 1, 1);
        BusinessCalendar calendar = Enumerable.Range(0, days)
            .Aggregate(BusinessCalendar.In("Etc/UTC"), (built, day) => built.Override(first.PlusDays(day), DayPeriod.Between(new LocalTime(1, 0), new LocalTime(2 + (day / 60), day % 60))))
            .Build();
        Instant start = Instant.FromUtc(2026, 1, 1, 0, 0);
        Duration sum = Duration.Zero;
        for (int day = 0; day < days; day++)
        {
            Duration length = Duration.FromMinutes(60 + day);
            Instant opening = start + Duration.FromDays(day) + Duration.FromHours(1);
            Assert.Equal(sum, calendar.Between(start, opening));
            Assert.Equal(sum + Duration.FromMinutes(30), calendar.Between(start, opening + Duration.FromMinutes(30)));
            sum += length;
            Assert.Equal(opening + length, calendar.Add(start, sum));
        }
    }
}
