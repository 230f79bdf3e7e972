using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>A <see cref="ClockExplanation"/> as plain text in columns, for consoles, logs and mails in a fixed-width font.</summary>
public static class ExplanationText
{
    private const string Gap = "  ";

    /// <summary>Heading, how the clock stands, a line for each stretch, and totals; lines end in a line feed.</summary>
    /// <remarks>
    /// Amounts are exact, so that the lines can be added up. Times are in the zone of the explanation, with the offset at each where it changes on
    /// the way. A long explanation passes over nights, a very long one loses its middle; sums stay true. Control characters in names become blanks.
    /// </remarks>
    /// <param name="explanation">What to tell.</param>
    /// <param name="culture">Chooses the language: Japanese for Japanese cultures, English for every other.</param>
    public static string Write(ClockExplanation explanation, CultureInfo culture)
    {
        Guard.Against.Null(explanation);
        Words words = Words.For(Guard.Against.Null(culture));
        ExplanationSummary summary = new(explanation, words);
        StringBuilder text = new();
        foreach (string line in (string[])[summary.Heading, summary.Outcome, .. summary.FormerBreaches, summary.Times, string.Empty])
        {
            Append(text, line);
        }

        AppendTable(text, [.. ExplanationRows.Of(explanation, words).Select(row => Cells(row, summary, words))]);
        Append(text, string.Empty);
        Append(text, words.Line([.. summary.Totals.Select(total => words.Labelled(total.Kind, total.Amount))]));
        Append(text, summary.Conclusion);
        return text.ToString();
    }

    internal static string[] Cells(ExplanationRow row, ExplanationSummary summary, Words words) =>
    [
        row.From is { } from ? summary.RowStamp(from) : string.Empty,
        row.Doing,
        row.Counted switch { null => string.Empty, { } none when none == Duration.Zero => Numerals.None, { } counted => words.Exact(counted) },
        row.Why,
    ];

    /// <summary>Columns as wide as their widest cell; the third is for amounts and stands on the right.</summary>
    private static void AppendTable(StringBuilder text, ImmutableArray<string[]> rows)
    {
        int[] widths = [.. Enumerable.Range(0, 3).Select(column => rows.Max(row => PlainText.Columns(row[column])))];
        foreach (string[] cells in rows)
        {
            string[] padded = [.. Enumerable.Range(0, 3).Select(column => column == 2 ? OnTheRight(cells[column], widths[column]) : PlainText.Padded(cells[column], widths[column]))];
            Append(text, string.Join(Gap, padded.Append(cells[3])));
        }
    }

    private static string OnTheRight(string text, int columns) => new string(' ', columns - PlainText.Columns(text)) + PlainText.Clean(text);

    private static void Append(StringBuilder text, string line) => PlainText.Line(text, line);
}
