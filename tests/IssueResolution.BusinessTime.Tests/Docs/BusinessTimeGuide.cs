using NodaTime;

namespace IssueResolution.BusinessTime.Tests.Docs;

/// <summary>The examples of docs/guide/business-time.md: the page copies the regions, these tests run them.</summary>
public sealed class BusinessTimeGuide
{
    private static BusinessCalendar Office { get; } = BusinessCalendar.In("Europe/London").Open(Weekdays.MondayToFriday, "09:00-18:00").Build();

    [Fact]
    public void A_calendar()
    {
        #region calendar
        BusinessCalendar office = BusinessCalendar.In("Europe/London")
            .Open(Weekdays.MondayToFriday, "09:00-12:30, 13:30-18:00")
            .Holiday(new LocalDate(2026, 12, 25), "Christmas Day")
            .Build();

        Instant thursday = Instant.FromUtc(2026, 12, 24, 16, 0);
        Instant due = office.Add(thursday, Duration.FromHours(4));     // Monday 28 December, 11:00 in London

        Assert.Equal(Instant.FromUtc(2026, 12, 28, 11, 0), due);
        Assert.Equal(Duration.FromHours(4), office.Between(thursday, due));
        #endregion
    }

    [Fact]
    public void Closing_time()
    {
        #region closing-time
        Instant friday9 = Instant.FromUtc(2026, 1, 16, 9, 0);

        // Nine hours from Friday 09:00 are used up when the office closes, not when it opens again on Monday ...
        Assert.Equal(Instant.FromUtc(2026, 1, 16, 18, 0), Office.Add(friday9, Duration.FromHours(9)));

        // ... and one tick more is Monday morning.
        Assert.Equal(
            Instant.FromUtc(2026, 1, 19, 9, 0) + Duration.FromTicks(1),
            Office.Add(friday9, Duration.FromHours(9) + Duration.FromTicks(1)));
        #endregion
    }

    [Fact]
    public void Zero()
    {
        #region zero
        Instant saturday = Instant.FromUtc(2026, 1, 17, 12, 0);
        Assert.Equal(saturday, Office.Add(saturday, Duration.Zero));                                        // nothing moves
        Assert.Equal(Instant.FromUtc(2026, 1, 19, 9, 0), Office.NextOpening(saturday));                     // if that is what you want
        Assert.Equal(
            Office.Add(saturday, Duration.FromHours(5)),
            Office.Add(Office.Add(saturday, Duration.FromHours(2)), Duration.FromHours(3)));                // always
        #endregion
    }

    [Fact]
    public void Clock_changes()
    {
        #region clock-change
        BusinessCalendar nights = BusinessCalendar.In("America/New_York").Open(Weekdays.All, "22:00-06:00").Build();

        Duration inSpring = nights.Between(Instant.FromUtc(2026, 3, 8, 3, 0), Instant.FromUtc(2026, 3, 8, 10, 0));
        Duration inAutumn = nights.Between(Instant.FromUtc(2026, 11, 1, 2, 0), Instant.FromUtc(2026, 11, 1, 11, 0));

        Assert.Equal(Duration.FromHours(7), inSpring);     // the clock skips an hour, and nobody worked it
        Assert.Equal(Duration.FromHours(9), inAutumn);     // the clock shows an hour twice, and both were worked
        #endregion
    }

    [Fact]
    public void Edges_in_a_clock_change()
    {
        #region edges
        BusinessCalendar early = BusinessCalendar.In("America/New_York").Open(Weekdays.All, "02:30-04:00").Build();

        // On 8 March 2026 there is no 02:30: the shift starts when the clock jumps to 03:00, and lasts an hour.
        Assert.Equal(Instant.FromUtc(2026, 3, 8, 7, 0), early.NextOpening(Instant.FromUtc(2026, 3, 8, 0, 0)));

        BusinessCalendar late = BusinessCalendar.In("America/New_York").Open(Weekdays.All, "00:30-01:30").Build();

        // On 1 November 2026 there are two 01:30: the shift opens at the earlier of two, closes at the later, and lasts two hours.
        Assert.Equal(Duration.FromHours(2), late.Between(Instant.FromUtc(2026, 11, 1, 4, 0), Instant.FromUtc(2026, 11, 1, 9, 0)));
        #endregion
    }

