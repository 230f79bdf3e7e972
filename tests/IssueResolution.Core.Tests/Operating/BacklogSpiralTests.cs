using IssueResolution.Assessing;
using IssueResolution.Reasoning;

namespace IssueResolution.Operating;

public sealed class BacklogSpiralTests
{
    private static readonly BacklogSpiral _rules = OperatingPolicy.ProfessionalServices.Backlog;
    private static readonly BacklogPeriod[] _kinds = [Period(10, 10, 10), Period(11, 10, 10), Period(10, 10, 9), Period(11, 10, 9)];

    [Fact]
    public void More_coming_in_than_going_out_with_no_time_to_systemise_feeds_itself()
    {
        Judgement<BacklogState> judged = _rules.Detect(Period(10, 20, 50), Period(11, 10, 5), Period(12, 10, 3), Period(13, 10, 0));

        Assert.Equal(BacklogState.Spiral, judged.Value);
        Assert.Equal("In 3 of the last 3 periods more came in than went out.", judged.Reasons[0].Text.English);
        Assert.Equal("In 3 of them less than 10% of the time went into systemising.", judged.Reasons[1].Text.English);
    }

    [Fact]
    public void Two_periods_are_not_enough_to_say() => Assert.Equal(BacklogState.NotEnoughKnown, _rules.Detect(Period(9, 1, 0), Period(9, 1, 0)).Value);

    [Fact]
    public void What_lies_before_the_last_three_periods_changes_nothing() =>
        Assert.All(_kinds, older => Assert.Equal(BacklogState.Growing, _rules.Detect(older, _kinds[1], _kinds[1], _kinds[3]).Value));

    /// <summary>Every run of three periods that grow or not, with time to systemise or not.</summary>
    [Fact]
    public void It_is_a_spiral_exactly_when_every_period_grows_and_starves_and_growing_when_only_the_first() =>
        Assert.All(from first in _kinds from second in _kinds from third in _kinds select new[] { first, second, third }, run =>
        {
            BacklogState expected = !Array.TrueForAll(run, period => period.Inflow > period.Outflow) ? BacklogState.Steady
                : Array.TrueForAll(run, period => period.SystemWork < Share.Percent(10)) ? BacklogState.Spiral : BacklogState.Growing;
            Assert.Equal(expected, _rules.Detect(run).Value);
        });

    [Theory]
    [InlineData(-1, 0, 0, "Inflow")]
    [InlineData(0, -1, 0, "Outflow")]
    [InlineData(0, 0, 101, "SystemWork")]
    public void A_period_counts_what_can_be_counted(int inflow, int outflow, int work, string name) =>
        Assert.Equal(name, Assert.Throws<ArgumentOutOfRangeException>(() => Period(inflow, outflow, work)).ParamName);

    private static BacklogPeriod Period(int inflow, int outflow, int work) => new(inflow, outflow, Share.Percent(work));
}
