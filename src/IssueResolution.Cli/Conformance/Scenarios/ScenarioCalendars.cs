using System.Globalization;
using IssueResolution.BusinessTime;
using IssueResolution.Json;
using NodaTime;

namespace IssueResolution.Cli.Conformance;

/// <summary>The calendars of a document by their names, each compiled when a case first asks for it.</summary>
internal sealed class ScenarioCalendars(WireValue? json)
{
    private readonly Dictionary<string, BusinessCalendar> _compiled = new(StringComparer.Ordinal);

    /// <exception cref="WireFormatException">No calendar has the name, or it cannot be read.</exception>
    public BusinessCalendar Named(WireValue name)
    {
        if (!_compiled.TryGetValue(name.Text, out BusinessCalendar? calendar))
        {
            calendar = Read(json?.Find(name.Text) ?? throw name.Fault($"There is no calendar \"{name.Text}\" in this document."));
            _compiled.Add(name.Text, calendar);
        }

        return calendar;
    }

    private static BusinessCalendar Read(WireValue json)
    {
        json.RefuseKeysOtherThan(["zone", "weekly", "holidays", "recurringHolidays", "overrides", "breaks", "title", "note"]);
        BusinessCalendarBuilder builder = BusinessCalendar.In(ZoneJson.Read(json.Require("zone", "Name a zone of the IANA database.")));
        builder = json.Find("weekly") is { } weekly ? HoursJson.Weekly(builder, weekly) : builder;
        builder = json.Find("holidays") is { } holidays ? builder.Holidays(HolidayJson.Read(holidays)) : builder;
        builder = json.Find("recurringHolidays") is { } recurring ? builder.Holidays(recurring.Items.SelectMany(EveryYear)) : builder;
        builder = json.Find("overrides") is { } overrides ? HoursJson.Overrides(builder, overrides) : builder;
        builder = json.Find("breaks") is { } breaks ? HoursJson.Breaks(builder, breaks) : builder;
        return builder.Build();
    }

    /// <summary>A date without a year is a holiday in every year that calendars know and that has the date.</summary>
    private static IEnumerable<Holiday> EveryYear(WireValue date)
    {
        // 2024 is a leap year, so that 02-29 is a date.
        if (!DateTime.TryParseExact($"2024-{date.Text}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime read))
        {
            throw date.Fault($"\"{date.Text}\" is no date of a year. Write month and day, such as \"12-25\".");
        }

        (int first, int last) = (BusinessCalendar.Earliest.InUtc().Year, BusinessCalendar.Latest.InUtc().Year);
        return from year in Enumerable.Range(first, last - first)
               where read.Day <= CalendarSystem.Iso.GetDaysInMonth(year, read.Month)
               select new Holiday(new LocalDate(year, read.Month, read.Day), date.Text);
    }
}
