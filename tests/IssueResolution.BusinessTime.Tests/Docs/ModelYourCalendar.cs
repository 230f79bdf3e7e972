using NodaTime;

namespace IssueResolution.BusinessTime.Tests.Docs;

/// <summary>The examples of docs/how-to/model-your-calendar.md: the page copies the regions, these tests run them.</summary>
public sealed class ModelYourCalendar
{
    [Fact]
    public void Weekly_hours_with_a_lunch_break()
    {
        #region lunch
        BusinessCalendar office = BusinessCalendar.In("Europe/Paris")
            .Open(Weekdays.MondayToFriday, "09:00-12:30, 13:30-18:00")
            .Open(IsoDayOfWeek.Saturday, "10:00-12:00")
            .Build();

        // Monday 12:00 in Paris, in winter an hour ahead of UTC. Half an hour before lunch, half an hour after.
        Assert.Equal(Instant.FromUtc(2026, 3, 2, 13, 0), office.Add(Instant.FromUtc(2026, 3, 2, 11, 0), Duration.FromHours(1)));
        #endregion
    }

    [Fact]
    public void Hours_past_midnight()
    {
        #region night
        BusinessCalendar nights = BusinessCalendar.In("America/New_York")
            .Open(Weekdays.MondayToFriday, "22:00-06:00")     // Friday's shift ends on Saturday at 06:00
            .Holiday(new LocalDate(2026, 12, 24), "Christmas Eve")
            .HolidaysClose(HolidayScope.Shift)                // the shift that starts on the 24th, not the tail of the one before
            .Build();

        Assert.True(nights.IsOpen(Instant.FromUtc(2026, 12, 24, 10, 0)));      // Thursday, 05:00 in New York: the shift of the 23rd
        Assert.False(nights.IsOpen(Instant.FromUtc(2026, 12, 25, 4, 0)));      // Thursday, 23:00: closed
        Assert.False(nights.IsOpen(Instant.FromUtc(2026, 12, 25, 10, 0)));     // Friday, 05:00: still the closed shift
        #endregion
    }

    [Fact]
    public void Dates_that_are_different()
    {
        #region dates
        BusinessCalendar office = BusinessCalendar.In("Europe/London")
            .Open(Weekdays.MondayToFriday, "09:00-18:00")
            .Holidays(HolidayCsv.Parse("2026-12-25,Christmas Day\n2026-12-28,Boxing Day (in lieu)"))
            .Override(new LocalDate(2026, 12, 24), DayPeriod.Parse("09:00-12:00"))     // Christmas Eve: the morning alone
            .Override(new LocalDate(2026, 12, 31))                                     // no hours: closed
            .Break(new LocalDate(2026, 6, 10), DayPeriod.Parse("14:00-16:00"))         // all hands meet
            .Build();

        // Christmas Eve, 11:00: an hour is left; the second one is worked on Tuesday.
        Assert.Equal(Instant.FromUtc(2026, 12, 29, 10, 0), office.Add(Instant.FromUtc(2026, 12, 24, 11, 0), Duration.FromHours(2)));
        #endregion
    }

    [Fact]
    public void Hours_that_change_on_a_date()
    {
        #region from-a-date
        WeeklyHours before = WeeklyHours.Closed.Open(Weekdays.MondayToFriday, DayPeriod.Parse("09:00-18:00"));
        WeeklyHours since = before.Break(IsoDayOfWeek.Friday, DayPeriod.Parse("13:00-18:00"));     // Friday afternoons are free

        BusinessCalendar office = BusinessCalendar.In("Europe/London").Hours(before).HoursFrom(new LocalDate(2026, 9, 1), since).Build();

        Assert.True(office.IsOpen(Instant.FromUtc(2026, 8, 28, 14, 0)));      // a Friday in August: as it was, for ever
        Assert.False(office.IsOpen(Instant.FromUtc(2026, 9, 4, 14, 0)));      // a Friday in September
        #endregion
    }

    [Fact]
    public void Two_sites()
    {
        #region two-sites
        BusinessCalendar london = BusinessCalendar.In("Europe/London").Open(Weekdays.MondayToFriday, "09:00-18:00").Build();
        BusinessCalendar tokyo = BusinessCalendar.In("Asia/Tokyo").Open(Weekdays.MondayToFriday, "09:00-18:00").Build();
        BusinessCalendar support = london.Union(tokyo);

        // Monday 17:00 in London. The last hour there, and then Tokyo goes on at midnight UTC.
        Assert.Equal(Instant.FromUtc(2026, 3, 3, 1, 0), support.Add(Instant.FromUtc(2026, 3, 2, 17, 0), Duration.FromHours(2)));
        #endregion
    }

    [Fact]
    public void Checking_it()
    {
        #region check
        BusinessCalendar office = BusinessCalendar.In("Europe/London")
            .Open(Weekdays.MondayToFriday, "09:00-12:30, 13:30-18:00")
            .Holiday(new LocalDate(2026, 4, 3), "Good Friday")
            .Build();

        IEnumerable<string> day = office.Explain(Instant.FromUtc(2026, 4, 2, 7, 0), Instant.FromUtc(2026, 4, 3, 7, 0))
            .Select(stretch => $"{stretch.From.InZone(office.Zone).TimeOfDay:HH:mm} {(stretch.IsOpen ? "open" : "closed")} {stretch.Reasons[0].Name}".TrimEnd());

        Assert.Equal(["08:00 closed", "09:00 open", "12:30 closed", "13:30 open", "18:00 closed", "00:00 closed Good Friday"], day);

        var mistakes = Assert.Throws<InvalidCalendarException>(() =>
            BusinessCalendar.In("Europe/London").Override(new LocalDate(2026, 12, 24)).Override(new LocalDate(2026, 12, 24)).Build());
        Assert.Equal("2026-12-24 is overridden twice: give all its hours in one call.", mistakes.Mistakes.Single());
        #endregion
    }
}
