using System.Text;
using IssueResolution.Cli.CommandLine;
using IssueResolution.Cli.Inputs;
using IssueResolution.Cli.Logs;
using NodaTime;

namespace IssueResolution.Cli.Tests.CommandLine;

public sealed class QuestionInstantTests
{
    private static readonly DateTimeZone _london = DateTimeZoneProviders.Tzdb["Europe/London"];

    [Theory]
    [InlineData("2026-07-01T12:00Z", 12)]
    [InlineData("2026-07-01T12:00:00Z", 12)]
    [InlineData("2026-07-01 12:00 +02:00", 10)]
    [InlineData("2026-07-01t12:00:00.000z", 12)]
    [InlineData("2026-07-01T12:00:00.5+0200", 10.000138888888889)]
    [InlineData("2026-07-01T12:00:00,5+02:00", 10.000138888888889)]
    [InlineData("2026-07-01T12:00:00-03", 15)]
    [InlineData("2026-07-01T12:00", 11)]
    [InlineData("2026-07-01 12:00", 11)]
    [InlineData("2026-07-01 12:00:00", 11)]
    public void An_instant_has_an_offset_or_is_local_time(string text, double hours) => Assert.Equal(
        Instant.FromUtc(2026, 7, 1, 0, 0).Plus(Duration.FromHours(hours)).ToUnixTimeMilliseconds(), QuestionInstant.Read(text, _london, "--at").ToUnixTimeMilliseconds());

    [Theory]
    [InlineData("2026-03-29T01:30", 1, 30)]
    [InlineData("2026-10-25T01:30", 0, 30)]
    public void A_local_time_that_is_skipped_is_the_later_one_and_one_that_comes_twice_the_earlier(string text, int hour, int minute)
    {
        Instant at = QuestionInstant.Read(text, _london, "--at");
        Assert.Equal((hour, minute), (at.InUtc().Hour, at.InUtc().Minute));
    }

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("2026-07-01")]
    [InlineData("2026-02-30T12:00Z")]
    [InlineData("1066-10-14T09:00Z")]
    [InlineData("9999-12-31T23:59-18:00")]
    [InlineData("0001-01-01T00:00+18:00")]
    [InlineData("9999-12-31T23:59")]
    [InlineData("-0044-03-15T12:00:00Z")]
    public void What_is_no_instant_that_a_calendar_knows_is_refused_in_the_name_of_its_option(string text) => Assert.StartsWith(
        $"--since {text}: write an instant from 1900 to 2199", Assert.Throws<InputException>(() => QuestionInstant.Read(text, _london, "--since")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-02-28T09:05:30Z")]
    [InlineData("2026-02-28 09:05:30+01:00")]
    [InlineData("2026-02-28T09:05+01")]
    [InlineData("2026-02-28t09:05:30.123456789z")]
    public void Whatever_a_log_may_hold_may_be_asked_about(string text)
    {
        Assert.True(new IsoTimestampFormat().TryRead(Encoding.UTF8.GetBytes(text), out WrittenTime time));
        Assert.Equal(time.Local.WithOffset(time.Offset!.Value).ToInstant(), QuestionInstant.Read(text, _london));
    }
}
