using NodaTime;

namespace IssueResolution.BusinessTime.Tests.Hours;

public sealed class WeeklyHoursTests
{
    private static readonly DayPeriod _morning = DayPeriod.Parse("09:00-12:00");
    private static readonly DayPeriod _lunch = DayPeriod.Parse("12:00-13:00");

    [Fact]
    public void Hours_are_kept_as_they_were_given()
    {
        WeeklyHours hours = WeeklyHours.Closed.Open(Weekdays.MondayToFriday, _morning).Break(IsoDayOfWeek.Friday, _lunch);

        Assert.Equal([_morning], hours.OpenOn(IsoDayOfWeek.Friday));
        Assert.Equal([_lunch], hours.BreaksOn(IsoDayOfWeek.Friday));
        Assert.Empty(hours.OpenOn(IsoDayOfWeek.Sunday));
    }

    [Fact]
    public void Adding_hours_leaves_the_week_it_started_from_alone()
    {
        _ = WeeklyHours.Closed.Open(IsoDayOfWeek.Monday, _morning);

        Assert.Empty(WeeklyHours.Closed.OpenOn(IsoDayOfWeek.Monday));
    }

    [Fact]
    public void Weeks_are_equal_when_their_days_are() => EqualityContract.Holds(
        WeeklyHours.Closed.Open(IsoDayOfWeek.Monday, _morning),
        WeeklyHours.Closed.Open(IsoDayOfWeek.Monday, _morning),
        WeeklyHours.Closed.Open(IsoDayOfWeek.Tuesday, _morning));

    [Fact]
    public void No_day_of_the_week_is_refused()
    {
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(() => WeeklyHours.Closed.OpenOn(IsoDayOfWeek.None));

        Assert.Equal("day", refusal.ParamName);
        Assert.StartsWith("Must be from 1 to 7, both included.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_days_and_no_periods_are_refused_by_name()
    {
        Assert.Equal("days", Assert.Throws<ArgumentNullException>(() => WeeklyHours.Closed.Open((IEnumerable<IsoDayOfWeek>)null!, _morning)).ParamName);
        Assert.Equal("periods", Assert.Throws<ArgumentNullException>(() => WeeklyHours.Closed.Break(IsoDayOfWeek.Monday, null!)).ParamName);
    }

    [Fact]
    public void Weeks_differ_when_only_their_breaks_do() => EqualityContract.Holds(
        WeeklyHours.Closed.Open(IsoDayOfWeek.Monday, _morning).Break(IsoDayOfWeek.Monday, _lunch),
        WeeklyHours.Closed.Open(IsoDayOfWeek.Monday, _morning).Break(IsoDayOfWeek.Monday, _lunch),
        WeeklyHours.Closed.Open(IsoDayOfWeek.Monday, _morning));

    [Fact]
    public void The_first_and_the_last_day_of_the_week_are_days_of_it()
    {
        Assert.Equal([DayPeriod.WholeDay], WeeklyHours.AlwaysOpen.OpenOn(IsoDayOfWeek.Monday));
        Assert.Equal([DayPeriod.WholeDay], WeeklyHours.AlwaysOpen.OpenOn(IsoDayOfWeek.Sunday));
        Assert.Throws<ArgumentOutOfRangeException>(() => WeeklyHours.Closed.BreaksOn((IsoDayOfWeek)8));
    }
}
