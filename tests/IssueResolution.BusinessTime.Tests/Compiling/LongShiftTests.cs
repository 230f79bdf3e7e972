using NodaTime;

namespace IssueResolution.BusinessTime.Tests.Compiling;

/// <summary>Shifts and breaks that began days before the instant asked about, also where that instant is the first that a calendar compiles.</summary>
public sealed class LongShiftTests
{
    private static readonly LocalDate _wednesday = new(2026, 3, 4);

    [Theory]
    [InlineData("Etc/UTC")]
    [InlineData("Pacific/Honolulu")]
    [InlineData("Pacific/Kiritimati")]
    public void A_shift_of_a_date_that_began_days_before_the_first_question_is_open_in_it(string zone)
    {
        BusinessCalendar calendar = BusinessCalendar.In(zone).Open(IsoDayOfWeek.Sunday, "01:00-02:00").Override(new LocalDate(2019, 12, 29), DayPeriod.Parse("20:00-104:00")).Build();

        Assert.True(calendar.IsOpen(Instant.FromUtc(2020, 1, 1, 3, 0)));
    }

    [Theory]
    [InlineData("20:00-104:00")]
    [InlineData("20:00-92:00")]
    public void A_weekly_shift_that_began_days_before_the_first_question_is_open_in_it(string shift)
    {
        BusinessCalendar calendar = BusinessCalendar.In("Etc/UTC").Open(IsoDayOfWeek.Monday, "01:00-02:00").Open(IsoDayOfWeek.Sunday, shift).Build();

        Assert.True(calendar.IsOpen(Instant.FromUtc(2020, 1, 1, 3, 0)));
    }

    [Fact]
    public void A_break_that_began_days_before_the_first_question_is_closed_in_it()
    {
        BusinessCalendar dated = BusinessCalendar.In("Etc/UTC").Hours(WeeklyHours.AlwaysOpen).Break(new LocalDate(2019, 12, 29), DayPeriod.Parse("20:00-104:00")).Build();
        BusinessCalendar weekly = BusinessCalendar.In("Etc/UTC").Hours(WeeklyHours.AlwaysOpen.Break(IsoDayOfWeek.Sunday, DayPeriod.Parse("20:00-104:00"))).Build();

        Assert.False(dated.IsOpen(Instant.FromUtc(2020, 1, 1, 3, 0)));
        Assert.False(weekly.IsOpen(Instant.FromUtc(2020, 1, 1, 3, 0)));
    }

    [Theory]
    [InlineData(1968, 1, 1)]
    [InlineData(2020, 1, 1)]
    public void An_afternoon_that_is_the_next_date_in_UTC_is_open_where_the_compiled_years_begin(int year, int month, int day)
    {
        BusinessCalendar honolulu = BusinessCalendar.In("Pacific/Honolulu").Open(Weekdays.All, "09:00-17:00").Build();

        Assert.True(honolulu.IsOpen(Instant.FromUtc(year, month, day, 2, 0)));
        Assert.False(honolulu.IsOpen(Instant.FromUtc(year, month, day, 3, 0)));
    }

    [Fact]
    public void A_break_of_a_date_may_run_past_midnight()
    {
        BusinessCalendar calendar = BusinessCalendar.In("Etc/UTC").Hours(WeeklyHours.AlwaysOpen).Break(_wednesday, DayPeriod.Parse("20:00-28:00")).Build();

        Assert.Equal(
            [new Interval(Instant.FromUtc(2026, 3, 4, 0, 0), Instant.FromUtc(2026, 3, 4, 20, 0)), new Interval(Instant.FromUtc(2026, 3, 5, 4, 0), Instant.FromUtc(2026, 3, 6, 0, 0))],
            calendar.OpenPeriods(new Interval(Instant.FromUtc(2026, 3, 4, 0, 0), Instant.FromUtc(2026, 3, 6, 0, 0))));
    }

    [Fact]
    public void A_shift_of_days_loses_just_the_date_that_is_overridden()
    {
        BusinessCalendar calendar = BusinessCalendar.In("Etc/UTC").Open(IsoDayOfWeek.Tuesday, "20:00-82:00").Override(_wednesday).Build();

        Assert.Equal(
            [new Interval(Instant.FromUtc(2026, 3, 3, 20, 0), Instant.FromUtc(2026, 3, 4, 0, 0)), new Interval(Instant.FromUtc(2026, 3, 5, 0, 0), Instant.FromUtc(2026, 3, 6, 10, 0))],
            calendar.OpenPeriods(new Interval(Instant.FromUtc(2026, 3, 3, 0, 0), Instant.FromUtc(2026, 3, 8, 0, 0))));
    }

    [Fact]
    public void Hours_of_a_date_are_not_broken_by_the_breaks_of_its_week()
    {
        BusinessCalendar calendar = BusinessCalendar.In("Etc/UTC")
            .Hours(WeeklyHours.Closed.Open(Weekdays.All, DayPeriod.Parse("09:00-17:00")).Break(Weekdays.All, DayPeriod.Parse("12:00-13:00")))
            .Override(_wednesday, DayPeriod.Parse("10:00-14:00"))
            .Build();

        Assert.True(calendar.IsOpen(Instant.FromUtc(2026, 3, 4, 12, 30)));
        Assert.False(calendar.IsOpen(Instant.FromUtc(2026, 3, 5, 12, 30)));
    }

    [Fact]
    public void A_break_from_opening_on_leaves_nothing_open_before_it_in_an_hour_that_the_clock_shows_twice()
    {
        BusinessCalendar newYork = BusinessCalendar.In("America/New_York")
            .Open(Weekdays.All, "01:30-05:00").Break(new LocalDate(2026, 11, 1), DayPeriod.Parse("01:30-02:30")).Build();

        Assert.Equal(
            [new Interval(Instant.FromUtc(2026, 11, 1, 7, 30), Instant.FromUtc(2026, 11, 1, 10, 0))],
            newYork.OpenPeriods(new Interval(Instant.FromUtc(2026, 11, 1, 4, 0), Instant.FromUtc(2026, 11, 1, 12, 0))));
    }
}
