using IssueResolution.Assessing;
using IssueResolution.Escalating;
using NodaTime;

namespace IssueResolution.Detecting;

[Properties(Arbitrary = [typeof(DetectingGenerators)])]
public sealed class TrajectoryRulesTests
{
    private static readonly TrajectoryRules _rules = DetectingPolicy.ProfessionalServices.Trajectory;
    private static readonly Duration _nineHours = Duration.FromHours(9);

    [Theory]
    [InlineData("0:3 7:3 14:3", "stable")]
    [InlineData("0:3 7:3 14:4", "worsening")]
    [InlineData("0:5 7:4 14:3", "improving")]
    [InlineData("0:3 7:9 14:3", "stable")]
    [InlineData("0:0 7:2 14:4", "worsening")]
    [InlineData("0:9 1:0 2:4", "rapidly-escalating")]
    [InlineData("0:0 13:0 14:4", "rapidly-escalating")]
    [InlineData("0:0 1:4 14:4", "worsening")]
    [InlineData("0:3 7:3.5", "stable")]
    [InlineData("0:3 7:3.6", "worsening")]
    [InlineData("0:3 7:2.4", "improving")]
    [InlineData("0:9 7:3 14:3 21:3", "stable")]
    [InlineData("0:9", "stable")]
    [InlineData("", "stable")]
    public void The_last_three_readings_say_where_it_is_heading(string history, string trajectory) => Assert.Equal(trajectory, Of(history).Code);

    [Fact]
    public void A_weekend_does_not_count_among_the_two_business_days()
    {
        // Day 0 is a Monday, day 4 a Friday: Friday to Monday is one business day, Friday to Wednesday three.
        Assert.Same(Trajectory.RapidlyEscalating, Of("4:0 7:4"));
        Assert.Same(Trajectory.RapidlyEscalating, Of("4:0 8:4"));
        Assert.Same(Trajectory.Worsening, Of("4:0 9:4"));
    }

    [Fact]
    public void The_reason_names_the_readings_and_the_cell()
    {
        var reason = _rules.TrajectoryOf(History("0:1 1:6.25"), Calendars.London, _nineHours).Reasons.Single();

        Assert.Equal("From 1 points at 2026-03-02T09:00:00Z to 6.25 at 2026-03-03T09:00:00Z: rapidly escalating.", reason.Text.English);
        Assert.Equal("detecting.rapid-rise", reason.Cell!.Table);
    }

    [Property]
    public bool The_order_of_the_readings_is_irrelevant(ScoreReading[] history) =>
        _rules.TrajectoryOf(history, Calendars.London, _nineHours).Value == _rules.TrajectoryOf(history.Reverse(), Calendars.London, _nineHours).Value;

    [Property]
    public bool A_higher_last_score_never_looks_better(ScoreReading[] history, ScoreReading one, ScoreReading other)
    {
        Instant last = history.Select(reading => reading.At).Append(one.At).Max() + Duration.FromHours(1);
        Trajectory With(decimal points) => _rules.TrajectoryOf([.. history, new(last, points)], Calendars.London, _nineHours).Value;
        return With(Math.Min(one.Points, other.Points)) <= With(Math.Max(one.Points, other.Points));
    }

    [Property]
    public bool A_score_that_only_fades_is_never_worsening(SignalLog log, Instant now)
    {
        Instant quiet = log.Signals.IsEmpty ? now : Instant.Max(now, log.Signals[^1].At);
        var history = DetectingPolicy.ProfessionalServices.Score.HistoryOf(log, quiet, quiet + Duration.FromDays(7), quiet + Duration.FromDays(14));
        return _rules.TrajectoryOf(history, Calendars.London, _nineHours).Value <= Trajectory.Stable;
    }

    [Fact]
    public void Numbers_that_make_no_sense_are_found()
    {
        Assert.Empty(_rules.Validate());
        Assert.Equal("detecting.last-readings", Assert.Single((_rules with { LastReadings = _rules.LastReadings.With(1, "for the test") }).Validate()).Subject);
    }

    private static Trajectory Of(string history) => _rules.TrajectoryOf(History(history), Calendars.London, _nineHours).Value;

    private static IEnumerable<ScoreReading> History(string history) =>
        from reading in history.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        let parts = reading.Split(':')
        select new ScoreReading(
            DetectingGenerators.Monday + Duration.FromDays(int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture)),
            decimal.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture));
}