    [Fact]
    public void Overnight()
    {
        #region overnight
        BusinessCalendar nights = BusinessCalendar.In("Etc/UTC")
            .Open(Weekdays.All, "22:00-06:00")
            .Holiday(new LocalDate(2026, 5, 1), "Labour Day")
            .Build();

        // The holiday takes its own date out and nothing else: the shift of the evening before is cut at midnight,
        // and the one that would start on the holiday is worked from the next midnight on.
        Assert.Equal(Instant.FromUtc(2026, 5, 1, 0, 0), nights.NextClosing(Instant.FromUtc(2026, 4, 30, 23, 0)));
        Assert.Equal(Instant.FromUtc(2026, 5, 2, 0, 0), nights.NextOpening(Instant.FromUtc(2026, 5, 1, 12, 0)));
        #endregion
    }

    [Fact]
    public void Business_days()
    {
        #region business-days
        LocalDate saturday = new(2026, 1, 17);
        Assert.Equal(new LocalDate(2026, 1, 19), Office.BusinessDays.Add(saturday, 1));                              // Monday
        Assert.Equal(new LocalDate(2026, 1, 20), Office.BusinessDays.Add(saturday, 1, BusinessDayRoll.Forward));     // the other reading

        // The close of the third business day after receipt: received on Friday, due on Wednesday at 18:00.
        Assert.Equal(Instant.FromUtc(2026, 1, 21, 18, 0), Office.BusinessDays.EndAfter(Instant.FromUtc(2026, 1, 16, 15, 0), 3));
        #endregion
    }

    [Fact]
    public void Never_open()
    {
        #region never-open
        BusinessCalendar closed = BusinessCalendar.In("Etc/UTC").Build();

        Assert.False(closed.IsOpen(Instant.FromUtc(2026, 1, 16, 9, 0)));
        Assert.Throws<OpenTimeExhaustedException>(() => closed.Add(Instant.FromUtc(2026, 1, 16, 9, 0), Duration.FromHours(1)));
        #endregion
    }

    [Fact]
    public void Combining()
    {
        #region combining
        BusinessCalendar tokyo = BusinessCalendar.In("Asia/Tokyo").Open(Weekdays.MondayToFriday, "09:00-18:00").Build();
        BusinessCalendar maintenance = BusinessCalendar.In("Etc/UTC").Open(IsoDayOfWeek.Monday, "10:00-11:00").Build();
        Instant monday10 = Instant.FromUtc(2026, 1, 19, 10, 30);

        Assert.True(Office.Union(tokyo).IsOpen(Instant.FromUtc(2026, 1, 19, 1, 0)));     // someone is at work

        // 18:00 in Tokyo is 09:00 in London: the two offices meet only once London has summer time, for an hour a day.
        Assert.Equal(Instant.FromUtc(2026, 3, 30, 8, 0), Office.Intersect(tokyo).NextOpening(monday10));
        Assert.False(Office.Except(maintenance).IsOpen(monday10));
        #endregion
    }

    [Fact]
    public void Explaining()
    {
        #region explaining
        BusinessCalendar office = BusinessCalendar.In("Europe/London")
            .Open(Weekdays.MondayToFriday, "09:00-18:00")
            .Holiday(new LocalDate(2026, 4, 3), "Good Friday")
            .Build();

        IEnumerable<string> why = office.Explain(Instant.FromUtc(2026, 4, 2, 16, 0), Instant.FromUtc(2026, 4, 3, 22, 0))
            .Select(stretch => $"{stretch.Counted.TotalHours} h {stretch.Reasons[0].Cause} {stretch.Reasons[0].Name}".TrimEnd());

        Assert.Equal(["1 h WeeklyHours", "0 h OutsideHours", "0 h Holiday Good Friday"], why);
        #endregion
    }
}
