using System.Globalization;
using IssueResolution.Timing;

namespace IssueResolution.Rendering;

/// <summary>A <see cref="ClockExplanation"/> as a piece of an HTML page, without styles of its own.</summary>
public static class ExplanationHtml
{
    /// <summary>One <c>section</c> of class <c>clock-explanation</c>: how the clock stands, a table of its stretches, a table of totals.</summary>
    /// <remarks>
    /// Written as XHTML and says what <see cref="ExplanationText"/> says; the picture to put beside it is <see cref="ExplanationPicture"/>. Cells of
    /// amounts have the class <c>number</c>, all others <c>text</c>.
    /// </remarks>
    /// <param name="explanation">What to tell.</param>
    /// <param name="culture">Chooses the language: Japanese for Japanese cultures, English for every other.</param>
    public static string Write(ClockExplanation explanation, CultureInfo culture)
    {
        Guard.Against.Null(explanation);
        Words words = Words.For(Guard.Against.Null(culture));
        ExplanationSummary summary = new(explanation, words);
        HtmlTable steps = new(summary.Heading, 3, words.From, words.Doing, words.Why, words.Counted);
        foreach (ExplanationRow row in ExplanationRows.Of(explanation, words))
        {
            string[] cells = ExplanationText.Cells(row, summary, words);
            steps.Row(cells[0], cells[1], cells[3], cells[2]);
        }

        HtmlTable totals = new(words.Totals, 1);
        foreach ((string kind, string amount) in summary.Totals)
        {
            totals.Row(kind, amount);
        }

        return Markup.Element(
            "section",
            [("class", "clock-explanation"), ("lang", words.Language)],
            [
                Paragraph(summary.Outcome), .. summary.FormerBreaches.Select(Paragraph), steps.ToMarkup(), totals.ToMarkup(),
                Paragraph(summary.Conclusion), Paragraph(summary.Times),
            ]).ToString();
    }

    private static Markup Paragraph(string text) => Markup.Element("p", [], Markup.Text(text));
}
