using IssueResolution.Cli.Reporting;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Cli.Tests.Reporting;

public sealed class LocalStampTests
{
    private static readonly DateTimeZone _tokyo = DateTimeZoneProviders.Tzdb["Asia/Tokyo"];

    [Theory]
    [InlineData("UTC", "2026-03-02 09:00 (+00:00)")]
    [InlineData("Asia/Tokyo", "2026-03-02 18:00 (+09:00)")]
    [InlineData("America/New_York", "2026-03-02 04:00 (-05:00)")]
    public void An_instant_is_told_in_local_time_with_its_offset(string zone, string expected) =>
        Assert.Equal(expected, LocalStamp.Of(Instant.FromUtc(2026, 3, 2, 9, 0), DateTimeZoneProviders.Tzdb[zone]));

    [Fact]
    public void Nothing_is_rounded_away()
    {
        Assert.Equal("2026-03-02 18:00:05 (+09:00)", LocalStamp.Of(Instant.FromUtc(2026, 3, 2, 9, 0, 5), _tokyo));
        Assert.Equal("2026-03-02 18:00:00.5 (+09:00)", LocalStamp.Of(Instant.FromUtc(2026, 3, 2, 9, 0) + Duration.FromMilliseconds(500), _tokyo));
    }

    [Fact]
    public void A_sentence_tells_every_instant_in_local_time() => Assert.Equal(
        new Phrase("From 2026-03-02 18:00 (+09:00) to 2026-03-03 00:30 (+09:00).", "2026-03-02 18:00 (+09:00)から2026-03-03 00:30 (+09:00)まで。"),
        LocalStamp.In(new Phrase("From 2026-03-02T09:00:00Z to 2026-03-02T15:30:00Z.", "2026-03-02T09:00:00Zから2026-03-02T15:30:00Zまで。"), _tokyo));

    [Theory]
    [InlineData("R-150 of 2026-03-02, PT336H, 100 of 100")]
    [InlineData("2026-03-02T09:00:00")]
    [InlineData("2026-13-02T09:00:00Z")]
    [InlineData("2026-03-02T09:00:00Zulu")]
    [InlineData("M-12026-03-02T09:00:00Z")]
    public void What_is_no_instant_stays_as_it_is(string text) => Assert.Equal(text, LocalStamp.In(new Phrase(text, text), _tokyo).English);
}
