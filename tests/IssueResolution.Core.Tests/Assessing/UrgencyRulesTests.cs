using IssueResolution.BusinessTime;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Assessing;

public sealed class UrgencyRulesTests
{
    private static readonly UrgencyRules _rules = AssessingPolicy.ProfessionalServices.Urgency;

    [Fact]
    public void Points_are_added_up_and_each_is_accounted_for()
    {
        Judgement<Urgency> judgement = _rules.Assess(new(
            Trajectory.Worsening, TimeToHarm.Close, ClientVisibility.WorkingLevel, WaitState.Acknowledged, Progress.Open));

        Assert.Same(Urgency.Urgent, judgement.Value);
        Assert.Equal(
            ["worsening: 3 points.", "close: 3 points.", "working level: 1 point.", "acknowledged: 0 points.", "7 points in all: Urgent begins at 5."],
            judgement.Reasons.Select(reason => reason.Text.English));
        Assert.Equal(5, judgement.Cells.Length);
    }

    [Theory]
    [InlineData("10.01", "distant")]
    [InlineData("10", "coming")]
    [InlineData("5", "near")]
    [InlineData("2", "close")]
    [InlineData("1", "imminent")]
    [InlineData("0", "imminent")]
    [InlineData("-0.01", "passed")]
    public void A_band_reaches_up_to_and_including_its_edge(string businessDays, string band) =>
        Assert.Equal(band, _rules.HarmIn(decimal.Parse(businessDays, System.Globalization.CultureInfo.InvariantCulture)).Code);

    [Fact]
    public void A_weekend_between_now_and_the_harm_does_not_count()
    {
        BusinessCalendar london = BusinessCalendar.In("Europe/London").Open(Weekdays.MondayToFriday, DayPeriod.Parse("09:00-17:00")).Build();
        Instant fridayNoon = Instant.FromUtc(2026, 3, 6, 12, 0);
        Instant mondayNoon = Instant.FromUtc(2026, 3, 9, 12, 0);

        Assert.Same(TimeToHarm.Imminent, _rules.HarmBetween(fridayNoon, mondayNoon, london, Duration.FromHours(8)));
    }

    [Fact]
    public void A_moment_that_passed_while_closed_has_passed()
    {
        BusinessCalendar london = BusinessCalendar.In("Europe/London").Open(Weekdays.MondayToFriday, DayPeriod.Parse("09:00-17:00")).Build();
        Instant saturday = Instant.FromUtc(2026, 3, 7, 12, 0);

        Assert.Same(TimeToHarm.Passed, _rules.HarmBetween(saturday, saturday - Duration.FromHours(1), london, Duration.FromHours(8)));
        Assert.Same(TimeToHarm.Imminent, _rules.HarmBetween(saturday, saturday, london, Duration.FromHours(8)));
    }

    [Fact]
    public void Waiting_never_lowers_urgency_before_the_harm()
    {
        BusinessCalendar london = BusinessCalendar.In("Europe/London").Open(Weekdays.MondayToFriday, DayPeriod.Parse("09:00-17:00")).Build();
        Instant harm = Instant.FromUtc(2026, 3, 31, 12, 0);
        TimeToHarm[] bands =
            [.. Enumerable.Range(0, 31 * 24).Select(hour => _rules.HarmBetween(harm - Duration.FromHours((30 * 24) - hour), harm, london, Duration.FromHours(8)))];

        Assert.Equal(bands.Order(), bands);
        Assert.Equal(TimeToHarm.InOrder, bands.Distinct());
    }

    [Fact]
    public void Points_that_fall_along_their_scale_are_found()
    {
        UrgencyRules broken = _rules with { WaitPoints = _rules.WaitPoints.With(WaitState.ClientChased, 0, "for the test") };

        Assert.Equal("assessing.wait-points[not-yet-acknowledged, client-chased]", Assert.Single(broken.Validate()).Subject);
        Assert.Empty(_rules.Validate());
    }
}
