using NodaTime;

namespace IssueResolution.BusinessTime.Tests.Calendars;

public sealed class BusinessCalendarBuilderTests
{
    private static readonly LocalDate _christmas = new(2026, 12, 25);

    [Fact]
    public void All_mistakes_are_named_at_once()
    {
        BusinessCalendarBuilder builder = BusinessCalendar.In("Etc/UTC")
            .Open(IsoDayOfWeek.Monday, default(DayPeriod))
            .Override(_christmas, default(DayPeriod))
            .Override(_christmas)
            .Break(_christmas, default(DayPeriod));

        InvalidCalendarException problem = Assert.Throws<InvalidCalendarException>(builder.Build);
        Assert.Equal(4, problem.Mistakes.Length);
        Assert.All(problem.Mistakes, mistake => Assert.Contains(mistake, problem.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Periods_that_cannot_be_read_are_named_with_all_other_mistakes()
    {
        BusinessCalendarBuilder builder = BusinessCalendar.In("Etc/UTC")
            .Open(Weekdays.MondayToFriday, "09:00-12:30, 13:30")
            .Open(IsoDayOfWeek.Saturday, "9h-10h,24:00-25:00")
            .Override(_christmas, default(DayPeriod));

        Assert.Equal(
            [
                "' 13:30' is not a period: write start-end, such as 09:00-18:00.",
                "'9h-10h' is not a period: each edge is hours:minutes or hours:minutes:seconds, such as 09:00, 24:00 or 26:30.",
                "'24:00-25:00' starts at 24:00 or later: a period belongs to the day on which it starts, so list it under the next day.",
            ],
            Assert.Throws<InvalidCalendarException>(builder.Build).Mistakes.Take(3));
        Assert.Equal(4, Assert.Throws<InvalidCalendarException>(builder.Build).Mistakes.Length);
    }

    [Fact]
    public void A_zone_that_does_not_exist_is_refused_by_name()
    {
        ArgumentException problem = Assert.Throws<ArgumentException>(() => BusinessCalendar.In("Europe/Londn"));

        Assert.Equal("zoneId", problem.ParamName);
        Assert.Contains("'Europe/Londn'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zone_without_a_name_is_refused()
    {
        Assert.Equal("zoneId", Assert.Throws<ArgumentNullException>(() => BusinessCalendar.In((string)null!)).ParamName);
        Assert.StartsWith("Must not be empty", Assert.Throws<ArgumentException>(() => BusinessCalendar.In(" ")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_builder_is_left_as_it_was()
    {
        BusinessCalendarBuilder office = BusinessCalendar.In("Etc/UTC").Open(Weekdays.MondayToFriday, "09:00-17:00");
        _ = office.Holiday(_christmas, "Christmas Day");

        Assert.True(office.Build().IsOpen(Instant.FromUtc(2026, 12, 25, 10, 0)));
    }

    [Fact]
    public void An_override_goes_before_a_holiday_and_a_holiday_before_weekly_hours()
    {
        BusinessCalendarBuilder office = BusinessCalendar.In("Etc/UTC").Open(Weekdays.All, "09:00-17:00").Holiday(_christmas, "Christmas Day");
        Instant at = Instant.FromUtc(2026, 12, 25, 10, 0);

        Assert.False(office.Build().IsOpen(at));
        Assert.True(office.Override(_christmas, DayPeriod.Parse("10:00-11:00")).Build().IsOpen(at));
    }

    [Fact]
    public void Hours_hold_from_their_date_on_and_the_earlier_ones_before()
    {
        BusinessCalendar calendar = BusinessCalendar.In("Asia/Tokyo")
            .Open(Weekdays.MondayToFriday, "09:00-18:00")
            .HoursFrom(new LocalDate(2026, 4, 1), WeeklyHours.Closed.Open(Weekdays.MondayToFriday, DayPeriod.Parse("10:00-15:00")))
            .Build();

        Assert.Equal(Duration.FromHours(9 + 5), calendar.Between(Instant.FromUtc(2026, 3, 30, 15, 0), Instant.FromUtc(2026, 4, 1, 15, 0)));
    }

    [Fact]
    public void Hours_from_one_date_given_twice_are_a_mistake() =>
        Assert.Throws<InvalidCalendarException>(
            () => BusinessCalendar.In("Etc/UTC").HoursFrom(_christmas, WeeklyHours.Closed).HoursFrom(_christmas, WeeklyHours.AlwaysOpen).Build());

    [Fact]
    public void A_break_of_later_hours_takes_its_time_out_of_the_tail_of_the_earlier_ones()
    {
        WeeklyHours nights = WeeklyHours.Closed.Open(Weekdays.All, DayPeriod.Parse("22:00-06:00"));
        BusinessCalendar calendar = BusinessCalendar.In("Etc/UTC")
            .Hours(nights)
            .HoursFrom(new LocalDate(2026, 4, 1), nights.Break(Weekdays.All, DayPeriod.Parse("02:00-03:00")))
            .Build();

        Assert.False(calendar.IsOpen(Instant.FromUtc(2026, 4, 1, 2, 30)));
    }

    [Fact]
    public void A_date_without_a_name_takes_the_name_that_comes_later() => Assert.Equal(
        "Christmas Day",
        BusinessCalendar.In("Etc/UTC").Holiday(_christmas, "").Holiday(_christmas, "Christmas Day").Build()
            .Explain(Instant.FromUtc(2026, 12, 25, 1, 0), Instant.FromUtc(2026, 12, 25, 2, 0))[0].Reasons[0].Name);

    [Fact]
    public void Two_names_of_one_date_are_both_kept()
    {
        BusinessCalendar calendar = BusinessCalendar.In("Etc/UTC").Holidays([new(_christmas, "Christmas"), new(_christmas, "Founders' day")]).Build();

        Assert.Equal("Christmas / Founders' day", calendar.Explain(Instant.FromUtc(2026, 12, 25, 1, 0), Instant.FromUtc(2026, 12, 25, 2, 0))[0].Reasons[0].Name);
    }

    [Fact]
    public void Calendars_of_the_same_rules_are_equal() => EqualityContract.Holds(
        BusinessCalendar.In("Etc/UTC").Open(Weekdays.All, "09:00-17:00").Holiday(_christmas, "Christmas Day").Build(),
        BusinessCalendar.In("Etc/UTC").Open(Weekdays.All, "09:00-17:00").Holiday(_christmas, "Christmas Day").Build(),
        BusinessCalendar.In("Etc/UTC").Open(Weekdays.All, "09:00-17:00").Build());

    [Fact]
    public void A_mistake_says_where_it_stands()
    {
        BusinessCalendarBuilder builder = BusinessCalendar.In("Etc/UTC")
            .Hours(WeeklyHours.Closed.Break(IsoDayOfWeek.Tuesday, default(DayPeriod)))
            .HoursFrom(_christmas, WeeklyHours.Closed.Open(IsoDayOfWeek.Sunday, default(DayPeriod)))
            .HoursFrom(_christmas, WeeklyHours.Closed)
            .Override(_christmas, default(DayPeriod))
            .Override(_christmas)
            .Break(_christmas, default(DayPeriod));

        Assert.Equal(
            [
                "One period in the hours of Tuesday is empty: make periods with DayPeriod.Between or DayPeriod.Parse.",
                "One period in the hours of Sunday is empty: make periods with DayPeriod.Between or DayPeriod.Parse.",
                "Hours from 2026-12-25 on are given twice: give them once.",
                "One period in the override of 2026-12-25 is empty: make periods with DayPeriod.Between or DayPeriod.Parse.",
                "2026-12-25 is overridden twice: give all its hours in one call.",
                "One period in the breaks of 2026-12-25 is empty: make periods with DayPeriod.Between or DayPeriod.Parse.",
            ],
            Assert.Throws<InvalidCalendarException>(builder.Build).Mistakes);
    }

    [Fact]
    public void A_holiday_scope_that_has_no_name_is_refused() =>
        Assert.Equal("scope", Assert.Throws<ArgumentOutOfRangeException>(() => BusinessCalendar.In("Etc/UTC").HolidaysClose((HolidayScope)2)).ParamName);

    [Fact]
    public void Opening_time_of_one_day_adds_up()
    {
        BusinessCalendar calendar = BusinessCalendar.In("Etc/UTC").Open(IsoDayOfWeek.Friday, "09:00-10:00").Open(IsoDayOfWeek.Friday, "11:00-12:00:30").Build();

        Assert.Equal(Duration.FromSeconds((2 * 3600) + 30), calendar.Between(Instant.FromUtc(2026, 12, 25, 0, 0), Instant.FromUtc(2026, 12, 26, 0, 0)));
    }

    [Theory]
    [InlineData("Asia/Tokyo", "09:00-17:00", HolidayScope.Date, "Christmas Day")]
    [InlineData("Etc/UTC", "09:00-17:01", HolidayScope.Date, "Christmas Day")]
    [InlineData("Etc/UTC", "09:00-17:00", HolidayScope.Shift, "Christmas Day")]
    [InlineData("Etc/UTC", "09:00-17:00", HolidayScope.Date, "Boxing Day")]
    public void Calendars_of_other_rules_differ(string zone, string hours, HolidayScope scope, string holiday) => EqualityContract.Holds(
        BusinessCalendar.In("Etc/UTC").Open(Weekdays.All, "09:00-17:00").Holiday(_christmas, "Christmas Day").Build(),
        BusinessCalendar.In("Etc/UTC").Open(Weekdays.All, "09:00-17:00").Holiday(_christmas, "Christmas Day").Build(),
        BusinessCalendar.In(zone).Open(Weekdays.All, hours).Holiday(_christmas, holiday).HolidaysClose(scope).Build());

    [Fact]
    public void Calendars_differ_when_only_an_override_or_a_break_does()
    {
        DayPeriod morning = DayPeriod.Parse("09:00-12:00");
        BusinessCalendarBuilder office = BusinessCalendar.In("Etc/UTC").Open(Weekdays.All, "09:00-17:00");

        EqualityContract.Holds(office.Override(_christmas, morning).Build(), office.Override(_christmas, morning).Build(), office.Override(_christmas).Build());
        EqualityContract.Holds(office.Break(_christmas, morning).Build(), office.Break(_christmas, morning).Build(), office.Override(_christmas, morning).Build());
        EqualityContract.Holds(
            office.HoursFrom(_christmas, WeeklyHours.Closed).Build(),
            office.HoursFrom(_christmas, WeeklyHours.Closed).Build(),
            office.HoursFrom(_christmas.PlusDays(1), WeeklyHours.Closed).Build());
    }

    [Fact]
    public void Hours_and_breaks_of_a_date_may_be_given_in_any_order()
    {
        BusinessCalendarBuilder builder = BusinessCalendar.In("Etc/UTC")
            .Override(_christmas, [.. "18:00-20:00, 06:00-07:00, 12:00-16:00, 09:00-11:00".Split(',').Select(DayPeriod.Parse)])
            .Break(_christmas, [.. "15:00-15:30, 09:30-10:00, 12:00-12:15".Split(',').Select(DayPeriod.Parse)]);
        Instant midnight = Instant.FromUtc(2026, 12, 25, 0, 0);

        Assert.Equal(
            "06:00-07:00 09:00-09:30 10:00-11:00 12:15-15:00 15:30-16:00 18:00-20:00",
            string.Join(' ', builder.Build().OpenPeriods(new Interval(midnight, midnight + Duration.FromDays(1))).Select(period => $"{period.Start:HH:mm}-{period.End:HH:mm}")));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_blank_zone_or_blank_hours_are_a_mistake_of_the_caller(string blank)
    {
        Assert.Equal("zoneId", Assert.Throws<ArgumentException>(() => BusinessCalendar.In(blank)).ParamName);
        Assert.Equal("periods", Assert.Throws<ArgumentException>(() => BusinessCalendar.In("Etc/UTC").Open(IsoDayOfWeek.Monday, blank)).ParamName);
    }

    [Fact]
    public void What_is_missing_is_refused_by_its_name()
    {
        BusinessCalendarBuilder builder = BusinessCalendar.In("Etc/UTC");

        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => builder.Holiday(_christmas, null!)).ParamName);
        Assert.Equal("holidays", Assert.Throws<ArgumentNullException>(() => builder.Holidays(null!)).ParamName);
        Assert.Equal("periods", Assert.Throws<ArgumentNullException>(() => builder.Override(_christmas, null!)).ParamName);
        Assert.Equal("periods", Assert.Throws<ArgumentNullException>(() => builder.Break(_christmas, null!)).ParamName);
        Assert.Equal("hours", Assert.Throws<ArgumentNullException>(() => builder.Hours(null!)).ParamName);
        Assert.Equal("zone", Assert.Throws<ArgumentNullException>(() => BusinessCalendar.In((DateTimeZone)null!)).ParamName);
    }

    [Fact]
    public void The_message_of_a_refusal_holds_the_mistakes_as_sentences_one_after_the_other()
    {
        BusinessCalendarBuilder builder = BusinessCalendar.In("Etc/UTC").Override(_christmas).Override(_christmas).HoursFrom(_christmas, WeeklyHours.Closed).HoursFrom(_christmas, WeeklyHours.Closed);

        Assert.Equal(
            "The calendar cannot be built. 2026-12-25 is overridden twice: give all its hours in one call. Hours from 2026-12-25 on are given twice: give them once.",
            Assert.Throws<InvalidCalendarException>(builder.Build).Message);
    }

    [Fact]
    public void Calendars_that_differ_in_the_first_of_many_dates_or_hours_rarely_share_a_hash_code()
    {
        const int count = 100;
        LocalDate[] later = [.. Enumerable.Range(0, 9).Select(year => _christmas.PlusYears(year + 1))];

        Assert.InRange(HashCodes(day => later.Aggregate(BusinessCalendar.In("Etc/UTC").Holiday(_christmas.PlusDays(-day), "first"), (built, date) => built.Holiday(date, "later"))), count - 1, count);
        Assert.InRange(HashCodes(day => later.Aggregate(BusinessCalendar.In("Etc/UTC").HoursFrom(_christmas.PlusDays(-day), WeeklyHours.Closed), (built, date) => built.HoursFrom(date, WeeklyHours.AlwaysOpen))), count - 1, count);
        Assert.InRange(HashCodes(minute => BusinessCalendar.In("Etc/UTC").Open(Weekdays.All, "12:00-13:00").Open(IsoDayOfWeek.Monday, $"0{minute / 60}:{minute % 60:00}-11:00")), count - 1, count);
        Assert.InRange(HashCodes(minute => BusinessCalendar.In("Etc/UTC").Override(_christmas, [DayPeriod.Parse($"0{minute / 60}:{minute % 60:00}-11:00"), .. Enumerable.Repeat(DayPeriod.WholeDay, 9)])), count - 1, count);

        static int HashCodes(Func<int, BusinessCalendarBuilder> numbered) =>
            Enumerable.Range(0, count).Select(number => numbered(number).Build().GetHashCode()).Distinct().Count();
    }
}
