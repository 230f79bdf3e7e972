using IssueResolution.Cli.Reporting;
using NodaTime;

namespace IssueResolution.Cli.Tests.Reporting;

public sealed class ReadableTests
{
    [Theory]
    [InlineData(0, "0 s")]
    [InlineData(42, "42 s")]
    [InlineData(720, "12 min")]
    [InlineData(750, "12 min 30 s")]
    [InlineData(3600, "1 h 00 min")]
    [InlineData(-11_100, "-3 h 05 min")]
    [InlineData(5_400_001, "1,500 h 00 min 1 s")]
    public void An_amount_is_read_in_hours_minutes_and_seconds(int seconds, string expected) =>
        Assert.Equal(expected, Readable.Amount(Duration.FromSeconds(seconds)));

    [Fact]
    public void Characters_that_a_terminal_would_act_on_are_replaced() => Assert.Equal("A\uFFFD[31mB", Readable.Text("A\u001b[31mB"));
}
