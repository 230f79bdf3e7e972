using System.Globalization;
using IssueResolution.Casework;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>Many cases at an instant as one HTML file that needs nothing else: no scripts, no fonts, no network.</summary>
public static class PortfolioHtml
{
    /// <summary>The whole page: what is due next and why, trust of each client, signs, patterns, volume, indicators, cases.</summary>
    /// <remarks>
    /// Written as XHTML. Follows the reader's light or dark setting and the width of the screen. What people wrote is text and never markup.
    /// Long lists are told as in <see cref="PortfolioText"/>.
    /// </remarks>
    /// <inheritdoc cref="PortfolioText.Write" path="/param"/>
    /// <inheritdoc cref="PortfolioText.Write" path="/exception"/>
    public static string Render(CaseRules rules, CasePortfolio portfolio, Instant since, CultureInfo culture, int atMost = PortfolioText.UsualRows)
    {
        Words words = Words.For(Guard.Against.Null(culture));
        PortfolioView view = new(Guard.Against.Null(rules), Guard.Against.Null(portfolio), since, Guard.Against.NegativeOrZero(atMost), words);
        return "<!DOCTYPE html>\n" + Markup.Element(
            "html",
            [("xmlns", "http://www.w3.org/1999/xhtml"), ("lang", words.Language)],
            Markup.Element(
                "head",
                [],
                Markup.Leaf("meta", ("charset", "utf-8")),
                Markup.Leaf("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")),
                Markup.Leaf("meta", ("name", "color-scheme"), ("content", "light dark")),
                Markup.Element("title", [], Markup.Text(view.Heading)),
                Markup.Style(PageStylesheet.Page + Stylesheet.Pictures + CaseStylesheet.Sections)),
            Markup.Element("body", [], Markup.Element(
                "main",
                [],
                Markup.Element("header", [], Markup.Element("h1", [], Markup.Text(view.Heading))),
                AgendaHtml.Section(view.Agenda, words, AgendaDrawing.OfPage(portfolio.Agenda, rules.Calendar.Zone, words, "duties")),
                Markup.Join(view.Tables.Select(table => Section(table, table.Name == PortfolioView.IndicatorsName ? IndicatorDrawing.OfPage(view.Indicators, words) : default)))))) + "\n";
    }

    private static Markup Section(PortfolioTable table, Markup pictures) => Markup.Element(
        "section",
        [("id", table.Name)],
        Markup.Element("h2", [], Markup.Text(table.Title)),
        pictures.IsEmpty ? default : Markup.Element("figure", [], pictures),
        table.Rows.IsEmpty ? default : Markup.Element("div", [("class", "numbers")], Markup.Element(
            "table",
            [],
            Markup.Element("thead", [], Markup.Element("tr", [], [.. table.Headings.Select(heading => Markup.Element("th", [("scope", "col")], Markup.Text(heading)))])),
            Markup.Element("tbody", [], [.. table.Rows.Select(row => Markup.Element("tr", [], [.. row.Select((cell, column) => column == 0
                ? Markup.Element("th", [("scope", "row")], Markup.Text(cell))
                : Markup.Element("td", [], Markup.Text(cell)))]))]))),
        Markup.Join(table.Notes.Select(note => Markup.Element("p", [], Markup.Text(note)))));
}
