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
        Assert.Equal(expected, Readable.Amount(Duration.FromSeconds(seconds)).English);

    [Theory]
    [InlineData(0, "0秒")]
    [InlineData(750, "12分30秒")]
    [InlineData(3600, "1時間0分")]
    [InlineData(-11_100, "-3時間5分")]
    public void An_amount_is_read_in_Japanese(int seconds, string expected) =>
        Assert.Equal(expected, Readable.Amount(Duration.FromSeconds(seconds)).Japanese);

    [Theory]
    [InlineData(9_999, 10_000, "99.9 %")]
    [InlineData(1, 10_000, "0.1 %")]
    [InlineData(0, 10_000, "0.0 %")]
    [InlineData(10_000, 10_000, "100.0 %")]
    [InlineData(1, 16, "6.3 %")]
    [InlineData(0, 0, "none decided")]
    public void A_share_is_never_rounded_to_all_or_nothing(int part, int whole, string expected) =>
        Assert.Equal(expected, Readable.Share(part, whole).English);

    [Fact]
    public void Characters_that_a_terminal_would_act_on_are_replaced() => Assert.Equal("A\uFFFD[31mB", Readable.Text("A\u001b[31mB"));
}
