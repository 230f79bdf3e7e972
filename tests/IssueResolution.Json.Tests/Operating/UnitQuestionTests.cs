using IssueResolution.Operating;
using IssueResolution.Wording;

namespace IssueResolution.Json.Tests.Operating;

public sealed class UnitQuestionTests
{
    private static readonly Phrase _easier = new("E", "E");
    private static readonly UnitIndicator _own = new("Support", "days open", IndicatorDirection.Lower, _easier);
    private static readonly UnitIndicator _other = new("Support", "cases settled", IndicatorDirection.Higher, _easier);
    private static readonly UnitIndicator _sales = new("Sales", "days open", IndicatorDirection.Higher, _easier);
    private static readonly IndicatorRegistry _registry = IndicatorRegistry.Empty.With(_own).With(_other).With(_sales);

    [Fact]
    public void Each_of_our_own_indicators_meets_each_of_another_unit() =>
        Assert.Equal([(_other, _sales), (_own, _sales)], new UnitQuestion("Support", _registry, "Legal").Pairs);

    [Fact]
    public void A_unit_that_nobody_has_asked_meets_none() => Assert.Empty(new UnitQuestion("Legal", _registry).Pairs);

    [Fact]
    public void Questions_are_equal_when_unit_registry_and_names_are() => EqualityContract.Holds(
        new UnitQuestion("Support", _registry, "Legal"), new UnitQuestion("Support", _registry, "Legal"), new UnitQuestion("Support", _registry, "Finance"));

    [Fact]
    public void A_unit_that_asks_has_a_name() => Assert.Equal("ours", Assert.Throws<ArgumentException>(() => new UnitQuestion(" ", _registry)).ParamName);

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void A_unit_that_one_works_with_has_a_name(string? name) =>
        Assert.Equal("worksWith", Assert.ThrowsAny<ArgumentException>(() => new UnitQuestion("Support", _registry, "Legal", name!)).ParamName);

    [Fact]
    public void A_unit_that_one_works_with_is_named_once()
    {
        ArgumentException twice = Assert.Throws<ArgumentException>(() => new UnitQuestion("Support", _registry, "Legal", "Finance", "Legal"));

        Assert.Equal("worksWith", twice.ParamName);
        Assert.StartsWith("\"Legal\" comes twice, and each unit may be named once: keep one of them.", twice.Message, StringComparison.Ordinal);
        Assert.Equal(["Legal", "legal"], new UnitQuestion("Support", _registry, "Legal", "legal").WorksWith);
    }

    [Fact]
    public void A_volume_is_not_negative() => Assert.Equal(
        "PlannedVolume", Assert.Throws<ArgumentOutOfRangeException>(() => new GrowthQuestion(new(true, true, true, true), -1m)).ParamName);
}
