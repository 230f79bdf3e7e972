using System.Globalization;

namespace IssueResolution.Rendering;

/// <summary>An <see cref="SlaReport"/> as one HTML file that needs nothing else: no scripts, no fonts, no network.</summary>
public static class SlaReportHtml
{
    /// <summary>The whole page, the same text for the same report and language on every machine.</summary>
    /// <param name="report">What to show.</param>
    /// <param name="culture">Chooses the language: Japanese for Japanese cultures, English for every other.</param>
    public static string Render(SlaReport report, CultureInfo culture)
    {
        Guard.Against.Null(report);
        Guard.Against.Null(culture);
        return string.Empty;
    }
}
