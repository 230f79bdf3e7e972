using static IssueResolution.Timing.OfficeWeek;

namespace IssueResolution.Timing.Policies;

public sealed class ClockDefinitionTests
{
    [Fact]
    public void Clocks_are_equal_when_all_their_parts_are()
    {
        EqualityContract.Holds(Clock(), Clock(), Clock(ClockKind.FirstResponse));
        EqualityContract.Holds(WithLevel("half"), WithLevel("half"), WithLevel("whole"));
        Assert.Equal("clock (resolution)", Clock().ToString());
    }

    [Fact]
    public void Names_and_levels_are_there_and_told_apart()
    {
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => new ClockDefinition(" ", ClockKind.Resolution, Clock().Targets)).ParamName);
        Assert.Equal("kind", Assert.Throws<ArgumentNullException>(() => new ClockDefinition("clock", null!, Clock().Targets)).ParamName);
        Assert.Equal("targets", Assert.Throws<ArgumentNullException>(() => new ClockDefinition("clock", ClockKind.Resolution, null!)).ParamName);
        Assert.Throws<ArgumentException>(() => new ClockDefinition("clock", ClockKind.Resolution, Clock().Targets) { PausesOn = [" "] });
        Assert.Throws<ArgumentException>(() => new ClockDefinition("clock", ClockKind.Resolution, Clock().Targets) { Thresholds = [new Threshold.AtPercent("a", 1), new Threshold.AtPercent("a", 2)] });
        Assert.Throws<ArgumentNullException>(() => new ClockDefinition("clock", ClockKind.Resolution, Clock().Targets) { OnReopen = null! });
        Assert.Throws<ArgumentNullException>(() => new ClockDefinition("clock", ClockKind.Resolution, Clock().Targets) { OnResolved = null! });
    }

    [Fact]
    public void A_priority_has_its_own_target_or_that_of_every_priority_or_none()
    {
        ClockTargets targets = ByPriority(("high", 2), (ClockTargets.EveryPriority, 8));

        Assert.Equal([Open(2), Open(8), Open(8)], new[] { "high", "High", null }.Select(priority => targets.For(priority)!.Allowance));
        Assert.Null(ByPriority(("high", 2)).For("normal"));
        Assert.Null(ByPriority(("high", 2)).For(null));
        Assert.Equal(["*", "high"], targets.ByPriority.Select(target => target.Key));
    }

    [Fact]
    public void Targets_are_equal_whatever_their_order() => EqualityContract.Holds(
        ByPriority(("high", 2), ("normal", 8)), ByPriority(("normal", 8), ("high", 2)), ByPriority(("high", 2), ("normal", 9)));

    [Fact]
    public void A_clock_has_a_target_and_each_priority_one()
    {
        Assert.Equal("byPriority", Assert.Throws<ArgumentException>(() => ClockTargets.Of()).ParamName);
        Assert.Contains("'high' has two targets", Assert.Throws<ArgumentException>(() => ByPriority(("high", 2), ("high", 3))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ByPriority((" ", 2)));
        Assert.Equal("Allowance", Assert.Throws<ArgumentNullException>(() => new ClockTarget(null!)).ParamName);
    }

    [Fact]
    public void One_strategy_may_serve_both_ways()
    {
        Assert.Equal(new PriorityChangeRule(ChangeStrategy.Restart, ChangeStrategy.Restart), new PriorityChangeRule(ChangeStrategy.Restart));
        Assert.Equal("Raise", Assert.Throws<ArgumentNullException>(() => new PriorityChangeRule(null!, ChangeStrategy.Restart)).ParamName);
        Assert.Equal("Lower", Assert.Throws<ArgumentNullException>(() => new PriorityChangeRule(ChangeStrategy.Restart, null!)).ParamName);
    }

    private static ClockDefinition WithLevel(string id) =>
        new("clock", ClockKind.Resolution, Clock().Targets) { PausesOn = [CaseStatus.OnHold], Thresholds = [new Threshold.AtPercent(id, 50)] };
}
