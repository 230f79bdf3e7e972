using NodaTime;

namespace IssueResolution.BusinessTime.Tests.BusinessDays;

public sealed class BusinessDaysTests
{
    private static readonly BusinessCalendar _london = BusinessCalendar.In("Europe/London")
        .Open(Weekdays.MondayToFriday, "09:00-17:00")
        .Holiday(new LocalDate(2024, 3, 29), "Good Friday")
        .Holiday(new LocalDate(2024, 4, 1), "Easter Monday")
        .Build();

    private static readonly LocalDate _saturday = new(2024, 1, 13);

    [Fact]
    public void Saturday_plus_one_is_Monday() => Assert.Equal(new LocalDate(2024, 1, 15), _london.BusinessDays.Add(_saturday, 1));

    [Fact]
    public void Rolled_forward_Saturday_plus_one_is_Tuesday() =>
        Assert.Equal(new LocalDate(2024, 1, 16), _london.BusinessDays.Add(_saturday, 1, BusinessDayRoll.Forward));

    [Fact]
    public void Saturday_minus_one_is_Friday() => Assert.Equal(new LocalDate(2024, 1, 12), _london.BusinessDays.Add(_saturday, -1));

    [Fact]
    public void No_days_after_a_date_is_the_date() => Assert.Equal(_saturday, _london.BusinessDays.Add(_saturday, 0));

    [Fact]
    public void Counting_backwards_is_negative_and_counts_no_weekend()
    {
        Assert.Equal(-2, _london.BusinessDays.Between(new LocalDate(2024, 1, 16), new LocalDate(2024, 1, 12)));
        Assert.Equal(1, _london.BusinessDays.Between(new LocalDate(2024, 1, 12), new LocalDate(2024, 1, 15)));
        Assert.Equal(0, _london.BusinessDays.Between(_saturday, _saturday));
    }

    [Fact]
    public void Holidays_are_passed_over() => Assert.Equal(new LocalDate(2024, 4, 2), _london.BusinessDays.Add(new LocalDate(2024, 3, 28), 1));

    [Fact]
    public void The_close_of_the_third_business_day_after_a_Friday_is_on_Wednesday() =>
        Assert.Equal(Instant.FromUtc(2024, 1, 17, 17, 0), _london.BusinessDays.EndAfter(Instant.FromUtc(2024, 1, 12, 15, 0), 3));

    [Fact]
    public void A_time_on_the_next_business_day_keeps_to_the_clock_on_the_wall() =>
        Assert.Equal(Instant.FromUtc(2024, 4, 2, 15, 0), _london.BusinessDays.TimeAfter(Instant.FromUtc(2024, 3, 28, 18, 30), 1, new LocalTime(16, 0)));

    [Fact]
    public void The_same_time_five_business_days_later_keeps_to_the_clock_on_the_wall() =>
        Assert.Equal(Instant.FromUtc(2024, 4, 4, 9, 0), _london.BusinessDays.SameTimeAfter(Instant.FromUtc(2024, 3, 26, 10, 0), 5));

    [Fact]
    public void A_night_shift_closes_the_day_on_which_it_started()
    {
        BusinessCalendar nights = BusinessCalendar.In("Etc/UTC").Open(IsoDayOfWeek.Friday, "22:00-06:00").Build();

        Assert.Equal(Instant.FromUtc(2024, 1, 13, 6, 0), nights.BusinessDays.EndAfter(Instant.FromUtc(2024, 1, 12, 12, 0), 0));
        Assert.False(nights.BusinessDays.IsBusinessDay(_saturday));
    }

    [Fact]
    public void A_date_that_the_zone_skipped_is_no_business_day()
    {
        BusinessCalendar apia = BusinessCalendar.In("Pacific/Apia").Open(Weekdays.All, "09:00-17:00").Build();

        Assert.False(apia.BusinessDays.IsBusinessDay(new LocalDate(2011, 12, 30)));
        Assert.Equal(new LocalDate(2011, 12, 31), apia.BusinessDays.Add(new LocalDate(2011, 12, 29), 1));
    }

    [Fact]
    public void A_calendar_without_hours_says_that_it_has_no_business_days() =>
        Assert.Throws<OpenTimeExhaustedException>(() => BusinessCalendar.In("Etc/UTC").Build().BusinessDays.Add(_saturday, 1));

    [Fact]
    public void A_date_without_hours_has_no_close() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => _london.BusinessDays.EndAfter(Instant.FromUtc(2024, 1, 13, 12, 0), 0));

    [Fact]
    public void A_combined_calendar_counts_the_dates_of_the_first_zone()
    {
        BusinessCalendar both = _london.Union(BusinessCalendar.In("Asia/Tokyo").Open(IsoDayOfWeek.Saturday, "09:00-12:00").Build());

        Assert.True(both.BusinessDays.IsBusinessDay(_saturday));
        Assert.Equal(Instant.FromUtc(2024, 1, 13, 3, 0), both.BusinessDays.EndAfter(Instant.FromUtc(2024, 1, 12, 12, 0), 1));
    }

    [Fact]
    public void A_skipped_date_is_no_business_day_of_a_combined_calendar_either()
    {
        BusinessCalendar apia = BusinessCalendar.In("Pacific/Apia").Open(Weekdays.All, "09:00-17:00").Build();

        Assert.False(apia.Union(apia).BusinessDays.IsBusinessDay(new LocalDate(2011, 12, 30)));
        Assert.True(apia.Union(apia).BusinessDays.IsBusinessDay(new LocalDate(2011, 12, 29)));
    }

    [Fact]
    public void A_holiday_is_no_business_day_though_the_night_shift_that_starts_on_it_leaves_a_tail()
    {
        LocalDate christmas = new(2026, 12, 25);
        BusinessCalendar nights = BusinessCalendar.In("Etc/UTC").Open(Weekdays.All, "22:00-06:00").Holiday(christmas, "Christmas Day").Build();

        Assert.False(nights.BusinessDays.IsBusinessDay(christmas));
    }

    [Fact]
    public void An_instant_outside_the_range_is_refused_by_the_callers_own_parameter() =>
        Assert.Equal("at", Assert.Throws<ArgumentOutOfRangeException>(() => _london.BusinessDays.EndAfter(Instant.FromUtc(1899, 1, 1, 0, 0), 1)).ParamName);
}
