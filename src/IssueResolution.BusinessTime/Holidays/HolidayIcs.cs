using System.Collections.Immutable;
using IssueResolution.BusinessTime.Icalendar;
using NodaTime;

namespace IssueResolution.BusinessTime;

/// <summary>Reads holidays from iCalendar text (.ics, RFC 5545): every event that is not cancelled, whatever it says about being busy.</summary>
/// <remarks>
/// <para>A holiday is every local date that an event touches, in the zone in which its start is written; a start in UTC lies on the date in
/// UTC. Ends are exclusive. Lengths go by the clock on the wall: from midnight to midnight is one date on a day of clock change, too.</para>
/// <para>Rules may be yearly, monthly, weekly or daily with INTERVAL, COUNT, UNTIL (inclusive), BYMONTH, BYMONTHDAY, BYDAY, BYSETPOS and WKST.
/// RDATE adds dates; EXDATE takes away what a rule or RDATE gives, and leaves an event without a rule at its own start. An event with
/// RECURRENCE-ID takes the place of one date of its series. Of two revisions of an event (same UID, different SEQUENCE) the newer counts.
/// Anything else that would decide a date is an error and not passed over.</para>
/// <para>The answer is in the order of dates, on one date in the order of the text. The same name twice on one date is one holiday.</para>
/// </remarks>
public static class HolidayIcs
{
    /// <summary>2200-12-31, the last date that calendars know.</summary>
    public static LocalDate LastDate => new(2200, 12, 31);

    /// <summary>Reads the whole text, or nothing of it, and follows rules without an end up to <see cref="LastDate"/>.</summary>
    /// <exception cref="HolidayFormatException">The text is malformed, has no event, or asks for something unsupported.</exception>
    public static ImmutableArray<Holiday> Parse(string text) => Parse(text, LastDate);

    /// <summary>Reads the whole text, or nothing of it.</summary>
    /// <param name="text">The text, folded lines and all.</param>
    /// <param name="lastDate">The last date wanted, inclusive: rules without an end are followed up to it, and no later date is answered.</param>
    /// <exception cref="HolidayFormatException">The text is malformed, has no event, or asks for something unsupported.</exception>
    public static ImmutableArray<Holiday> Parse(string text, LocalDate lastDate)
    {
        List<CalendarEvent> events = [];
        foreach (CalendarComponent calendar in ComponentReader.Read(Guard.Against.Null(text)))
        {
            RefuseUnless(calendar, "VERSION", "2.0");
            RefuseUnless(calendar, "CALSCALE", "GREGORIAN");
            RefuseUnless(calendar, "METHOD", "PUBLISH", "REQUEST");
            events.AddRange(calendar.Components.Where(component => component.Name == "VEVENT").Select(component => new CalendarEvent(component)));
        }

        if (events.Count == 0)
        {
            throw new HolidayFormatException(1, "There is no holiday in this text; expected BEGIN:VCALENDAR and in it BEGIN:VEVENT.");
        }

        IEnumerable<Holiday> holidays =
            from same in events.GroupBy(one => one.Id ?? $"the event without a UID on line {one.Line}")
            from day in new EventSeries(same).Dates(lastDate)
            orderby day.Date, day.Event.Line
            select new Holiday(day.Date, day.Event.Name);
        return [.. holidays.Distinct()];
    }

    private static void RefuseUnless(CalendarComponent calendar, string property, params string[] supported)
    {
        if (calendar.Find(property) is { } line && !supported.Contains(line.Value.Trim(), StringComparer.OrdinalIgnoreCase))
        {
            throw line.Fault($"'{line.Value}' is not supported, but {string.Join(" or ", supported)}.");
        }
    }
}
