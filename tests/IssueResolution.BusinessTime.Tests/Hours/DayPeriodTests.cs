using NodaTime;

namespace IssueResolution.BusinessTime.Tests.Hours;

public sealed class DayPeriodTests
{
    [Theory]
    [InlineData("09:00-18:00", "09:00-18:00", 9)]
    [InlineData("22:00-06:00", "22:00-30:00", 8)]
    [InlineData("22:00-30:00", "22:00-30:00", 8)]
    [InlineData("08:00-24:00", "08:00-24:00", 16)]
    [InlineData("00:00-00:00", "00:00-24:00", 24)]
    [InlineData("00:00-168:00", "00:00-168:00", 168)]
    [InlineData(" 9:00 - 10:00 ", "09:00-10:00", 1)]
    public void A_period_is_read_and_written_back(string text, string written, int hours)
    {
        DayPeriod period = DayPeriod.Parse(text);

        Assert.Equal(written, period.ToString());
        Assert.Equal(Duration.FromHours(hours), period.Length);
        Assert.Equal(period, DayPeriod.Parse(written));
    }

    [Fact]
    public void Seconds_are_kept() => Assert.Equal("09:00:30-09:01", DayPeriod.Between("09:00:30", "09:01").ToString());

    [Theory]
    [InlineData("")]
    [InlineData("09:00")]
    [InlineData("9-17")]
    [InlineData("09:60-10:00")]
    [InlineData("09:00-10:00-11:00")]
    [InlineData("24:00-26:00")]
    [InlineData("10:00-168:01")]
    [InlineData("aa:00-10:00")]
    [InlineData("+9:00-10:00")]
    public void What_is_no_period_is_refused_by_name(string text)
    {
        Assert.Contains($"'{text}'", Assert.Throws<FormatException>(() => DayPeriod.Parse(text)).Message, StringComparison.Ordinal);
        Assert.False(DayPeriod.TryParse(text, out DayPeriod period));
        Assert.Equal(default, period);
    }

    [Theory]
    [InlineData("09:00", "write start-end, such as 09:00-18:00")]
    [InlineData("9-17", "each edge is hours:minutes")]
    [InlineData("09:00-10:00:00:00", "each edge is hours:minutes")]
    [InlineData("0009:00-10:00", "each edge is hours:minutes")]
    [InlineData("09:00-10:00:60", "each edge is hours:minutes")]
    [InlineData("00:00-169:00", "each edge is hours:minutes")]
    [InlineData("24:00-26:00", "list it under the next day")]
    [InlineData("10:00-168:00:01", "at most to the end of the seventh day")]
    public void What_is_no_period_is_told_why(string text, string reason) =>
        Assert.Contains(reason, Assert.Throws<FormatException>(() => DayPeriod.Parse(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("23:59:59-24:00", "23:59:59-24:00", 1)]
    [InlineData("23:59:59-23:59:59", "23:59:59-47:59:59", 86_400)]
    [InlineData("00:59:59-01:00:01", "00:59:59-01:00:01", 2)]
    public void A_period_is_exact_to_the_second(string text, string written, int seconds)
    {
        Assert.Equal(written, DayPeriod.Parse(text).ToString());
        Assert.Equal(Duration.FromSeconds(seconds), DayPeriod.Parse(text).Length);
    }

    [Fact]
    public void Nothing_is_no_period()
    {
        Assert.False(DayPeriod.TryParse(null, out _));
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => DayPeriod.Parse(null!)).ParamName);
        Assert.Equal("start", Assert.Throws<ArgumentNullException>(() => DayPeriod.Between(null!, "10:00")).ParamName);
        Assert.Equal("end", Assert.Throws<ArgumentNullException>(() => DayPeriod.Between("09:00", null!)).ParamName);
    }

    [Fact]
    public void Times_of_day_make_the_same_periods_as_text()
    {
        Assert.Equal(DayPeriod.Parse("22:00-06:00"), DayPeriod.Between(new LocalTime(22, 0), new LocalTime(6, 0)));
        Assert.Equal(new LocalTime(22, 0), DayPeriod.Parse("22:00-06:00").Start);
        Assert.Equal(DayPeriod.Parse("00:00-24:00"), DayPeriod.WholeDay);
    }

    [Fact]
    public void Times_of_day_are_kept_to_the_second_and_the_same_time_is_a_day_later()
    {
        Assert.Equal("01:02:03-04:05:06", DayPeriod.Between(new LocalTime(1, 2, 3), new LocalTime(4, 5, 6)).ToString());
        Assert.Equal("09:00-33:00", DayPeriod.Between(new LocalTime(9, 0), new LocalTime(9, 0)).ToString());
    }

    [Fact]
    public void Parts_of_a_second_are_refused()
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => DayPeriod.Between(new LocalTime(9, 0), new LocalTime(9, 0, 0, 1)));

        Assert.Equal("end", refusal.ParamName);
        Assert.Contains("09:00:00.001 is not a whole second", refusal.Message, StringComparison.Ordinal);
    }
}
