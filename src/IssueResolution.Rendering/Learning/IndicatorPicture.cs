using System.Globalization;
using IssueResolution.Learning;

namespace IssueResolution.Rendering;

/// <summary>An <see cref="IndicatorSet"/> on one page: satisfaction and engagement as two axes, then what explains them, each number with its sentence.</summary>
public static class IndicatorPicture
{
    /// <summary>An SVG file of its own. What has no data says so and shows neither 0 nor 100 percent.</summary>
    /// <remarks>
    /// Bars that stand below each other have one unit and one line: shares from 0 to 100 percent, the times of all clocks from their median (a dot) to
    /// their upper percentile, and the backlog then and now apart from both. What rests on few cases is drawn hollow and says so in a word.
    /// </remarks>
    /// <param name="indicators">What is drawn, in its own order.</param>
    /// <param name="culture">Chooses the language: Japanese for Japanese cultures, English for every other.</param>
    /// <param name="width">For what width to lay it out.</param>
    public static string Draw(IndicatorSet indicators, CultureInfo culture, PictureWidth width = PictureWidth.Wide)
    {
        Words words = Words.For(Guard.Against.Null(culture));
        return new IndicatorDrawing(new IndicatorView(Guard.Against.Null(indicators), words), words, width).Compose().Standalone();
    }
}
