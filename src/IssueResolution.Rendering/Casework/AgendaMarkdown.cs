using System.Globalization;
using System.Text;
using IssueResolution.Casework;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>An <see cref="Agenda"/> as Markdown, for tickets, wikis and stand-up notes.</summary>
public static class AgendaMarkdown
{
    /// <summary>A heading of the third level, how many duties, a table with a row for each, and when to ask again; lines end in a line feed.</summary>
    /// <remarks>What is overdue says so in bold. Names are escaped: markup, HTML and addresses in them stay plain text.</remarks>
    /// <inheritdoc cref="AgendaText.Write" path="/param"/>
    public static string Write(Agenda agenda, DateTimeZone zone, CultureInfo culture)
    {
        Words words = Words.For(Guard.Against.Null(culture));
        AgendaSummary summary = new(Guard.Against.Null(agenda), Guard.Against.Null(zone), words);
        StringBuilder text = new();
        Append(text, $"### {MarkdownText.Escape(summary.Heading)}", string.Empty, MarkdownText.Escape(summary.Outcome), string.Empty, MarkdownText.Escape(summary.Times), string.Empty);
        if (summary.Rows.IsEmpty)
        {
            Append(text, words.NothingDue);
        }
        else
        {
            string[] headings = [words.DueMark, words.State, .. Case(summary, words.CaseId), words.What, words.Who, words.Because];
            Append(text, Line(headings), $"|{string.Concat(headings.Select(_ => "---|"))}");
            foreach (AgendaRow row in summary.Rows)
            {
                string status = row.IsOverdue ? $"**{MarkdownText.Escape(row.Status)}**" : MarkdownText.Escape(row.Status);
                IEnumerable<string> rest = [.. Case(summary, row.Duty.CaseId), row.What, row.By, $"{row.Why} ({row.Cell})"];
                Append(text, Line([MarkdownText.Escape(row.Due), status, .. rest.Select(MarkdownText.Escape)]));
            }
        }

        Append(text, string.Empty, MarkdownText.Escape(summary.Outlook));
        return text.ToString();
    }

    private static string[] Case(AgendaSummary summary, string text) => summary.HasSeveralCases ? [text] : [];

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static void Append(StringBuilder text, params IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            text.Append(line).Append('\n');
        }
    }
}
