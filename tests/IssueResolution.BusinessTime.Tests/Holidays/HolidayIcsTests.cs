using NodaTime;

namespace IssueResolution.BusinessTime.Tests.Holidays;

public sealed class HolidayIcsTests
{
    [Theory]
    [InlineData("DTSTART;VALUE=DATE:20261225", "2026-12-25")]
    [InlineData("DTSTART:20261225", "2026-12-25")]
    [InlineData("DTSTART;VALUE=DATE:20261225|DTEND;VALUE=DATE:20261225", "2026-12-25")]
    [InlineData("DTSTART;VALUE=DATE:20261225|DTEND;VALUE=DATE:20261228", "2026-12-25 2026-12-26 2026-12-27")]
    [InlineData("DTSTART;VALUE=DATE:20261225|DURATION:P2D", "2026-12-25 2026-12-26")]
    [InlineData("DTSTART;VALUE=DATE:20261225|DURATION:P1W", "2026-12-25 2026-12-26 2026-12-27 2026-12-28 2026-12-29 2026-12-30 2026-12-31")]
    [InlineData("DTSTART;VALUE=DATE:20261225|DURATION:PT86400S", "2026-12-25")]
    public void An_all_day_event_is_each_date_up_to_its_end(string properties, string dates) => Assert.Equal(dates, Dates(properties));

    [Theory]
    [InlineData("DTSTART:20261225T090000", "2026-12-25")]
    [InlineData("DTSTART:20261224T180000|DTEND:20261225T000000", "2026-12-24")]
    [InlineData("DTSTART:20261224T180000|DTEND:20261225T000001", "2026-12-24 2026-12-25")]
    [InlineData("DTSTART:20261224T180000|DURATION:PT6H1S", "2026-12-24 2026-12-25")]
    [InlineData("DTSTART:20261224T230000Z|DURATION:PT1H", "2026-12-24")]
    [InlineData("DTSTART;TZID=Asia/Tokyo:20261225T000000|DTEND;TZID=Asia/Tokyo:20261226T000000", "2026-12-25")]
    [InlineData("DTSTART;TZID=Asia/Tokyo:20261225T000000|DTEND:20261225T150000Z", "2026-12-25")]
    [InlineData("DTSTART;TZID=Tokyo Standard Time:20261225T000000|DTEND:20261225T150001Z", "2026-12-25 2026-12-26")]
    [InlineData("DTSTART;TZID=\"Somewhere; else\":20261225T000000|DTEND;TZID=\"Somewhere; else\":20261226T000000", "2026-12-25")]
    [InlineData("DTSTART:20261224T180000|DURATION:PT5H60M", "2026-12-24")]
    [InlineData("DTSTART:20261224T180000|DURATION:PT5H61M", "2026-12-24 2026-12-25")]
    [InlineData("DTSTART;TZID=\"Asia/Tokyo\":20261225T000000|DTEND:20261225T150001Z", "2026-12-25 2026-12-26")]
    [InlineData("DTSTART;TZID=Europe/London:20260329T000000|DURATION:P1D", "2026-03-29")]
    [InlineData("DTSTART;TZID=Europe/London:20260329T000000|DURATION:PT24H", "2026-03-29")]
    public void A_timed_event_is_each_date_it_touches_in_the_zone_of_its_start(string properties, string dates) => Assert.Equal(dates, Dates(properties));

