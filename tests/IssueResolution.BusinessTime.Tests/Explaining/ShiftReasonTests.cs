using System.Globalization;
using NodaTime;

namespace IssueResolution.BusinessTime.Tests.Explaining;

/// <summary>Reasons of shifts and breaks that run past midnight, of holidays that close whole shifts, and of clocks that are changed.</summary>
public sealed class ShiftReasonTests
{
    private static readonly LocalDate _wednesday = new(2026, 3, 4);
    private static readonly BusinessCalendarBuilder _nights = BusinessCalendar.In("Etc/UTC").Open(Weekdays.All, "22:00-06:00");

    [Fact]
    public void After_midnight_the_reason_carries_the_date_on_which_the_shift_began() =>
        Assert.Equal(
            ["03T18:00 closed OutsideHours 03-03", "03T22:00 open WeeklyHours 03-03", "04T06:00 closed OutsideHours 03-04"],
            Lines(_nights.Build(), Instant.FromUtc(2026, 3, 3, 18, 0), Instant.FromUtc(2026, 3, 4, 12, 0)));

    [Fact]
    public void A_shift_of_several_days_is_one_stretch_with_one_reason() =>
        Assert.Equal(
            ["02T00:00 closed OutsideHours 03-02", "02T20:00 open WeeklyHours 03-02", "05T10:00 closed OutsideHours 03-05"],
            Lines(BusinessCalendar.In("Etc/UTC").Open(IsoDayOfWeek.Monday, "20:00-82:00").Build(), Instant.FromUtc(2026, 3, 2, 0, 0), Instant.FromUtc(2026, 3, 6, 0, 0)));

    [Fact]
    public void A_holiday_that_closes_whole_shifts_is_the_reason_for_their_tails_too()
    {
        BusinessCalendar calendar = _nights.Holiday(_wednesday, "Day of rest").HolidaysClose(HolidayScope.Shift).Build();

        Assert.Equal(
            [
                "04T00:00 open WeeklyHours 03-03",
                "04T06:00 closed OutsideHours 03-04",
                "04T22:00 closed Holiday 03-04 Day of rest",
                "05T06:00 closed OutsideHours 03-05",
                "05T22:00 open WeeklyHours 03-05",
            ],
            Lines(calendar, Instant.FromUtc(2026, 3, 4, 0, 0), Instant.FromUtc(2026, 3, 6, 0, 0)));
    }

    [Fact]
    public void Of_two_holidays_that_close_one_moment_the_later_is_the_reason()
    {
        BusinessCalendar calendar = BusinessCalendar.In("Etc/UTC").Open(Weekdays.All, "12:00-48:00")
            .Holiday(_wednesday, "First").Holiday(_wednesday.PlusDays(1), "Second").HolidaysClose(HolidayScope.Shift).Build();
        Instant noon = Instant.FromUtc(2026, 3, 5, 11, 0);

        Assert.Equal(["05T11:00 closed Holiday 03-04 First", "05T12:00 closed Holiday 03-05 Second"], Lines(calendar, noon, noon + Duration.FromHours(2)));
    }

    [Fact]
    public void A_shift_that_is_worked_goes_before_a_closed_one_that_would_cover_it()
    {
        BusinessCalendar calendar = BusinessCalendar.In("Etc/UTC").Open(Weekdays.All, "12:00-48:00").Holiday(_wednesday, "Day of rest").HolidaysClose(HolidayScope.Shift).Build();
        Instant night = Instant.FromUtc(2026, 3, 4, 23, 0);

        Assert.Equal(["04T23:00 open WeeklyHours 03-03", "05T00:00 closed Holiday 03-04 Day of rest", "05T12:00 open WeeklyHours 03-05"], Lines(calendar, night, night + Duration.FromHours(14)));
    }

    [Fact]
    public void An_overridden_date_is_closed_by_its_override_also_where_the_evening_before_would_run_on() =>
        Assert.Equal(
            ["03T22:00 open WeeklyHours 03-03", "04T00:00 closed Override 03-04", "05T00:00 closed OutsideHours 03-05"],
            Lines(_nights.Override(_wednesday).Build(), Instant.FromUtc(2026, 3, 3, 22, 0), Instant.FromUtc(2026, 3, 5, 3, 0)));

    [Fact]
    public void A_break_of_a_date_is_the_reason_as_long_as_it_lasts()
    {
        BusinessCalendar calendar = BusinessCalendar.In("Etc/UTC").Hours(WeeklyHours.AlwaysOpen).Break(_wednesday, DayPeriod.Parse("20:00-28:00")).Build();
        Instant start = Instant.FromUtc(2026, 3, 4, 20, 0);

        Assert.Equal(
            [StretchCause.WeeklyHours, StretchCause.Break, StretchCause.Break, StretchCause.WeeklyHours],
            new[] { -1, 0, 479, 480 }.Select(minute => start + Duration.FromMinutes(minute)).Select(at => calendar.Explain(at, at + Duration.FromMinutes(1))[0].Reasons[0].Cause));
    }

