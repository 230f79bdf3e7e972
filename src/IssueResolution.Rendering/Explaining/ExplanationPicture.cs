using System.Globalization;
using IssueResolution.Timing;

namespace IssueResolution.Rendering;

/// <summary>A <see cref="ClockExplanation"/> as a timeline: how the target was used up, what the clock did meanwhile, and where its deadline lies.</summary>
public static class ExplanationPicture
{
    /// <summary>An SVG file of its own.</summary>
    /// <remarks>
    /// Changes of target, the deadline, a breach, the stop and the reading are numbered on the line and told below. Where nothing counts for long, the
    /// line is drawn shorter, and the picture says so. What lies ahead is dotted.
    /// </remarks>
    /// <param name="explanation">What to draw.</param>
    /// <param name="culture">Chooses the language: Japanese for Japanese cultures, English for every other.</param>
    /// <param name="width">For what width to lay it out.</param>
    public static string Draw(ClockExplanation explanation, CultureInfo culture, PictureWidth width = PictureWidth.Wide) =>
        new ClockPicture(Guard.Against.Null(explanation), Words.For(Guard.Against.Null(culture)), width).Compose().Standalone();
}
