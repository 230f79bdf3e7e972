using System.Globalization;
using NodaTime;

namespace IssueResolution.BusinessTime.Tests.Explaining;

public sealed class ExplainTests
{
    private static readonly BusinessCalendar _london = BusinessCalendar.In("Europe/London")
        .Hours(WeeklyHours.Closed
            .Open(Weekdays.MondayToFriday, DayPeriod.Parse("09:00-17:00"))
            .Break(Weekdays.MondayToFriday, DayPeriod.Parse("12:00-13:00")))
        .Holiday(new LocalDate(2024, 3, 29), "Good Friday")
        .Override(new LocalDate(2024, 3, 30), DayPeriod.Parse("10:00-11:00"))
        .Build();

    [Fact]
    public void Each_stretch_names_the_rule_that_makes_it_open_or_closed() =>
        Assert.Equal(
            [
                "03-28T16:00 open WeeklyHours",
                "03-28T17:00 closed OutsideHours",
                "03-29T00:00 closed Holiday Good Friday",
                "03-30T00:00 closed Override",
                "03-30T10:00 open Override",
                "03-30T11:00 closed Override",
                "03-31T00:00 closed OutsideHours",
                "04-01T08:00 open WeeklyHours",
                "04-01T11:00 closed Break",
                "04-01T12:00 open WeeklyHours",
            ],
            Lines(_london, Instant.FromUtc(2024, 3, 28, 16, 0), Instant.FromUtc(2024, 4, 1, 13, 0)));

    [Fact]
    public void A_combination_gives_the_reasons_of_the_parts_that_decide()
    {
        BusinessCalendar tokyo = BusinessCalendar.In("Asia/Tokyo").Open(Weekdays.MondayToFriday, "09:00-17:00").Build();
        Instant noon = Instant.FromUtc(2024, 3, 27, 12, 30);

        Assert.Equal(2, Assert.Single(tokyo.Union(_london).Explain(noon, noon + Duration.FromMinutes(10))).Reasons.Length);
        Assert.Equal(
            StretchCause.Excluded,
            Assert.Single(BusinessCalendar.AlwaysOpen.Except(tokyo).Explain(Instant.FromUtc(2024, 3, 27, 1, 0), Instant.FromUtc(2024, 3, 27, 2, 0))).Reasons[0].Cause);
    }

    [Theory]
    [InlineData("union", 1, "03-27T01:00 open WeeklyHours")]
    [InlineData("union", 23, "03-27T23:00 closed OutsideHours and OutsideHours")]
    [InlineData("intersection", 1, "03-27T01:00 closed OutsideHours")]
    [InlineData("intersection", 12, "03-27T12:00 closed OutsideHours and Break")]
    [InlineData("difference", 1, "03-27T01:00 closed OutsideHours")]
    [InlineData("difference", 9, "03-27T09:00 open WeeklyHours")]
    public void A_part_that_does_not_decide_gives_no_reason(string operation, int hour, string expected)
    {
        BusinessCalendar tokyo = BusinessCalendar.In("Asia/Tokyo").Open(Weekdays.MondayToFriday, "09:00-17:00").Build();
        BusinessCalendar combined = operation switch { "union" => tokyo.Union(_london), "intersection" => tokyo.Intersect(_london), _ => _london.Except(tokyo) };
        Instant at = Instant.FromUtc(2024, 3, 27, hour, 0);
        ExplainedStretch stretch = Assert.Single(combined.Explain(at, at + Duration.FromMinutes(10)));

        Assert.Equal(expected, Assert.Single(Lines(combined, at, at + Duration.FromMinutes(10))) + string.Concat(stretch.Reasons.Skip(1).Select(reason => $" and {reason.Cause}")));
    }

    [Fact]
    public void An_hour_that_the_clock_moves_is_told_as_a_clock_change()
    {
        BusinessCalendar nights = BusinessCalendar.In("America/New_York").Open(Weekdays.All, "00:30-01:30").Build();

        Assert.Contains(
            nights.Explain(Instant.FromUtc(2026, 11, 1, 4, 0), Instant.FromUtc(2026, 11, 1, 8, 0)),
            stretch => stretch.IsOpen && stretch.Reasons[0].Cause == StretchCause.ClockChange);
    }

    [Fact]
    public void Explaining_backwards_is_refused()
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => _london.Explain(Instant.FromUtc(2024, 1, 2, 0, 0), Instant.FromUtc(2024, 1, 1, 0, 0)));

        Assert.Equal("to", refusal.ParamName);
        Assert.Contains("swap the two", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Between_two_instants_of_one_tick_there_is_nothing_to_explain()
    {
        Instant noon = Instant.FromUtc(2024, 3, 27, 12, 0);

        Assert.Empty(_london.Explain(noon, noon));
        Assert.Empty(_london.Explain(noon, noon + Duration.FromNanoseconds(99)));
        Assert.Single(_london.Explain(noon, noon + Duration.FromTicks(1)));
    }

    [Fact]
    public void A_stretch_equals_another_of_the_same_ends_state_and_reasons()
    {
        Instant three = Instant.FromUtc(2024, 3, 28, 15, 0);

        EqualityContract.Holds(
            _london.Explain(three, three + Duration.FromHours(1))[0],
            _london.Explain(three, three + Duration.FromHours(1))[0],
            _london.Explain(three, three + Duration.FromHours(2))[0]);
        Assert.NotEqual(_london.Explain(three, three + Duration.FromHours(1))[0], _london.Explain(three - Duration.FromTicks(1), three + Duration.FromHours(1))[0]);
    }

    [Fact]
    public void Hours_explain_the_very_date_from_which_they_hold()
    {
        BusinessCalendar calendar = BusinessCalendar.In("Etc/UTC").HoursFrom(new LocalDate(2024, 3, 28), WeeklyHours.AlwaysOpen).Build();

        Assert.Equal(
            ["03-27T00:00 closed OutsideHours", "03-28T00:00 open WeeklyHours"],
            Lines(calendar, Instant.FromUtc(2024, 3, 27, 0, 0), Instant.FromUtc(2024, 3, 28, 6, 0)));
    }

    [Fact]
    public void Reasons_are_told_to_the_second()
    {
        BusinessCalendar calendar = BusinessCalendar.In("Etc/UTC").Open(Weekdays.All, "09:01:30-17:02:45").Build();

        Assert.Equal(
            ["03-28T00:00 closed OutsideHours", "03-28T09:01 open WeeklyHours", "03-28T17:02 closed OutsideHours"],
            Lines(calendar, Instant.FromUtc(2024, 3, 28, 0, 0), Instant.FromUtc(2024, 3, 29, 0, 0)));
    }

    private static IEnumerable<string> Lines(BusinessCalendar calendar, Instant from, Instant to) =>
        calendar.Explain(from, to).Select(stretch => string.Create(
            CultureInfo.InvariantCulture,
            $"{stretch.From:MM-dd'T'HH:mm} {(stretch.IsOpen ? "open" : "closed")} {stretch.Reasons[0].Cause} {stretch.Reasons[0].Name}").TrimEnd());
}
