using NodaTime;

namespace IssueResolution.Timing;

public sealed class ServiceTargetsTests
{
    private static readonly ServiceTarget _fast = new(Duration.FromHours(1), Duration.FromHours(4));
    private static readonly ServiceTarget _slow = new(Duration.FromHours(8), Duration.FromHours(40));

    [Fact]
    public void Targets_are_found_by_the_exact_name_of_their_priority()
    {
        ServiceTargets targets = ServiceTargets.Of([new("High", _fast), new("Low", _slow)]);

        Assert.Equal(_fast, targets.For("High"));
        Assert.False(targets.Has("high"));
        Assert.Equal(["High", "Low"], targets.Priorities);
    }

    [Fact]
    public void A_priority_without_targets_is_refused_naming_those_that_have_some()
    {
        ArgumentException problem = Assert.Throws<ArgumentException>(() => ServiceTargets.Of([new("High", _fast)]).For("Medium"));

        Assert.Equal("priority", problem.ParamName);
        Assert.Contains("'Medium' has no target; targets are known for High", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_target_two_targets_or_a_negative_one_are_refused()
    {
        Assert.Throws<ArgumentException>(() => ServiceTargets.Of([]));
        Assert.Throws<ArgumentException>(() => ServiceTargets.Of([new("High", _fast), new("High", _slow)]));
        Assert.Throws<ArgumentException>(() => ServiceTargets.Of([new("High", new ServiceTarget(Duration.FromHours(-1), Duration.Zero))]));
        Assert.Throws<ArgumentException>(() => ServiceTargets.Of([new("High", new ServiceTarget(Duration.Zero, Duration.FromTicks(-1)))]));
    }

    [Fact]
    public void Targets_are_equal_whatever_the_order_they_were_given_in() => EqualityContract.Holds(
        ServiceTargets.Of([new("High", _fast), new("Low", _slow)]),
        ServiceTargets.Of([new("Low", _slow), new("High", _fast)]),
        ServiceTargets.Of([new("High", _slow), new("Low", _slow)]));
}
