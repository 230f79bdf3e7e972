using IssueResolution.BusinessTime;
using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Timing.Targets;

/// <summary>In London, open from nine to five on weekdays; Friday 29 March 2024 is a holiday, and the clocks go forward on Sunday the 31st.</summary>
public sealed class AllowanceDatesTests
{
    private static readonly BusinessCalendar _office = BusinessCalendar.In("Europe/London")
        .Open(Weekdays.MondayToFriday, "09:00-17:00")
        .Holiday(new(2024, 3, 29), "Good Friday")
        .Build();

    [Theory]
    [InlineData(1, "2024-01-20T10:00", "2024-01-22T10:00")]
    [InlineData(1, "2024-01-19T20:00", "2024-01-22T20:00")]
    [InlineData(2, "2024-03-28T14:00", "2024-04-02T14:00")]
    [InlineData(1, "2024-01-31T12:00", "2024-02-01T12:00")]
    public void The_same_time_on_a_business_day_counts_from_the_date_of_the_start(int days, string from, string due) =>
        Assert.Equal(due, Due(new Allowance.SameTimeOnBusinessDay(days), from));

    [Fact]
    public void Business_days_count_from_the_next_opening_instead()
    {
        Assert.Equal("2024-01-23T09:00", Due(new Allowance.BusinessDays(1), "2024-01-20T10:00"));
        Assert.Equal("2024-01-22T10:00", Due(new Allowance.SameTimeOnBusinessDay(1), "2024-01-20T10:00"));
    }

    [Theory]
    [InlineData(1, "2024-01-20T10:00", "2024-01-22T17:00")]
    [InlineData(3, "2024-01-31T16:00", "2024-02-05T17:00")]
    [InlineData(1, "2024-03-28T18:00", "2024-04-01T17:00")]
    public void Close_of_business_is_that_of_the_day(int days, string from, string due) => Assert.Equal(due, Due(new Allowance.EndOfBusinessDay(days), from));

    [Theory]
    [InlineData(1, "2024-01-19T16:00", "2024-01-22T12:00")]
    [InlineData(5, "2024-02-26T09:00", "2024-03-04T12:00")]
    public void A_time_of_day_on_a_business_day_may_be_outside_opening_hours(int days, string from, string due)
    {
        Assert.Equal(due, Due(new Allowance.BusinessDayAt(days, new(12, 0)), from));
        Assert.EndsWith("T20:00", Due(new Allowance.BusinessDayAt(days, new(20, 0)), from), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "2024-02-28T10:00", "2024-02-29T10:00")]
    [InlineData(30, "2024-01-31T10:00", "2024-03-01T10:00")]
    [InlineData(1, "2024-03-30T01:30", "2024-03-31T02:00")]
    [InlineData(1, "2024-10-26T01:30", "2024-10-27T01:30")]
    public void Calendar_days_keep_the_local_time_over_month_ends_and_clock_changes(int days, string from, string due) =>
        Assert.Equal(due, Due(new Allowance.CalendarDays(days), from));

    [Fact]
    public void A_calendar_day_is_as_long_as_the_clock_makes_it()
    {
        Assert.Equal(Duration.FromHours(23), Length(new Allowance.CalendarDays(1), "2024-03-30T12:00"));
        Assert.Equal(Duration.FromHours(25), Length(new Allowance.CalendarDays(1), "2024-10-26T12:00"));
        Assert.Equal(Duration.FromHours(25), Length(new Allowance.CalendarDays(1), "2024-10-26T01:30"));
    }

    [Theory]
    [InlineData(1, "2024-01-31T23:59", "2024-02-02T00:00")]
    [InlineData(56, "2024-01-01T08:00", "2024-02-27T00:00")]
    [InlineData(1, "2024-03-30T12:00", "2024-04-01T00:00")]
    [InlineData(1, "2024-01-20T00:00", "2024-01-22T00:00")]
    public void The_end_of_a_calendar_day_is_midnight(int days, string from, string due) => Assert.Equal(due, Due(new Allowance.EndOfCalendarDay(days), from));

    [Fact]
    public void Dates_are_written_for_people_and_for_machines()
    {
        Allowance[] all =
        [
            new Allowance.SameTimeOnBusinessDay(1), new Allowance.EndOfBusinessDay(2), new Allowance.BusinessDayAt(3, new(12, 30)),
            new Allowance.CalendarDays(1), new Allowance.CalendarDays(4), new Allowance.EndOfCalendarDay(11), new Allowance.EndOfCalendarDay(21),
        ];

        Assert.Equal(
            [
                "the same time 1st business day after", "close of business on the 2nd business day after", "12:30:00 on the 3rd business day after",
                "1 calendar day", "4 calendar days", "the end of the 11th calendar day after", "the end of the 21st calendar day after",
            ],
            all.Select(one => one.Text.English));
        Assert.Equal(
            [
                "same-time 1 business-days", "end-of 2 business-days", "3 business-days at 12:30:00",
                "1 calendar-days", "4 calendar-days", "end-of 11 calendar-days", "end-of 21 calendar-days",
            ],
            all.Select(one => one.ToString()));
        Assert.All(all, one => Assert.NotEqual(one.Text.English, one.Text.Japanese));
    }

    [Fact]
    public void Dates_have_no_fixed_amount_and_lie_at_least_a_day_ahead()
    {
        Allowance[] all = [new Allowance.SameTimeOnBusinessDay(2), new Allowance.EndOfBusinessDay(2), new Allowance.BusinessDayAt(2, default), new Allowance.CalendarDays(2), new Allowance.EndOfCalendarDay(2)];

        Assert.All(all, one => Assert.Equal((null, Duration.FromDays(2)), (one.FixedAmount, one.Nominal)));
        Assert.Equal([false, false, false, true, true], all.Select(one => one.CountsClosedTime));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Allowance.SameTimeOnBusinessDay(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Allowance.EndOfBusinessDay(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Allowance.BusinessDayAt(0, default));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Allowance.CalendarDays(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Allowance.EndOfCalendarDay(0));
    }

    private static Duration Length(Allowance allowance, string from) => allowance.DueAfter(At(from), _office) - At(from);

    private static string Due(Allowance allowance, string from) =>
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Format(allowance.DueAfter(At(from), _office).InZone(_office.Zone).LocalDateTime);

    private static Instant At(string local) =>
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(local).Value.InZoneLeniently(_office.Zone).ToInstant();
}
