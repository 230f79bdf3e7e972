using System.Text;
using IssueResolution.Cli.Logs;

namespace IssueResolution.Cli.Tests.Logs;

public sealed class IsoTimestampFormatTests
{
    [Theory]
    [InlineData("2026-02-29T09:05:00Z")]
    [InlineData("2026-02-28")]
    [InlineData("2026-02-28T24:00:00Z")]
    [InlineData("2026-02-28T09:60:00Z")]
    [InlineData("2026-02-28T09:05:60Z")]
    [InlineData("2026-02-28T09:05:00.Z")]
    [InlineData("2026-02-28T09:05:00.1234567890Z")]
    [InlineData("2026-02-28T09:05:00+19:00")]
    [InlineData("2026-02-28T09:05:00+01:60")]
    [InlineData("2026-02-28T09:05:00 ")]
    [InlineData("2026-02-28T09:05:00Z ")]
    [InlineData("2026-2-28T09:05:00Z")]
    [InlineData("0000-02-28T09:05:00Z")]
    public void What_is_no_timestamp_is_refused(string text) => Assert.False(new IsoTimestampFormat().TryRead(Encoding.UTF8.GetBytes(text), out _));
}
