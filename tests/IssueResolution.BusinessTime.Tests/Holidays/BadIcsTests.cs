namespace IssueResolution.BusinessTime.Tests.Holidays;

/// <summary>What cannot be read is refused with its line, and what is not supported says so.</summary>
public sealed class BadIcsTests
{
    [Theory]
    [InlineData("", 1, "There is no holiday in this text")]
    [InlineData("BEGIN:VCALENDAR\nEND:VCALENDAR", 1, "There is no holiday in this text")]
    [InlineData(" BEGIN:VCALENDAR", 1, "continues the one before it")]
    [InlineData("2026-12-25,Christmas", 1, "is no property: expected NAME:value")]
    [InlineData("DTSTART:20260101", 1, "outside a VCALENDAR")]
    [InlineData("BEGIN:VEVENT\nEND:VEVENT", 1, "'VEVENT' stands outside one")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR", 3, "does not end VEVENT, begun on line 2")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260101\n", 2, "VEVENT begins here and never ends")]
    [InlineData("END:VCALENDAR", 1, "was never begun")]
    [InlineData("BEGIN:VCALENDAR\nVERSION:1.0\nEND:VCALENDAR", 2, "VERSION: '1.0' is not supported")]
    [InlineData("BEGIN:VCALENDAR\nCALSCALE:HEBREW\nEND:VCALENDAR", 2, "CALSCALE: 'HEBREW' is not supported")]
    [InlineData("BEGIN:VCALENDAR\nMETHOD:CANCEL\nEND:VCALENDAR", 2, "METHOD: 'CANCEL' is not supported, but PUBLISH or REQUEST.")]
    [InlineData("BEGIN:VCALENDAR\n:20260101", 2, "'' is no name of a property")]
    [InlineData("A text of forty characters is shown whole", 1, "'A text of forty characters is shown whol...' is no property")]
    [InlineData("A text of forty characters is shown all.", 1, "'A text of forty characters is shown all.' is no property")]
    public void A_text_that_is_no_calendar_is_refused(string text, int line, string reason) => AssertRefused(text, line, reason);

    [Theory]
    [InlineData("SUMMARY:x", 3, "has no DTSTART")]
    [InlineData("DTSTART:20260101|DTSTART:20260102", 5, "stands on line 4 already")]
    [InlineData("SUMMARY:x|DTSTART;VALUE=DATE\r\n :20260230", 5, "'20260230' is not a date")]
    [InlineData("DTSTART:-0010101", 4, "is not a date")]
    [InlineData("DTSTART:-00010101", 4, "'-00010101' is not a date")]
    [InlineData("DTSTART:", 4, "'' is not a date")]
    [InlineData("DTSTART;=DATE:20260101", 4, "The parameter '=DATE' has no value")]
    [InlineData("DTSTART:20260102|DTEND:20270104", 5, "more than 366 days")]
    [InlineData("DTSTART;VALUE=DATE:20260101T000000", 4, "is not a date such as 20261225.")]
    [InlineData("DTSTART;VALUE=DATE-TIME:20260101", 4, "is not a date with a time")]
    [InlineData("DTSTART;VALUE=PERIOD:20260101T000000Z/P1D", 4, "VALUE=PERIOD is not supported")]
    [InlineData("DTSTART;TZID:20260101", 4, "The parameter 'TZID' has no value")]
    [InlineData("DTSTART;TZID=\"Europe/London:20260101", 4, "A quote is opened before the value and never closed")]
    [InlineData("DTST/ART:20260101", 4, "is no name of a property")]
    [InlineData("DTSTART:20260102|DTEND:20260101", 5, "ends before it starts")]
    [InlineData("DTSTART:20260102|DTEND:20260103T000000", 5, "must both be dates or both have a time")]
    [InlineData("DTSTART:20260102|DTEND:20260103|DURATION:P1D", 6, "exclude each other")]
    [InlineData("DTSTART:20260102|DURATION:-P1D", 5, "is not a length")]
    [InlineData("DTSTART:20260102|DURATION:PT", 5, "is not a length")]
    [InlineData("DTSTART:20260102|DURATION:P999999999W", 5, "more than 366 days")]
    [InlineData("DTSTART:20260102|DURATION:P367D", 5, "more than 366 days")]
    [InlineData("DTSTART;TZID=Nowhere/Land:20260102T000000|DTEND:20260103T000000Z", 4, "the zone 'Nowhere/Land' is unknown")]
    [InlineData("DTSTART:20260102|RDATE;VALUE=PERIOD:20260101T000000Z/P1D", 5, "VALUE=PERIOD is not supported")]
    [InlineData("DTSTART:20260102|EXDATE:20260101,x", 5, "'x' is not a date")]
    [InlineData("DTSTART:20260102|EXRULE:FREQ=YEARLY", 5, "rules of exception are not supported")]
    [InlineData("DTSTART:20260102|RECURRENCE-ID;RANGE=THISANDFUTURE:20260101", 5, "RANGE=THISANDFUTURE is not supported")]
    [InlineData("DTSTART:20260102|RECURRENCE-ID:20260101|RRULE:FREQ=YEARLY", 3, "cannot come back itself")]
    [InlineData("DTSTART:20260102|SEQUENCE:new", 5, "is not a number of a revision")]
    [InlineData("DTSTART:20260102|RRULE:FREQ=YEARLY|RRULE:FREQ=DAILY", 6, "stands on line 5 already")]
    public void A_malformed_event_is_refused_with_its_line(string properties, int line, string reason) =>
        AssertRefused(IcsText.Event(properties.Split('|')), line, reason);

    [Theory]
    [InlineData("BYMONTH=1", "FREQ is missing")]
    [InlineData("FREQ=HOURLY", "FREQ=HOURLY is not supported; YEARLY, MONTHLY, WEEKLY and DAILY are")]
    [InlineData("FREQ=YEARLY;BYYEARDAY=100", "BYYEARDAY is not supported; FREQ, INTERVAL, COUNT, UNTIL, BYMONTH, BYMONTHDAY, BYDAY, BYSETPOS, WKST are.")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=20", "BYWEEKNO is not supported")]
    [InlineData("FREQ=YEARLY;BYEASTER=-2", "BYEASTER is not supported")]
    [InlineData("FREQ=YEARLY;RSCALE=CHINESE", "RSCALE is not supported")]
    [InlineData("FREQ=YEARLY;BYMONTH=13", "'13' cannot stand in BYMONTH")]
    [InlineData("FREQ=YEARLY;BYMONTH=", "'' cannot stand in BYMONTH")]
    [InlineData("FREQ=YEARLY;BYMONTHDAY=0", "'0' cannot stand in BYMONTHDAY")]
    [InlineData("FREQ=YEARLY;BYMONTHDAY=-32", "'32' cannot stand in BYMONTHDAY")]
    [InlineData("FREQ=YEARLY;BYDAY=XX", "'XX' cannot stand in BYDAY")]
    [InlineData("FREQ=YEARLY;BYDAY=54MO", "'54' cannot stand in BYDAY")]
    [InlineData("FREQ=YEARLY;WKST=1MO", "'1MO' cannot stand in WKST")]
    [InlineData("FREQ=YEARLY;INTERVAL=0", "'0' cannot stand in INTERVAL")]
    [InlineData("FREQ=YEARLY;COUNT=99999999999", "'99999999999' cannot stand in COUNT")]
    [InlineData("FREQ=YEARLY;COUNT=1;UNTIL=20270101", "COUNT and UNTIL exclude each other")]
    [InlineData("FREQ=YEARLY;COUNT=1;COUNT=2", "COUNT is given twice")]
    [InlineData("FREQ=YEARLY;UNTIL=tomorrow", "'TOMORROW' is not a date")]
    [InlineData("FREQ=YEARLY;LEAP", "'LEAP' is no part of a rule")]
    [InlineData("FREQ=YEARLY;=LEAP", "'=LEAP' is no part of a rule")]
    [InlineData("FREQ=YEARLY;BYSETPOS=1", "BYSETPOS needs another BY part")]
    [InlineData("FREQ=WEEKLY;BYDAY=1MO", "a numbered weekday has no meaning")]
    [InlineData("FREQ=WEEKLY;BYMONTHDAY=1", "BYMONTHDAY has no meaning when FREQ is WEEKLY")]
    public void A_rule_that_is_not_carried_out_is_refused(string rule, string reason) =>
        AssertRefused(IcsText.Event("DTSTART:20260101", "RRULE:" + rule), 5, "RRULE: " + reason);

    private static void AssertRefused(string text, int line, string reason)
    {
        HolidayFormatException refusal = Assert.Throws<HolidayFormatException>(() => HolidayIcs.Parse(text));
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(line, refusal.Line);
    }
}
