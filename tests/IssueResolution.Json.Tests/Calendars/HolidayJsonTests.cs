using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Json.Tests.Calendars;

public sealed class HolidayJsonTests
{
    private static readonly string _govUk = Text("govuk-bank-holidays-2024-2027.json");

    [Fact]
    public void A_list_holds_dates_with_and_without_names() =>
        Assert.Equal(
            [new Holiday(new LocalDate(2026, 12, 25), ""), new Holiday(new LocalDate(2026, 12, 28), "Boxing Day"), new Holiday(new LocalDate(2027, 1, 1), "")],
            HolidayJson.Parse("""["2026-12-25", { "name": "Boxing Day", "date": "2026-12-28" }, { "date": "2027-01-01" }]"""));

    [Fact]
    public void An_empty_list_is_no_holidays() => Assert.Empty(HolidayJson.Parse("[]"));

    [Fact]
    public void A_division_gives_its_own_dates() =>
        Assert.Equal(
            HolidayCsv.Parse(Text("gb-england-wales-official-2015-2028.csv")).Select(holiday => holiday.Date).Where(date => date.Year is >= 2024 and <= 2027),
            HolidayJson.ParseDivision(_govUk, "england-and-wales").Select(holiday => holiday.Date));

    [Theory]
    [InlineData("england-and-wales", 32, "2024-01-01 New Year\u2019s Day")]
    [InlineData("scotland", 36, "2024-01-01 New Year\u2019s Day")]
    [InlineData("northern-ireland", 40, "2024-01-01 New Year\u2019s Day")]
    public void Every_division_can_be_named(string division, int count, string first)
    {
        var holidays = HolidayJson.ParseDivision(_govUk, division);

        Assert.Equal(count, holidays.Length);
        Assert.Equal(first, $"{holidays[0].Date.ToString("uuuu-MM-dd", null)} {holidays[0].Name}");
    }

    [Fact]
    public void An_unknown_division_is_told_those_that_there_are() =>
        Assert.Contains(
            "Line 1, column 1, $: There is no division \"wales\". There are england-and-wales, scotland, northern-ireland.",
            Assert.Throws<WireFormatException>(() => HolidayJson.ParseDivision(_govUk, "wales")).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("{}", "$: Expected a list")]
    [InlineData("[1]", "$[0]: Expected an object")]
    [InlineData("[\"25/12/2026\"]", "$[0]: \"25/12/2026\" is not a date")]
    [InlineData("[\n  \"2026-12-25\",\n  \"2026-02-30\" ]", "Line 3, column 3, $[1]: \"2026-02-30\" is not a date")]
    [InlineData("[{ \"name\": \"x\" }]", "$[0]: The key \"date\" is missing")]
    [InlineData("[{ \"date\": \"2026-12-25\", \"title\": \"x\" }]", "$[0].title: The key \"title\" is not known here")]
    public void A_list_that_is_none_is_refused_with_its_place(string json, string message) =>
        Assert.Contains(message, Assert.Throws<WireFormatException>(() => HolidayJson.Parse(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("[]", "$: Expected an object")]
    [InlineData("""{ "uk": {} }""", "$.uk: The key \"events\" is missing")]
    [InlineData("""{ "uk": { "events": [{ "title": "x" }] } }""", "$.uk.events[0]: The key \"date\" is missing")]
    [InlineData("""{ "uk": { "events": [{ "date": "2026-12-25" }] } }""", "$.uk.events[0]: The key \"title\" is missing")]
    [InlineData("""{ "uk": { "events": [{ "title": "x", "date": "Friday" }] } }""", "$.uk.events[0].date: \"Friday\" is not a date")]
    public void A_text_in_another_shape_is_refused_with_its_place(string json, string message) =>
        Assert.Contains(message, Assert.Throws<WireFormatException>(() => HolidayJson.ParseDivision(json, "uk")).Message, StringComparison.Ordinal);

    private static string Text(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "TestFiles", file));
}
