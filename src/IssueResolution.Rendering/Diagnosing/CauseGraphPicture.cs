using System.Globalization;
using IssueResolution.Diagnosing;

namespace IssueResolution.Rendering;

/// <summary>A <see cref="CauseGraph"/> as a picture: the symptom on top, below it a card for each cause.</summary>
public static class CauseGraphPicture
{
    /// <summary>An SVG file of its own.</summary>
    /// <remarks>
    /// An only cause stands straight below its effect, the causes of a branching are set in. A cause of several effects is drawn with its own causes once,
    /// and where it comes again the card says so. Statements are wrapped and never cut; the text alternative holds all of them.
    /// </remarks>
    /// <param name="graph">What to draw.</param>
    /// <param name="policy">How much each kind of evidence is worth.</param>
    /// <param name="culture">Chooses the language: Japanese for Japanese cultures, English for every other.</param>
    /// <param name="width">For what width to lay it out.</param>
    public static string Draw(CauseGraph graph, DiagnosingPolicy policy, CultureInfo culture, PictureWidth width = PictureWidth.Wide) =>
        new CauseCards(Guard.Against.Null(graph), Guard.Against.Null(policy), Words.For(Guard.Against.Null(culture)), width).Compose().Standalone();
}
