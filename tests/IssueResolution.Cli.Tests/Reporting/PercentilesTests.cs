using IssueResolution.Cli.Reporting;
using NodaTime;

namespace IssueResolution.Cli.Tests.Reporting;

public sealed class PercentilesTests
{
    [Theory]
    [InlineData(50, 5)]
    [InlineData(90, 9)]
    [InlineData(95, 10)]
    [InlineData(100, 10)]
    public void A_percentile_is_the_value_of_nearest_rank(int percent, int minutes) =>
        Assert.Equal(Duration.FromMinutes(minutes), new Percentiles(Enumerable.Range(1, 10).Reverse().Select(i => Duration.FromMinutes(i))).At(percent));

    [Fact]
    public void Of_nothing_there_is_no_percentile() => Assert.Null(new Percentiles([]).At(50));
}
