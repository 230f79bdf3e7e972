using System.Collections.Immutable;
using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Json.Tests.Docs;

/// <summary>The examples of docs/how-to/import-holidays.md about JSON: the page copies the regions, these tests run them.</summary>
public sealed class ImportHolidaysFromJson
{
    [Fact]
    public void List()
    {
        #region list
        ImmutableArray<Holiday> holidays = HolidayJson.Parse("""["2026-12-25", { "date": "2026-12-28", "name": "Boxing Day" }]""");

        Assert.Equal(new Holiday(new LocalDate(2026, 12, 28), "Boxing Day"), holidays[1]);
        #endregion
    }

    [Fact]
    public void Division()
    {
        string json = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "TestFiles", "govuk-bank-holidays-2024-2027.json"));

        #region division
        ImmutableArray<Holiday> scotland = HolidayJson.ParseDivision(json, "scotland");

        Assert.Contains(scotland, holiday => holiday.Date == new LocalDate(2026, 11, 30));     // St Andrew's Day
        Assert.DoesNotContain(HolidayJson.ParseDivision(json, "england-and-wales"), holiday => holiday.Date == new LocalDate(2026, 11, 30));
        #endregion
    }
}
