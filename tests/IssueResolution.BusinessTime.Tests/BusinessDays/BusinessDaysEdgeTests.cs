using NodaTime;

namespace IssueResolution.BusinessTime.Tests.BusinessDays;

public sealed class BusinessDaysEdgeTests
{
    private static readonly LocalDate _first = new(1900, 1, 2);
    private static readonly LocalDate _last = new(2200, 12, 30);
    private static readonly IssueResolution.BusinessTime.BusinessDays _daily = BusinessCalendar.In("Etc/UTC").Open(Weekdays.All, "09:00-17:00").Build().BusinessDays;

    private static readonly BusinessCalendar _newYork = BusinessCalendar.In("America/New_York").Open(Weekdays.All, "09:00-17:00").Build();

    [Fact]
    public void The_first_and_the_last_date_are_known_and_those_beyond_are_refused()
    {
        Assert.True(_daily.IsBusinessDay(_first));
        Assert.True(_daily.IsBusinessDay(_last));
        Assert.Equal("date", Assert.Throws<ArgumentOutOfRangeException>(() => _daily.IsBusinessDay(_first.PlusDays(-1))).ParamName);
        Assert.Equal("date", Assert.Throws<ArgumentOutOfRangeException>(() => _daily.Add(_last.PlusDays(1), 0)).ParamName);
        Assert.Equal("from", Assert.Throws<ArgumentOutOfRangeException>(() => _daily.Between(_first.PlusDays(-1), _last)).ParamName);
        Assert.Equal("to", Assert.Throws<ArgumentOutOfRangeException>(() => _daily.Between(_first, _last.PlusDays(1))).ParamName);
    }

    [Fact]
    public void Counting_reaches_the_first_and_the_last_date_and_not_beyond()
    {
        Assert.Equal(_last, _daily.Add(_last.PlusDays(-1), 1));
        Assert.Equal(_first, _daily.Add(_first.PlusDays(1), -1));
        Assert.Throws<OpenTimeExhaustedException>(() => _daily.Add(_last, 1));
        Assert.Throws<OpenTimeExhaustedException>(() => _daily.Add(_first, -1));
    }

    [Fact]
    public void What_lies_beyond_is_refused_with_the_dates_that_are_known()
    {
        const string known = "from 1900-01-02 to 2200-12-30";

        Assert.Contains(known, Assert.Throws<ArgumentOutOfRangeException>(() => _daily.IsBusinessDay(_last.PlusDays(1))).Message, StringComparison.Ordinal);
        Assert.Contains(known, Assert.Throws<OpenTimeExhaustedException>(() => _daily.Add(_last, 1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_of_another_calendar_system_is_the_same_day()
    {
        LocalDate julian = new LocalDate(2026, 12, 25).WithCalendar(CalendarSystem.Julian);
        BusinessCalendar closed = BusinessCalendar.In("Etc/UTC").Open(Weekdays.All, "09:00-17:00").Holiday(julian, "Christmas Day").Build();

        Assert.False(closed.BusinessDays.IsBusinessDay(julian));
        Assert.False(closed.BusinessDays.IsBusinessDay(new LocalDate(2026, 12, 25)));
        Assert.Equal(new LocalDate(2026, 12, 26), closed.BusinessDays.Add(julian, 1));
        Assert.Equal(1, closed.BusinessDays.Between(julian, new LocalDate(2026, 12, 26)));
    }

    [Fact]
    public void A_time_that_the_clock_shows_twice_is_the_later_one() => Assert.Equal(
        Instant.FromUtc(2026, 11, 1, 6, 30),
        _newYork.BusinessDays.TimeAfter(Instant.FromUtc(2026, 10, 31, 12, 0), 1, new LocalTime(1, 30)));

    [Fact]
    public void A_time_that_the_clock_skips_is_the_instant_of_the_change() => Assert.Equal(
        Instant.FromUtc(2026, 3, 8, 7, 0),
        _newYork.BusinessDays.TimeAfter(Instant.FromUtc(2026, 3, 7, 12, 0), 1, new LocalTime(2, 30)));

    [Fact]
    public void The_same_time_no_days_later_is_the_instant_itself()
    {
        Instant secondOfTwo = Instant.FromUtc(2026, 11, 1, 5, 30);

        Assert.Equal(secondOfTwo, _newYork.BusinessDays.SameTimeAfter(secondOfTwo, 0));
    }

    [Fact]
    public void A_negative_number_of_days_after_an_instant_is_refused()
    {
        Instant at = Instant.FromUtc(2026, 11, 1, 5, 30);

        Assert.Equal("days", Assert.Throws<ArgumentOutOfRangeException>(() => _newYork.BusinessDays.EndAfter(at, -1)).ParamName);
        Assert.Equal("days", Assert.Throws<ArgumentOutOfRangeException>(() => _newYork.BusinessDays.TimeAfter(at, -1, LocalTime.Noon)).ParamName);
        Assert.Equal("days", Assert.Throws<ArgumentOutOfRangeException>(() => _newYork.BusinessDays.SameTimeAfter(at, -1)).ParamName);
    }

    [Fact]
    public void A_business_day_is_not_rolled() =>
        Assert.Equal(new LocalDate(2026, 1, 17), _daily.Add(new LocalDate(2026, 1, 16), 1, BusinessDayRoll.Forward));

    [Fact]
    public void The_close_of_a_day_with_two_shifts_is_that_of_the_later() => Assert.Equal(
        Instant.FromUtc(2026, 1, 16, 18, 0),
        BusinessCalendar.In("Etc/UTC").Open(Weekdays.All, "13:00-18:00, 09:00-12:00").Build().BusinessDays.EndAfter(Instant.FromUtc(2026, 1, 16, 20, 0), 0));
}
