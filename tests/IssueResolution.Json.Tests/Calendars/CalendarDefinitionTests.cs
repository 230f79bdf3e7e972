using System.Collections.Immutable;
using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Json.Tests.Calendars;

public sealed class CalendarDefinitionTests
{
    private const string Whole =
        """
        {
          "version": 1,
          "zone": "Europe/London",
          "weekly": { "Mon": [["09:00", "18:00"]], "Fri": [["22:00", "30:00"]] },
          "weeklyBreaks": { "Mon": [["12:00", "13:00"]] },
          "hoursFrom": { "2026-04-01": { "weekly": "24x7" } },
          "holidays": ["2026-12-25", { "date": "2026-12-28", "name": "Boxing Day" }],
          "holidaysClose": "shift",
          "overrides": { "2026-12-24": [["09:00", "12:00"]], "2026-12-31": [] },
          "breaks": { "2026-06-01": [["14:00", "15:00"]] }
        }

        """;

    [Fact]
    public void Everything_a_builder_knows_is_read() =>
        Assert.Equal(
            BusinessCalendar.In("Europe/London")
                .Hours(WeeklyHours.Closed
                    .Open(IsoDayOfWeek.Monday, DayPeriod.Parse("09:00-18:00"))
                    .Open(IsoDayOfWeek.Friday, DayPeriod.Parse("22:00-06:00"))
                    .Break(IsoDayOfWeek.Monday, DayPeriod.Parse("12:00-13:00")))
                .HoursFrom(new LocalDate(2026, 4, 1), WeeklyHours.AlwaysOpen)
                .Holiday(new LocalDate(2026, 12, 25), "")
                .Holiday(new LocalDate(2026, 12, 28), "Boxing Day")
                .HolidaysClose(HolidayScope.Shift)
                .Override(new LocalDate(2026, 12, 24), DayPeriod.Parse("09:00-12:00"))
                .Override(new LocalDate(2026, 12, 31))
                .Break(new LocalDate(2026, 6, 1), DayPeriod.Parse("14:00-15:00"))
                .Build(),
            CalendarDefinitionJson.Parse(Whole).Calendar);

    [Fact]
    public void What_is_written_in_one_way_comes_out_in_that_way() => Assert.Equal(Whole, CalendarDefinitionJson.Write(CalendarDefinitionJson.Parse(Whole)));

    [Fact]
    public void The_dates_of_a_holiday_file_become_part_of_the_definition()
    {
        CalendarDefinition read = CalendarDefinitionJson.Read(
            WireValue.Parse("""{ "zone": "Etc/UTC", "weekly": "24x7", "holidays": ["uk.csv"] }"""), _ => "date,name\n2026-12-25,Christmas Day\n");

        Assert.Equal(
            """{ "version": 1, "zone": "Etc/UTC", "weekly": "24x7", "holidays": [{ "date": "2026-12-25", "name": "Christmas Day" }] }""" + "\n",
            CalendarDefinitionJson.Write(read));
    }

    [Fact]
    public void The_version_goes_without_saying_and_changes_nothing() =>
        Assert.Equal(
            CalendarDefinitionJson.Parse("""{ "version": 1, "zone": "Etc/UTC", "weekly": "24x7" }"""),
            CalendarDefinitionJson.Parse("""{ "zone": "Etc/UTC", "weekly": "24x7" }"""));

    [Fact]
    public void A_calendar_inside_another_text_has_the_version_of_that_text() =>
        Assert.Contains(
            "$.calendar.version: The key \"version\" is not known here",
            Assert.Throws<WireFormatException>(() => CalendarDefinitionJson.Read(
                WireValue.Parse("""{ "calendar": { "version": 1, "zone": "Etc/UTC", "weekly": "24x7" } }""").Find("calendar")!)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_date_of_another_calendar_system_is_kept_as_the_same_day()
    {
        LocalDate julian = new(2026, 12, 12, CalendarSystem.Julian);
        CalendarDefinition definition = new("Etc/UTC", WeeklyHours.AlwaysOpen)
        {
            Holidays = [new Holiday(julian, "")],
            Overrides = ImmutableSortedDictionary<LocalDate, ImmutableArray<DayPeriod>>.Empty.Add(julian, []),
        };

        Assert.Contains("\"2026-12-25\"", CalendarDefinitionJson.Write(definition), StringComparison.Ordinal);
        Assert.Equal(definition, CalendarDefinitionJson.Parse(CalendarDefinitionJson.Write(definition)));
    }

    [Fact]
    public void A_zone_that_is_none_is_the_callers_mistake() =>
        Assert.Equal("zoneId", Assert.Throws<ArgumentException>(() => new CalendarDefinition("Europe/Londn", WeeklyHours.Closed)).ParamName);

    [Theory]
    [InlineData("""{ "version": 2, "zone": "Etc/UTC", "weekly": {} }""", "$.version: This version is not known here. Known is 1: a newer one needs a newer release.")]
    [InlineData("""{ "version": "1", "zone": "Etc/UTC", "weekly": {} }""", "$.version: Expected a number without quotes")]
    [InlineData("""{ "zone": "Etc/UTC", "weekly": {}, "hours": {} }""", "$.hours: The key \"hours\" is not known here")]
    [InlineData("""{ "zone": "Etc/UTC", "weekly": "always" }""", "$.weekly: \"always\" are no weekly hours")]
    [InlineData("""{ "zone": "Etc/UTC", "weekly": {}, "weeklyBreaks": "24x7" }""", "$.weeklyBreaks: \"24x7\" are no weekly hours")]
    [InlineData("""{ "zone": "Etc/UTC", "weekly": {}, "hoursFrom": { "April": {} } }""", "$.hoursFrom.April: \"April\" is not a date")]
    [InlineData("""{ "zone": "Etc/UTC", "weekly": {}, "hoursFrom": { "2026-04-01": {} } }""", "$.hoursFrom[\"2026-04-01\"]: The key \"weekly\" is missing")]
    [InlineData("""{ "zone": "Etc/UTC", "weekly": {}, "hoursFrom": { "2026-04-01": { "weekly": {}, "zone": "x" } } }""", "The key \"zone\" is not known here")]
    [InlineData("""{ "zone": "Etc/UTC", "weekly": {}, "holidaysClose": "day" }""", "$.holidaysClose: \"day\" is nothing that holidays close")]
    [InlineData("""{ "zone": "Etc/UTC", "weekly": {}, "breaks": { "2026-04-01": [["12:00"]] } }""", "$.breaks[\"2026-04-01\"][0]: A period is a pair")]
    public void A_wrong_value_is_named_with_its_path(string json, string message) =>
        Assert.Contains(message, Assert.Throws<WireFormatException>(() => CalendarDefinitionJson.Parse(json)).Message, StringComparison.Ordinal);
}
