using System.Globalization;
using System.Text;
using IssueResolution.Casework;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>An <see cref="Agenda"/> as plain text in columns, for consoles, logs and mails in a fixed-width font.</summary>
public static class AgendaText
{
    private const string Gap = "  ";
    private const string Indent = "    ";

    /// <summary>Heading, how many duties, two lines for each (due, what and by whom; then why), and when to ask again; lines end in a line feed.</summary>
    /// <remarks>
    /// What is overdue begins with an exclamation mark and says so in a word. The id of the case stands in each line when there are several.
    /// Control characters in names become blanks.
    /// </remarks>
    /// <param name="agenda">What to tell.</param>
    /// <param name="zone">In which dates and times are written; usually that of the calendar.</param>
    /// <param name="culture">Chooses the language: Japanese for Japanese cultures, English for every other.</param>
    public static string Write(Agenda agenda, DateTimeZone zone, CultureInfo culture)
    {
        Words words = Words.For(Guard.Against.Null(culture));
        StringBuilder text = new();
        Append(text, new AgendaSummary(Guard.Against.Null(agenda), Guard.Against.Null(zone), words), words);
        return text.ToString();
    }

    internal static void Append(StringBuilder text, AgendaSummary summary, Words words)
    {
        PlainText.Line(text, summary.Heading);
        PlainText.Line(text, summary.Outcome);
        PlainText.Line(text, summary.Times);
        PlainText.Line(text, string.Empty);
        if (summary.Rows.IsEmpty)
        {
            PlainText.Line(text, words.NothingDue);
        }

        string[][] cells = [.. summary.Rows.Select(row => Cells(row, summary.HasSeveralCases))];
        int[] widths = cells.Length == 0 ? [] : [.. Enumerable.Range(0, cells[0].Length).Select(column => cells.Max(row => PlainText.Columns(row[column])))];
        for (int index = 0; index < cells.Length; index++)
        {
            AgendaRow row = summary.Rows[index];
            PlainText.Line(text, string.Join(Gap, cells[index].Select((cell, column) => PlainText.Padded(cell, widths[column]))));
            PlainText.Line(text, $"{Indent}{row.Why} [{row.Cell}]");
        }

        if (summary.Left is { } left)
        {
            PlainText.Line(text, $"- {left}");
        }

        PlainText.Line(text, string.Empty);
        PlainText.Line(text, summary.Outlook);
    }

    private static string[] Cells(AgendaRow row, bool withCase) =>
        [row.IsOverdue ? "!" : " ", row.Due, row.Status, .. withCase ? [row.Duty.CaseId] : Array.Empty<string>(), row.What, row.By];
}
