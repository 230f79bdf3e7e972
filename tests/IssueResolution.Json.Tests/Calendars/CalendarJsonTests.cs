using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Json.Tests.Calendars;

public sealed class CalendarJsonTests
{
    private const string Weekly = "\"zone\": \"America/New_York\", \"weekly\": { \"mon\": [[\"09:00\", \"12:30\"], [\"13:30\", \"18:00\"]], \"TUESDAY\": [[\"22:00\", \"06:00\"]] }";

    [Fact]
    public void Weekly_hours_are_those_a_builder_would_give() =>
        Assert.Equal(
            BusinessCalendar.In("America/New_York")
                .Open(IsoDayOfWeek.Monday, "09:00-12:30, 13:30-18:00")
                .Open(IsoDayOfWeek.Tuesday, "22:00-06:00")
                .Build(),
            CalendarJson.Parse("{ " + Weekly + " }").Calendar);

    [Fact]
    public void Holidays_may_be_dates_dates_with_names_and_files()
    {
        ZonedCalendar read = CalendarJson.Read(
            WireValue.Parse("{ " + Weekly + """, "holidays": ["2026-01-05", { "date": "2026-01-06", "name": "Epiphany" }, "more.csv", { "file": "jp.csv", "encoding": "shift_jis" }] }"""),
            file => file.Encoding == "utf-8" ? "date,name\n2026-01-12," + file.Path + "\n" : "2026-01-13," + file.Encoding + "\n");

        Assert.Equal(
            BusinessCalendar.In("America/New_York")
                .Open(IsoDayOfWeek.Monday, "09:00-12:30, 13:30-18:00")
                .Open(IsoDayOfWeek.Tuesday, "22:00-06:00")
                .Holiday(new LocalDate(2026, 1, 5), "")
                .Holiday(new LocalDate(2026, 1, 6), "Epiphany")
                .Holiday(new LocalDate(2026, 1, 12), "more.csv")
                .Holiday(new LocalDate(2026, 1, 13), "shift_jis")
                .Build(),
            read.Calendar);
    }

    [Fact]
    public void An_override_without_periods_closes_its_date()
    {
        BusinessCalendar calendar = CalendarJson.Parse("{ " + Weekly + """, "overrides": { "2026-01-05": [], "2026-01-07": [["10:00", "11:00"]] } }""").Calendar;

        Assert.Equal(Instant.FromUtc(2026, 1, 7, 3, 0), calendar.NextOpening(Instant.FromUtc(2026, 1, 5, 5, 0)));
        Assert.True(calendar.IsOpen(Instant.FromUtc(2026, 1, 7, 15, 30)));
    }

    [Fact]
    public void Round_the_clock_has_no_closed_time() =>
        Assert.Equal(
            Duration.FromDays(365),
            CalendarJson.Parse("""{ "zone": "Europe/London", "weekly": "24x7" }""").Calendar.Between(Instant.FromUtc(2026, 1, 1, 0, 0), Instant.FromUtc(2027, 1, 1, 0, 0)));

    [Theory]
    [InlineData("""{ "version": 2, "zone": "Etc/UTC", "weekly": {} }""", "$.version: This version is not known here. Known is 1: a newer one needs a newer release.")]
    [InlineData("""{ "version": "1", "zone": "Etc/UTC", "weekly": {} }""", "$.version: Expected a number without quotes")]
    [InlineData("""{ "weekly": {} }""", "$: The key \"zone\" is missing")]
    [InlineData("""{ "zone": "Etc/UTC" }""", "$: The key \"weekly\" is missing")]
    [InlineData("""{ "zone": "Etc/Mars", "weekly": {} }""", "$.zone: \"Etc/Mars\" is no zone of the IANA database")]
    [InlineData("""{ "zone": "Etc/UTC", "weekly": "always" }""", "$.weekly: \"always\" are no weekly hours")]
    [InlineData("""{ "zone": "Etc/UTC", "weekly": { "Mon": [["09:00"]] } }""", "$.weekly.Mon[0]: A period is a pair")]
    [InlineData("""{ "zone": "Etc/UTC", "weekly": { "Mon": [["24:00", "25:00"]] } }""", "$.weekly.Mon[0]: '24:00-25:00' starts at 24:00 or later")]
    [InlineData("""{ "zone": "Etc/UTC", "weekly": {}, "overrides": { "24/12/2026": [] } }""", "\"24/12/2026\" is not a date")]
    [InlineData("""{ "zone": "Etc/UTC", "weekly": {}, "holidays": [{ "name": "x" }] }""", "$.holidays[0]: The key \"date\" is missing")]
    [InlineData("""{ "zone": "Etc/UTC", "weekly": {}, "holidays": [{ "date": "2026-02-30" }] }""", "$.holidays[0].date: \"2026-02-30\" is not a date")]
    [InlineData("""{ "zone": "Etc/UTC", "weekly": {}, "breaks": [] }""", "$.breaks: The key \"breaks\" is not known here")]
    public void A_wrong_value_is_named_with_its_path(string json, string message) =>
        Assert.Contains(message, Assert.Throws<WireFormatException>(() => CalendarJson.Parse(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_holiday_file_named_ics_is_read_as_one() =>
        Assert.Equal(
            BusinessCalendar.In("Etc/UTC").Open(IsoDayOfWeek.Monday, "09:00-17:00").Holiday(new LocalDate(2026, 1, 5), "Epiphany, moved").Build(),
            CalendarJson.Read(
                WireValue.Parse("""{ "zone": "Etc/UTC", "weekly": { "mon": [["09:00", "17:00"]] }, "holidays": ["uk.ics"] }"""),
                _ => "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260105\nSUMMARY:Epiphany\\, moved\nEND:VEVENT\nEND:VCALENDAR\n").Calendar);

    [Fact]
    public void A_mistake_in_a_holiday_file_names_file_and_line()
    {
        WireFormatException fault = Assert.Throws<WireFormatException>(
            () => CalendarJson.Read(WireValue.Parse("""{ "zone": "Etc/UTC", "weekly": {}, "holidays": ["h.csv"] }"""), _ => "date,name\nx1,y\n"));

        Assert.Contains("$.holidays[0]: The holiday file 'h.csv' cannot be read. Line 2", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_nobody_can_read_is_the_callers_mistake() =>
        Assert.Throws<NotSupportedException>(() => CalendarJson.Parse("""{ "zone": "Etc/UTC", "weekly": {}, "holidays": ["h.csv"] }"""));
}
