using System.Globalization;
using IssueResolution.Recovering;
using IssueResolution.Rendering.Tests.Picturing;
using NodaTime;

namespace IssueResolution.Rendering.Tests.Recovering;

public class TrustTests
{
    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo _japanese = CultureInfo.GetCultureInfo("ja");
    private static readonly TrustRules _rules = RecoveringPolicy.ProfessionalServices.Trust;
    private static readonly Instant _monday = Instant.FromUtc(2026, 3, 2, 9, 0);

    private static readonly TrustLedger _ledger = TrustLedger.Empty.With(
        new(TrustEventKind.Broken, _monday),
        new(TrustEventKind.Kept, _monday + Duration.FromDays(2)),
        new(TrustEventKind.Renegotiated, _monday + Duration.FromDays(3)),
        new(TrustEventKind.SatisfactionVoiced, _monday + Duration.FromDays(40)));

    [Fact]
    public void A_ledger_is_told_event_by_event_with_what_each_moved()
    {
        string text = TrustText.Write(_rules, _ledger, _monday + Duration.FromDays(4), DateTimeZone.Utc, _english);

        Assert.StartsWith(
            """
            Trust: fragile, 40 of 100
            asked Fri 2026-03-06 09:00
            Dates and times in UTC (+00:00).

            Mon 2026-03-02 09:00  promise broken        −15, now 35
            Wed 2026-03-04 09:00  promise kept          +5, now 40
            Thu 2026-03-05 09:00  renegotiated in time  ±0, now 40

            """.ReplaceLineEndings("\n"),
            text,
            StringComparison.Ordinal);
        Assert.Contains("recovering.trust-", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_has_a_line_for_each_state_and_a_flag_for_each_event_and_the_present()
    {
        Drawing picture = Drawing.Of(TrustPicture.Draw(_rules, _ledger, _monday + Duration.FromDays(41), DateTimeZone.Utc, _english));

        Assert.Equal(["restored", "recovering", "fragile", "broken"], picture.Texts.Where(text => TrustState.InOrder.Any(state => state.Words.Name.English == text)));
        Assert.Equal(5, picture.Shapes("circle").Count(shape => (string?)shape.Attribute("class") == "flag") / 2);
        Assert.Contains("promise broken: −15, now 35", picture.Description, StringComparison.Ordinal);
        Assert.Contains("Trust: fragile, 45 of 100", picture.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_events_it_says_so()
    {
        Assert.Contains("nothing has moved it yet", TrustText.Write(_rules, TrustLedger.Empty, _monday, DateTimeZone.Utc, _english), StringComparison.Ordinal);
        Assert.Contains("まだ変動はありません", Drawing.Of(TrustPicture.Draw(_rules, TrustLedger.Empty, _monday, DateTimeZone.Utc, _japanese)).Description, StringComparison.Ordinal);
    }

    [Property(MaxTest = 60)]
    public void Every_picture_is_sound_in_both_languages_and_widths(byte[] events, byte hours)
    {
        TrustLedger ledger = TrustLedger.Empty.With(events.Select((chosen, index) =>
            new TrustEvent(TrustEventKind.InOrder[chosen % TrustEventKind.InOrder.Length], _monday + Duration.FromHours(index * chosen))));
        foreach (PictureWidth width in Enum.GetValues<PictureWidth>())
        {
            Drawing english = Drawing.Of(TrustPicture.Draw(_rules, ledger, _monday + Duration.FromHours(hours * 20), DateTimeZone.Utc, _english, width));
            english.MustBeSound();
            english.FlagsMustBeApart();
            english.TextsMustBeClear();
            Drawing.Of(TrustPicture.Draw(_rules, ledger, _monday + Duration.FromHours(hours * 20), DateTimeZone.Utc, _japanese, width)).MustBeSound();
        }
    }
}
