using System.Globalization;
using System.Text;
using IssueResolution.Casework;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>Many cases at an instant as plain text in columns: agenda, trust of each client, signs, patterns, volume, indicators, cases.</summary>
public static class PortfolioText
{
    /// <summary>How many rows a list has at most when nothing else is asked for.</summary>
    public const int UsualRows = 50;

    private const string Gap = "  ";

    /// <summary>A block with a heading for each; lines end in a line feed.</summary>
    /// <remarks>
    /// Everything is counted, and of long lists only the beginning is told, with how many more there are. Clients are compared as if they were
    /// of one size, because cases do not say how much is done for a client. Control characters in what people wrote become blanks.
    /// </remarks>
    /// <param name="rules">The policy and the calendar that the cases are held to.</param>
    /// <param name="portfolio">What is told, as read by these rules.</param>
    /// <param name="since">The beginning of the while that indicators and volume cover, that instant excluded.</param>
    /// <param name="culture">Chooses the language: Japanese for Japanese cultures, English for every other.</param>
    /// <param name="atMost">How many rows a list has at most; one or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The while begins after the instant of the portfolio, or lists have no rows.</exception>
    public static string Write(CaseRules rules, CasePortfolio portfolio, Instant since, CultureInfo culture, int atMost = UsualRows)
    {
        Words words = Words.For(Guard.Against.Null(culture));
        PortfolioView view = new(Guard.Against.Null(rules), Guard.Against.Null(portfolio), since, Guard.Against.NegativeOrZero(atMost), words);
        StringBuilder text = new();
        PlainText.Line(text, view.Heading);
        PlainText.Line(text, string.Empty);
        AgendaText.Append(text, view.Agenda, words);
        foreach (PortfolioTable table in view.Tables)
        {
            Append(text, table);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, PortfolioTable table)
    {
        PlainText.Line(text, string.Empty);
        PlainText.Line(text, table.Title);
        if (!table.Rows.IsEmpty)
        {
            int[] widths = [.. table.Headings.Select((heading, column) => table.Rows.Max(row => Math.Max(PlainText.Columns(heading), PlainText.Columns(row[column]))))];
            foreach (IEnumerable<string> row in table.Rows.Select(row => row.AsEnumerable()).Prepend(table.Headings))
            {
                PlainText.Line(text, "  " + string.Join(Gap, row.Select((cell, column) => PlainText.Padded(cell, widths[column]))));
            }
        }

        foreach (string note in table.Notes)
        {
            PlainText.Line(text, $"- {note}");
        }
    }
}
