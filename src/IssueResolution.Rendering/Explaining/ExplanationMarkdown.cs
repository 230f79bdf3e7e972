using System.Globalization;
using System.Text;
using IssueResolution.Timing;

namespace IssueResolution.Rendering;

/// <summary>A <see cref="ClockExplanation"/> as Markdown, for tickets, wikis and reviews.</summary>
public static class ExplanationMarkdown
{
    /// <summary>A heading of the third level, how the clock stands, a table with a row for each stretch, and totals; lines end in a line feed.</summary>
    /// <remarks>Says what <see cref="ExplanationText"/> says. Names are escaped: markup, HTML and addresses in them stay plain text.</remarks>
    /// <param name="explanation">What to tell.</param>
    /// <param name="culture">Chooses the language: Japanese for Japanese cultures, English for every other.</param>
    public static string Write(ClockExplanation explanation, CultureInfo culture)
    {
        Guard.Against.Null(explanation);
        Words words = Words.For(Guard.Against.Null(culture));
        ExplanationSummary summary = new(explanation, words);
        StringBuilder text = new();
        Append(text, $"### {MarkdownText.Escape(summary.Heading)}", string.Empty, MarkdownText.Escape(summary.Outcome));
        foreach (string former in summary.FormerBreaches)
        {
            Append(text, string.Empty, MarkdownText.Escape(former));
        }

        Append(text, string.Empty, MarkdownText.Escape(summary.Times), string.Empty);
        Append(text, Line([words.From, words.Doing, words.Counted, words.Why]), "|---|---|---:|---|");
        foreach (ExplanationRow row in ExplanationRows.Of(explanation, words))
        {
            Append(text, Line([.. ExplanationText.Cells(row, summary, words).Select(MarkdownText.Escape)]));
        }

        Append(text, string.Empty);
        foreach ((string kind, string amount) in summary.Totals)
        {
            Append(text, $"- {words.Labelled(kind, amount)}");
        }

        Append(text, string.Empty, MarkdownText.Escape(summary.Conclusion));
        return text.ToString();
    }

    private static string Line(string[] cells) => $"| {string.Join(" | ", cells)} |";

    private static void Append(StringBuilder text, params string[] lines)
    {
        foreach (string line in lines)
        {
            text.Append(line).Append('\n');
        }
    }
}
