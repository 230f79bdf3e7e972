using System.Globalization;
using IssueResolution.Recovering;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>A <see cref="TrustLedger"/> as a line that rises and falls, over the scores from which each state applies.</summary>
public static class TrustPicture
{
    /// <summary>An SVG file of its own. Without events it says that nothing has moved trust yet.</summary>
    /// <remarks>Events are numbered on the line and told below with what they moved; long stretches without one are drawn shorter, and the picture says so.</remarks>
    /// <param name="rules">What each event adds or takes.</param>
    /// <param name="ledger">What happened; what lies after the instant has not happened yet.</param>
    /// <param name="now">The instant of the question.</param>
    /// <param name="zone">In which dates and times are written.</param>
    /// <param name="culture">Chooses the language: Japanese for Japanese cultures, English for every other.</param>
    /// <param name="width">For what width to lay it out.</param>
    public static string Draw(
        TrustRules rules, TrustLedger ledger, Instant now, DateTimeZone zone, CultureInfo culture, PictureWidth width = PictureWidth.Wide)
    {
        Words words = Words.For(Guard.Against.Null(culture));
        TrustView view = new(Guard.Against.Null(rules), Guard.Against.Null(ledger), now, Guard.Against.Null(zone), words);
        return new TrustDrawing(view, rules, words, width, "trust").Compose().Standalone();
    }
}
