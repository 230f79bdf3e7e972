using System.Globalization;
using IssueResolution.Casework;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>The course of a case: its states, what was said, decided and done, its promises, and what is due next.</summary>
public static class CasePicture
{
    /// <summary>An SVG file of its own. Before the detection it says only that.</summary>
    /// <remarks>
    /// What is due, and the instant of the question, are numbered on the line and told below; what is overdue says so in a word. Long stretches
    /// without an event are drawn shorter, and the picture says so. Times are in the zone of the calendar.
    /// </remarks>
    /// <param name="rules">The policy and the calendar that the case is held to.</param>
    /// <param name="issueCase">What is drawn.</param>
    /// <param name="now">The instant of the question.</param>
    /// <param name="culture">Chooses the language: Japanese for Japanese cultures, English for every other.</param>
    /// <param name="width">For what width to lay it out.</param>
    /// <exception cref="ArgumentException">The case was recorded under other rules, and these refuse one of its events.</exception>
    public static string Draw(CaseRules rules, IssueCase issueCase, Instant now, CultureInfo culture, PictureWidth width = PictureWidth.Wide)
    {
        Words words = Words.For(Guard.Against.Null(culture));
        CasePortfolio alone = Guard.Against.Null(rules).PortfolioOf([Guard.Against.Null(issueCase)], now);
        return new CaseDrawing(new CaseView(rules, alone, issueCase, words), words, width, "case").Compose().Standalone();
    }
}