    [Theory]
    [InlineData("RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", "20231123", "2023-11-23 2024-11-28 2025-11-27 2026-11-26")]
    [InlineData("RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO;UNTIL=20250526", "20230529", "2023-05-29 2024-05-27 2025-05-26")]
    [InlineData("RRULE:FREQ=YEARLY;BYDAY=20MO;COUNT=3", "20230515", "2023-05-15 2024-05-13 2025-05-19")]
    [InlineData("RRULE:FREQ=YEARLY", "20240229", "2024-02-29")]
    [InlineData("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1;COUNT=3", "20230228", "2023-02-28 2024-02-29 2025-02-28")]
    [InlineData("RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=MO;BYSETPOS=1;COUNT=2", "20250901", "2025-09-01 2026-09-07")]
    [InlineData("RRULE:FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", "20201103", "2020-11-03 2024-11-05")]
    [InlineData("RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3", "20260130", "2026-01-30 2026-02-27 2026-03-31")]
    [InlineData("RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "19970805", "1997-08-05 1997-08-10 1997-08-19 1997-08-24")]
    [InlineData("RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "19970805", "1997-08-05 1997-08-17 1997-08-19 1997-08-31")]
    [InlineData("RRULE:FREQ=DAILY;INTERVAL=10;COUNT=3", "20260101", "2026-01-01 2026-01-11 2026-01-21")]
    [InlineData("RRULE:FREQ=YEARLY;BYMONTHDAY=31;COUNT=3", "20260131", "2026-01-31 2026-03-31 2026-05-31")]
    [InlineData("RRULE:FREQ=YEARLY;BYMONTH=3,6;COUNT=3", "20260315", "2026-03-15 2026-06-15 2027-03-15")]
    [InlineData("RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;COUNT=8", "20260105", "2026-01-05 2026-01-06 2026-01-07 2026-01-08 2026-01-09 2026-01-10 2026-01-11 2026-01-12")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=3", "20260101", "2026-01-01 2026-01-08 2026-01-15")]
    [InlineData("RRULE:FREQ=MONTHLY", "20270430", "2027-04-30 2027-05-30 2027-06-30 2027-07-30")]
    [InlineData("RRULE:FREQ=YEARLY", "20270730", "2027-07-30")]
    [InlineData("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "20260101", "2026-01-01")]
    [InlineData("RRULE:FREQ=YEARLY;UNTIL=20241231T235959Z;", "20241225", "2024-12-25")]
    [InlineData("RRULE:FREQ=YEARLY;UNTIL=20231231", "20241225", "")]
    [InlineData("RDATE;VALUE=DATE:20260105,20260203", "20260101", "2026-01-01 2026-01-05 2026-02-03")]
    [InlineData("RDATE;VALUE=DATE:20260105,20260203|EXDATE;VALUE=DATE:20260101,20260105", "20260101", "2026-01-01 2026-02-03")]
    [InlineData("RRULE:FREQ=DAILY;COUNT=2|EXDATE;VALUE=DATE:20260101", "20260101", "2026-01-02")]
    [InlineData("RRULE:FREQ=DAILY;COUNT=4|EXDATE;VALUE=DATE:20260102,20260103", "20260101", "2026-01-01 2026-01-04")]
    public void A_rule_names_its_dates(string rule, string start, string dates) => Assert.Equal(dates, Dates("DTSTART;VALUE=DATE:" + start + "|" + rule));

    [Theory]
    [InlineData("UNTIL=20260103T080000Z", "2026-01-01 2026-01-02 2026-01-03")]
    [InlineData("UNTIL=20260103T075959Z", "2026-01-01 2026-01-02")]
    [InlineData("UNTIL=20260103", "2026-01-01 2026-01-02 2026-01-03")]
    [InlineData("COUNT=3|EXDATE:20260102T080000Z", "2026-01-01 2026-01-03")]
    [InlineData("COUNT=3|EXDATE;TZID=Europe/Berlin:20260102T091500", "2026-01-01 2026-01-02 2026-01-03")]
    [InlineData("COUNT=3|EXDATE;VALUE=DATE:20260102", "2026-01-01 2026-01-03")]
    [InlineData("COUNT=1|RDATE:20260104T233000Z", "2026-01-01 2026-01-05")]
    public void Times_in_other_zones_are_read_in_the_zone_of_the_start(string rule, string dates) =>
        Assert.Equal(dates, Dates("DTSTART;TZID=Europe/Berlin:20260101T090000|RRULE:FREQ=DAILY;" + rule));

    [Theory]
    [InlineData("20261225", "2026-12-25")]
    [InlineData("20261224|DURATION:P3D", "2026-12-24 2026-12-25")]
    [InlineData("20261226", "")]
    public void The_last_date_is_answered_and_none_after_it(string start, string dates) =>
        Assert.Equal(
            dates,
            string.Join(' ', HolidayIcs.Parse(IcsText.Event(("DTSTART:" + start).Split('|')), new LocalDate(2026, 12, 25)).Select(holiday => $"{holiday.Date:uuuu-MM-dd}")));

    [Fact]
    public void An_event_may_last_366_days() =>
        Assert.Equal(366, HolidayIcs.Parse(IcsText.Event("DTSTART:20240101", "DURATION:P366D")).Length);

    [Fact]
    public void Names_of_properties_hold_letters_of_either_case_digits_and_marks() =>
        Assert.Equal("2026-12-25", Dates("X-AZ_az.09;P-AZ_az.09=1:any|dtstart;value=date:20261225"));

    [Theory]
    [InlineData("Asia/Tokyo", "RRULE:FREQ=YEARLY;UNTIL=99991231T235959Z")]
    [InlineData("America/New_York", "RRULE:FREQ=YEARLY;COUNT=1|EXDATE:00010101T000000Z")]
    public void Times_that_mean_for_ever_and_since_ever_are_not_moved_between_zones(string zone, string rule) =>
        Assert.Equal("2026-12-25", Dates($"DTSTART;TZID={zone}:20261225T090000|{rule}"));

    [Fact]
    public void A_rule_without_an_end_is_followed_to_the_last_date_that_calendars_know()
    {
        var holidays = HolidayIcs.Parse(IcsText.Event("DTSTART;VALUE=DATE:20011225", "RRULE:FREQ=YEARLY"));

        Assert.Equal(200, holidays.Length);
        Assert.Equal(new LocalDate(2200, 12, 25), holidays[^1].Date);
    }

    [Fact]
    public void The_last_of_a_period_is_counted_from_its_own_end_also_when_the_last_date_cuts_it() =>
        Assert.Equal(
            [new LocalDate(2026, 1, 2)],
            HolidayIcs.Parse(IcsText.Event("DTSTART:20260102", "RRULE:FREQ=WEEKLY;BYDAY=MO,FR;BYSETPOS=-1"), new LocalDate(2026, 1, 7)).Select(holiday => holiday.Date));

    [Theory]
    [InlineData("20260704", "20260703", "2025-07-04 2026-07-03 2027-07-04")]
    [InlineData("20260704T000000Z", "20260703", "2025-07-04 2026-07-03 2027-07-04")]
    [InlineData("20260705", "20260703", "2025-07-04 2026-07-03 2026-07-04 2027-07-04")]
    public void A_replacement_takes_the_place_of_one_date_of_its_series(string replaced, string start, string dates) =>
        Assert.Equal(dates, Join(Series($"RECURRENCE-ID:{replaced}", $"DTSTART;VALUE=DATE:{start}")));

    [Fact]
    public void A_cancelled_replacement_takes_its_date_away() =>
        Assert.Equal("2025-07-04 2027-07-04", Join(Series("RECURRENCE-ID;VALUE=DATE:20260704", "DTSTART;VALUE=DATE:20260704", "STATUS:CANCELLED")));

    [Fact]
    public void Of_two_revisions_the_newer_counts() =>
        Assert.Equal("2026-07-06", Join(Series("DTSTART;VALUE=DATE:20260706", "SEQUENCE:1")));

    [Fact]
    public void Events_without_an_id_are_no_revisions_of_each_other() =>
        Assert.Equal(
            "2026-01-01 2026-01-02",
            Join(IcsText.Calendar("BEGIN:VEVENT", "DTSTART:20260101", "END:VEVENT", "BEGIN:VEVENT", "DTSTART:20260102", "SEQUENCE:1", "END:VEVENT")));

    [Fact]
    public void A_text_that_asks_to_be_taken_over_is_read_as_one_that_is_published() =>
        Assert.Equal("2026-12-25", Join("BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nDTSTART:20261225\nEND:VEVENT\nEND:VCALENDAR"));

    [Fact]
    public void The_last_date_of_all_can_be_asked_for() =>
        Assert.Equal(LocalDate.MaxIsoValue, Assert.Single(HolidayIcs.Parse(IcsText.Event("DTSTART:99991231"), LocalDate.MaxIsoValue)).Date);

    [Theory]
    [InlineData("a\\", "a\\")]
    [InlineData("\\n", "")]
    [InlineData("\\Nb\\;c\\,", "b;c,")]
    public void A_name_may_end_in_the_middle_of_an_escape(string written, string name) =>
        Assert.Equal(name, HolidayIcs.Parse(IcsText.Event("DTSTART:20261225", "SUMMARY:" + written))[0].Name);

    [Fact]
    public void A_cancelled_event_is_no_holiday() => Assert.Equal("", Dates("DTSTART;VALUE=DATE:20261225|STATUS:CANCELLED"));

    [Fact]
    public void Names_are_read_with_their_escapes_and_folds() =>
        Assert.Equal(
            [new Holiday(new LocalDate(2026, 1, 19), "Martin Luther King, Jr. Day; a \\ and\na \\x")],
            HolidayIcs.Parse(IcsText.Event("DTSTART;VALUE=DATE:20260119", "SUM\r\n MARY;LANGUAGE=\"en:US\":Martin Luther\r\n  King\\, Jr. Day\\; a \\\\ and\\na \\x")));

    [Fact]
    public void The_same_name_twice_on_a_date_is_one_holiday_and_two_names_keep_the_order_of_the_text() =>
        Assert.Equal(
            ["b", "a"],
            HolidayIcs.Parse(IcsText.Calendar(
                "BEGIN:VEVENT", "DTSTART:20260101", "SUMMARY:b", "END:VEVENT",
                "BEGIN:VEVENT", "DTSTART:20260101", "SUMMARY:a", "UID:1", "END:VEVENT",
                "BEGIN:VEVENT", "DTSTART:20260101", "SUMMARY:b", "UID:2", "END:VEVENT")).Select(holiday => holiday.Name));

    [Fact]
    public void Components_that_are_no_events_are_passed_over_with_all_that_is_in_them() =>
        Assert.Equal(
            "2026-01-01",
            Join(IcsText.Calendar(
                "BEGIN:VTIMEZONE", "TZID:X", "BEGIN:STANDARD", "DTSTART:19700101T000000", "RRULE:FREQ=HOURLY", "END:STANDARD", "END:VTIMEZONE",
                "BEGIN:VEVENT", "BEGIN:VALARM", "DTSTART:nonsense", "END:VALARM", "DTSTART:20260101", "END:VEVENT")));

    private static string Dates(string properties) => Join(IcsText.Event(properties.Split('|')));

    private static string Join(string text) =>
        string.Join(' ', HolidayIcs.Parse(text, new LocalDate(2027, 7, 30)).Select(holiday => holiday.Date.ToString("uuuu-MM-dd", null)));

    private static string Series(params string[] replacement) =>
        IcsText.Calendar(
            ["BEGIN:VEVENT", "UID:1", "DTSTART;VALUE=DATE:20250704", "RRULE:FREQ=YEARLY", "END:VEVENT", "BEGIN:VEVENT", "UID:1", .. replacement, "END:VEVENT"]);
}
