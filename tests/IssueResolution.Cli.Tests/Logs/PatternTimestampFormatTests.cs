using System.Text;
using IssueResolution.Cli.Logs;
using NodaTime;

namespace IssueResolution.Cli.Tests.Logs;

public sealed class PatternTimestampFormatTests
{
    [Theory]
    [InlineData("d/M/yyyy H:mm", "29/2/2016 07:38")]
    [InlineData("M/d/yyyy h:mm tt", "2/29/2016 7:38 AM")]
    [InlineData("dd.MM.uuuu HH:mm:ss", "29.02.2016 07:38:00")]
    [InlineData("yyyy'o'MM'o'dd HH:mm", "2016o02o29 07:38")]
    public void Local_text_is_read_by_its_pattern(string pattern, string text)
    {
        Assert.True(TimestampFormat.Of(pattern).TryRead(Encoding.UTF8.GetBytes(text), out WrittenTime time));
        Assert.Equal(new WrittenTime(new LocalDateTime(2016, 2, 29, 7, 38), null), time);
    }

    [Fact]
    public void An_offset_in_the_text_is_read()
    {
        Assert.True(TimestampFormat.Of("dd.MM.uuuu HH:mm o<+HHmm>").TryRead("29.02.2016 07:38 -0300"u8, out WrittenTime time));
        Assert.Equal(new WrittenTime(new LocalDateTime(2016, 2, 29, 7, 38), Offset.FromHours(-3)), time);
    }

    [Fact]
    public void Text_after_the_timestamp_is_refused() => Assert.False(TimestampFormat.Of("d/M/yyyy H:mm").TryRead("29/2/2016 07:38x"u8, out _));
}
