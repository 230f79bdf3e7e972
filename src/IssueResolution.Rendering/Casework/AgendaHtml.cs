using System.Globalization;
using IssueResolution.Casework;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>An <see cref="Agenda"/> as a piece of an HTML page, without styles of its own.</summary>
public static class AgendaHtml
{
    /// <summary>One <c>section</c> of class <c>agenda</c> with a heading of the second level, how many duties, and a list with an item for each.</summary>
    /// <remarks>
    /// Written as XHTML. An item has the parts <c>due</c>, <c>status</c>, <c>what</c>, <c>who</c> and <c>why</c>, and the class <c>overdue</c> when it is;
    /// the status says so in a word. Names are text and never markup.
    /// </remarks>
    /// <inheritdoc cref="AgendaText.Write" path="/param"/>
    public static string Write(Agenda agenda, DateTimeZone zone, CultureInfo culture)
    {
        Words words = Words.For(Guard.Against.Null(culture));
        return Section(new AgendaSummary(Guard.Against.Null(agenda), Guard.Against.Null(zone), words), words).ToString();
    }

    /// <param name="summary">What is told.</param>
    /// <param name="words">The language.</param>
    /// <param name="pictures">Stand above the list, where there is one.</param>
    internal static Markup Section(AgendaSummary summary, Words words, Markup pictures = default) => Markup.Element(
        "section",
        [("class", "agenda"), ("lang", words.Language)],
        Markup.Element("h2", [], Markup.Text(summary.Heading)),
        Paragraph("note", summary.Outcome),
        summary.Rows.IsEmpty || pictures.IsEmpty ? default : Markup.Element("figure", [], pictures),
        summary.Rows.IsEmpty
            ? Paragraph("none", words.NothingDue)
            : Markup.Element("ol", [("class", "duties")], [.. summary.Rows.Select(row => Item(row, summary.HasSeveralCases, words))]),
        summary.Left is { } left ? Paragraph("note", left) : default,
        Paragraph("note", summary.Outlook),
        Paragraph("note", summary.Times));

    private static Markup Item(AgendaRow row, bool withCase, Words words) => Markup.Element(
        "li",
        row.IsOverdue ? [("class", "overdue")] : [],
        Markup.Element("p", [("class", "due")], Markup.Text(row.Due)),
        Markup.Element("p", [("class", "status")], Markup.Text(row.IsOverdue ? $"! {row.Status}" : row.Status)),
        Markup.Element(
            "p",
            [("class", "what")],
            withCase ? Markup.Element("span", [("class", "case")], Markup.Text(row.Duty.CaseId + " ")) : default,
            Markup.Element("strong", [], Markup.Text(row.What))),
        Paragraph("who", words.Labelled(words.Who, row.By)),
        Markup.Element(
            "p",
            [("class", "why")],
            Markup.Text(row.Why + " "),
            Markup.Element("span", [("class", "cell")], Markup.Text(row.Cell))));

    private static Markup Paragraph(string look, string text) => Markup.Element("p", [("class", look)], Markup.Text(text));
}
