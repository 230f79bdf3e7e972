using System.Collections.Immutable;
using System.Globalization;
using IssueResolution.Casework;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>Cases as one HTML file that needs nothing else: no scripts, no fonts, no network.</summary>
public static class CaseHtml
{
    /// <summary>The whole page of one case: how it stands, what is due next and why, its course, what its promises did to trust, what keeps it open, what happened.</summary>
    /// <remarks>Written as XHTML. Follows the reader's light or dark setting and the width of the screen. What people wrote is text and never markup.</remarks>
    /// <inheritdoc cref="CaseText.Write(CaseRules, IssueCase, Instant, CultureInfo)" path="/param"/>
    /// <inheritdoc cref="CaseText.Write(CaseRules, IssueCase, Instant, CultureInfo)" path="/exception"/>
    public static string Render(CaseRules rules, IssueCase issueCase, Instant now, CultureInfo culture) =>
        Render(rules, [Guard.Against.Null(issueCase)], now, culture);

    /// <summary>The whole page of several cases: what is due next in all of them in one order, then each case.</summary>
    /// <inheritdoc cref="Render(CaseRules, IssueCase, Instant, CultureInfo)" path="/remarks"/>
    /// <param name="rules">The policy and the calendar that the cases are held to.</param>
    /// <param name="cases">What is shown, in this order; their ids differ.</param>
    /// <param name="now">The instant of the question.</param>
    /// <param name="culture">Chooses the language: Japanese for Japanese cultures, English for every other.</param>
    /// <inheritdoc cref="CaseText.Write(CaseRules, IssueCase, Instant, CultureInfo)" path="/exception"/>
    public static string Render(CaseRules rules, IEnumerable<IssueCase> cases, Instant now, CultureInfo culture)
    {
        Guard.Against.Null(rules);
        Words words = Words.For(Guard.Against.Null(culture));
        ImmutableArray<IssueCase> all = [.. Guard.Against.Null(cases).Select(each => Guard.Against.Null(each, nameof(cases)))];
        CasePortfolio portfolio = rules.PortfolioOf(all, now);
        ImmutableArray<CaseView> views = [.. all.Select(each => new CaseView(rules, portfolio, each, words))];
        if (views.Length == 1)
        {
            CaseSections only = new(views[0], words, "case");
            return Page(views[0].Id, only.Header("h1") + only.Agenda + only.Rest, words);
        }

        string title = words.CountOfCases(Numerals.Of(views.Length));
        Markup header = Markup.Element("header", [], Markup.Element("h1", [], Markup.Text(title)));
        Agenda due = portfolio.Agenda;
        Markup pictures = AgendaDrawing.OfPage(due, rules.Calendar.Zone, words, "duties");
        Markup agenda = AgendaHtml.Section(new AgendaSummary(due, rules.Calendar.Zone, words), words, pictures);
        return Page(title, header + agenda + Markup.Join(views.Select((view, index) => Article(view, FormattableString.Invariant($"case-{index + 1}"), words))), words);
    }

    private static Markup Article(CaseView view, string name, Words words)
    {
        CaseSections sections = new(view, words, name);
        return Markup.Element("article", [], sections.Header("h2"), sections.Rest);
    }

    private static string Page(string title, Markup body, Words words) => "<!DOCTYPE html>\n" + Markup.Element(
        "html",
        [("xmlns", "http://www.w3.org/1999/xhtml"), ("lang", words.Language)],
        Markup.Element(
            "head",
            [],
            Markup.Leaf("meta", ("charset", "utf-8")),
            Markup.Leaf("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")),
            Markup.Leaf("meta", ("name", "color-scheme"), ("content", "light dark")),
            Markup.Element("title", [], Markup.Text(title)),
            Markup.Style(PageStylesheet.Page + Stylesheet.Pictures + CaseStylesheet.Sections)),
        Markup.Element("body", [], Markup.Element("main", [], body))) + "\n";
}