    [Fact]
    public void A_break_of_a_week_is_the_reason_on_its_last_day()
    {
        BusinessCalendar calendar = BusinessCalendar.In("Etc/UTC").Hours(WeeklyHours.AlwaysOpen).Break(_wednesday, DayPeriod.Parse("00:00-168:00")).Build();
        Instant lastNoon = Instant.FromUtc(2026, 3, 10, 12, 0);

        Assert.Equal(StretchCause.Break, Assert.Single(calendar.Explain(lastNoon, lastNoon + Duration.FromHours(1))).Reasons[0].Cause);
    }

    [Fact]
    public void Weekly_breaks_are_no_reason_on_a_date_with_hours_of_its_own()
    {
        BusinessCalendar calendar = BusinessCalendar.In("Etc/UTC")
            .Hours(WeeklyHours.Closed.Open(Weekdays.All, DayPeriod.Parse("09:00-17:00")).Break(Weekdays.All, DayPeriod.Parse("12:00-13:00")))
            .Override(_wednesday, DayPeriod.Parse("10:00-14:00"))
            .Build();
        Instant noon = Instant.FromUtc(2026, 3, 4, 12, 0);

        Assert.Equal(["04T12:00 open Override 03-04"], Lines(calendar, noon, noon + Duration.FromHours(1)));
    }

    [Fact]
    public void An_hour_that_the_clock_shows_twice_is_explained_stretch_by_stretch() =>
        Assert.Equal(
            [
                "01T04:00 closed OutsideHours 11-01",
                "01T04:30 open WeeklyHours 11-01",
                "01T05:30 open ClockChange 11-01",
                "01T06:00 open WeeklyHours 11-01",
                "01T06:30 closed OutsideHours 11-01",
            ],
            Lines(BusinessCalendar.In("America/New_York").Open(Weekdays.All, "00:30-01:30").Build(), Instant.FromUtc(2026, 11, 1, 4, 0), Instant.FromUtc(2026, 11, 1, 8, 0)));

    [Fact]
    public void A_combination_is_explained_from_every_edge_of_its_parts()
    {
        BusinessCalendar early = BusinessCalendar.In("Etc/UTC").Open(Weekdays.All, "08:00-12:00").Build();
        BusinessCalendar late = BusinessCalendar.In("Etc/UTC").Open(Weekdays.All, "10:00-14:00").Build();
        Instant midnight = Instant.FromUtc(2026, 3, 4, 0, 0);

        Assert.Equal(
            [
                "04T00:00 closed OutsideHours 03-04 OutsideHours 03-04",
                "04T08:00 open WeeklyHours 03-04",
                "04T10:00 open WeeklyHours 03-04 WeeklyHours 03-04",
                "04T12:00 open WeeklyHours 03-04",
                "04T14:00 closed OutsideHours 03-04 OutsideHours 03-04",
            ],
            Lines(early.Union(late), midnight, midnight + Duration.FromHours(20)));
        Assert.Equal(
            ["04T00:00 closed OutsideHours 03-04", "04T08:00 open WeeklyHours 03-04", "04T10:00 closed Excluded 03-04", "04T12:00 closed OutsideHours 03-04"],
            Lines(early.Except(late), midnight, midnight + Duration.FromHours(20)));
    }

    [Fact]
    public void An_end_outside_the_range_is_refused_by_its_own_name()
    {
        BusinessCalendar calendar = _nights.Build();
        Instant inside = Instant.FromUtc(2026, 3, 4, 0, 0);

        Assert.Equal("from", Assert.Throws<ArgumentOutOfRangeException>(() => calendar.Explain(BusinessCalendar.Earliest - Duration.FromTicks(1), inside)).ParamName);
        Assert.Equal("to", Assert.Throws<ArgumentOutOfRangeException>(() => calendar.Explain(inside, BusinessCalendar.Latest + Duration.FromTicks(1))).ParamName);
    }

    private static IEnumerable<string> Lines(BusinessCalendar calendar, Instant from, Instant to) =>
        calendar.Explain(from, to).Select(stretch => string.Create(
            CultureInfo.InvariantCulture,
            $"{stretch.From:dd'T'HH:mm} {(stretch.IsOpen ? "open" : "closed")} {string.Join(' ', stretch.Reasons.Select(reason => $"{reason.Cause} {reason.Date:MM-dd} {reason.Name}".TrimEnd()))}"));
}
