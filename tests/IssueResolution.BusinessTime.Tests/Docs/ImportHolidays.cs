using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.BusinessTime.Tests.Docs;

/// <summary>The examples of docs/how-to/import-holidays.md about text: the page copies the regions, these tests run them.</summary>
public sealed class ImportHolidays
{
    [Fact]
    public void Csv()
    {
        #region csv
        ImmutableArray<Holiday> holidays = HolidayCsv.Parse("""
            date,name
            2026-12-25,Christmas Day
            2026-12-28,"Boxing Day, in lieu"
            """);

        BusinessCalendar office = BusinessCalendar.In("Europe/London")
            .Open(Weekdays.MondayToFriday, "09:00-17:00")
            .Holidays(holidays)
            .Build();

        Assert.Equal(Instant.FromUtc(2026, 12, 29, 9, 0), office.NextOpening(Instant.FromUtc(2026, 12, 24, 17, 0)));
        #endregion
    }

    [Fact]
    public void Icalendar()
    {
        #region ics
        ImmutableArray<Holiday> holidays = HolidayIcs.Parse(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            UID:thanksgiving
            SUMMARY:Thanksgiving Day
            DTSTART;VALUE=DATE:20251127
            RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH
            END:VEVENT
            END:VCALENDAR
            """,
            lastDate: new LocalDate(2027, 12, 31));

        Assert.Equal(
            [new LocalDate(2025, 11, 27), new LocalDate(2026, 11, 26), new LocalDate(2027, 11, 25)],
            holidays.Select(holiday => holiday.Date));
        #endregion
    }

    [Fact]
    public void Bytes()
    {
        byte[] bytes = [.. "2026-01-01,A"u8, 0xF1, .. "o Nuevo"u8];

        #region bytes
        string text = HolidayText.Decode(bytes);     // here "2026-01-01,A\xF1o Nuevo", as an old program wrote it

        Assert.Equal("Año Nuevo", HolidayCsv.Parse(text).Single().Name);
        #endregion
    }

    [Fact]
    public void Mistakes()
    {
        #region mistakes
        HolidayFormatException mistake = Assert.Throws<HolidayFormatException>(() => HolidayCsv.Parse("date,name\n2026-02-30,Nobody's Day"));

        Assert.Equal(2, mistake.Line);
        #endregion
    }
}
