using System.Globalization;
using IssueResolution.Assessing;

namespace IssueResolution.Ranking;

public sealed class OrderedScaleTests
{
    [Fact]
    public void Members_come_mildest_first() =>
        Assert.Equal([Severity.Low, Severity.Medium, Severity.High, Severity.Critical], Severity.InOrder);

    [Fact]
    public void The_list_inherited_from_SmartEnum_is_ordered_by_rank_too() =>
        Assert.Equal(Severity.InOrder, Severity.List);

    [Fact]
    public void Members_of_one_scale_compare()
    {
        Severity high = Severity.FromCode("high");

        Assert.True(Severity.Low < high && high > Severity.Low);
        Assert.True(high <= Severity.High && high >= Severity.High && high <= Severity.Critical);
        Assert.False(high < Severity.High || high > Severity.High);
    }

    [Fact]
    public void Comparing_with_null_names_the_side_that_is_missing()
    {
        Severity? missing = null;

        Assert.Equal("right", Assert.Throws<ArgumentNullException>(() => Severity.Low < missing!).ParamName);
        Assert.Equal("left", Assert.Throws<ArgumentNullException>(() => missing! >= Severity.Low).ParamName);
    }

    [Fact]
    public void Sorting_puts_null_first_and_then_mild_before_strong() =>
        Assert.Equal(
            [null, Severity.Low, Severity.Critical],
            new Severity?[] { Severity.Critical, null, Severity.Low }.OrderBy(severity => severity));

    [Fact]
    public void The_rank_of_null_is_the_rank_of_no_member()
    {
        Rank<Severity> rank = default(Severity)!;

        Assert.Equal(0, rank.Position);
        Assert.False(Severity.TryFromValue(rank, out _));
    }

    [Fact]
    public void Ranks_of_one_scale_compare()
    {
        Rank<Severity> low = Severity.Low.Value, high = Severity.High.Value;

        Assert.True(low < high && high > low && low <= high && high >= low && low.CompareTo(high) < 0);
        Assert.Equal("3", high.ToString());
    }

    [Fact]
    public void A_scale_boxed_as_an_object_never_equals_another_scale() =>
        Assert.False(Severity.Low.Equals((object)Urgency.Routine));

    [Fact]
    public void A_code_leads_to_its_member_and_back() => Assert.Same(Severity.High, Severity.FromCode("high"));

    [Theory]
    [InlineData("High")]
    [InlineData("")]
    [InlineData("hihg")]
    public void An_unknown_code_is_refused_with_the_codes_that_exist(string code)
    {
        var thrown = Assert.Throws<UnknownCodeException>(() => Severity.FromCode(code));

        Assert.Equal(("code", "Severity", code), (thrown.ParamName, thrown.Family, thrown.UnknownCode));
        Assert.Equal(["low", "medium", "high", "critical"], thrown.KnownCodes);
        Assert.StartsWith($"Severity has no code \"{code}\". Known codes: low, medium, high, critical.", thrown.Message);
        Assert.False(Severity.TryFromCode(code, out _));
    }

    [Fact]
    public void Trying_null_finds_nothing_and_demanding_it_throws()
    {
        Assert.False(Severity.TryFromCode(null, out _));
        Assert.Equal("code", Assert.Throws<ArgumentNullException>(() => Severity.FromCode(null!)).ParamName);
    }

    [Fact]
    public void A_code_is_read_alike_on_a_Turkish_machine()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");

            Assert.Same(Severity.Critical, Severity.FromCode("critical"));
            Assert.True(Severity.TryFromName("critical", ignoreCase: true, out _));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(0, "medium")]
    [InlineData(1, "high")]
    [InlineData(2, "critical")]
    [InlineData(int.MaxValue, "critical")]
    public void Raising_stops_at_the_strongest(int steps, string expected) => Assert.Equal(expected, Severity.Medium.RaisedBy(steps).Code);

    [Fact]
    public void Raising_by_less_than_nothing_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Severity.Medium.RaisedBy(-1));

    [Fact]
    public void The_stronger_and_the_milder_of_two_are_found()
    {
        Assert.Same(Severity.High, Severity.Max(Severity.Low, Severity.High));
        Assert.Same(Severity.Low, Severity.Min(Severity.Low, Severity.High));
    }

    [Fact]
    public void Names_and_descriptions_follow_the_culture_that_is_asked_for()
    {
        Assert.Equal(("重大", "Critical"), (Severity.Critical.NameIn(CultureInfo.GetCultureInfo("ja-JP")), Severity.Critical.NameIn(CultureInfo.InvariantCulture)));
        Assert.Equal(Severity.Critical.Words.Description.Japanese, Severity.Critical.DescriptionIn(CultureInfo.GetCultureInfo("ja")));
    }
}
