using IssueResolution.Cli.Output;
using NodaTime;

namespace IssueResolution.Cli.Tests.Output;

public sealed class OutputUnitTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(60, "1")]
    [InlineData(-90, "-1.5")]
    [InlineData(15, "0.25")]
    [InlineData(20, "0.333333333")]
    [InlineData(6_000_000, "100000")]
    public void Minutes_are_whole_or_have_the_decimals_they_need(int seconds, string expected) =>
        Assert.Equal(expected, OutputUnit.Minutes.Format(Duration.FromSeconds(seconds)));

    [Fact]
    public void Seconds_are_exact_to_the_tick() => Assert.Equal("1.0000001", OutputUnit.Seconds.Format(Duration.FromTicks(10_000_001)));
}
