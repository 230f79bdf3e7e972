using System.Collections.Immutable;
using System.Globalization;

namespace IssueResolution.Rendering;

/// <summary>An <see cref="SlaReport"/> as one HTML file that needs nothing else: no scripts, no fonts, no network.</summary>
/// <remarks>
/// Written as XHTML, so that any XML reader can check it. Every picture has its numbers in a table beside it. Follows the reader's light or
/// dark setting, and prints in light colours.
/// </remarks>
public static class SlaReportHtml
{
    /// <summary>The whole page, the same text for the same report and language on every machine.</summary>
    /// <param name="report">What to show.</param>
    /// <param name="culture">Chooses the language: Japanese for Japanese cultures, English for every other.</param>
    public static string Render(SlaReport report, CultureInfo culture)
    {
        Guard.Against.Null(report);
        Words words = Words.For(Guard.Against.Null(culture));
        Markup page = Markup.Element(
            "html",
            [("xmlns", "http://www.w3.org/1999/xhtml"), ("lang", words.Language)],
            Head(report),
            Markup.Element(
                "body",
                [],
                Markup.Element("main", [], Header(report), Figures(report), Promises(report, words), Sections(report, words), Footer(report, words))));
        return "<!DOCTYPE html>\n" + page + "\n";
    }

    private static Markup Head(SlaReport report) =>
        Markup.Element(
            "head",
            [],
            Markup.Leaf("meta", ("charset", "utf-8")),
            Markup.Leaf("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")),
            Markup.Leaf("meta", ("name", "color-scheme"), ("content", "light dark")),
            Markup.Element("title", [], Markup.Text(report.Title)),
            Markup.Style(PageStylesheet.Page + Stylesheet.Pictures));

    private static Markup Header(SlaReport report) =>
        Markup.Element(
            "header",
            [],
            Markup.Element("h1", [], Markup.Text(report.Title)),
            Markup.Element("p", [("class", "subtitle")], Markup.Text(report.Subtitle)));

    private static Markup Figures(SlaReport report) =>
        report.Figures.IsEmpty
            ? default
            : Markup.Element("dl", [("class", "figures")], [.. report.Figures.Select(figure => Markup.Element(
                "div",
                [],
                Markup.Element("dt", [], Markup.Text(figure.Label)),
                Markup.Element("dd", [("class", "value")], Markup.Text(figure.Value)),
                figure.Note is { } note ? Markup.Element("dd", [("class", "note")], Markup.Text(note)) : default))]);

    private static Markup Promises(SlaReport report, Words words) =>
        report.Promises.IsEmpty
            ? default
            : Markup.Element("div", [("class", "promises")], new SlaReportTables(report, words).Promises);

    private static Markup Sections(SlaReport report, Words words)
    {
        SlaReportTables tables = new(report, words);
        ImmutableArray<PictureWidth> widths = [PictureWidth.Wide, PictureWidth.Narrow];
        return Section(
                "attainment", words.AttainmentTitle, words.AttainmentNote,
                widths.Select(width => AttainmentPicture.Compose(report.Attainment, words, width)), tables.Attainment)
            + Section(
                "histogram", words.HistogramTitle, words.HistogramNote,
                widths.Select(width => HistogramPicture.Compose(report.TimeToResolve, words, width)), tables.TimeToResolve)
            + Section(
                "backlog", words.BacklogTitle, null,
                widths.Select(width => BacklogPicture.Compose(report.Backlog, report.Zone, words, width)), tables.Backlog)
            + (report.MostBreached is { } timeline
                ? Section(
                    "timeline", words.TimelineTitle, words.TimelineNote,
                    widths.Select(width => TimelinePicture.Compose(timeline, report.Zone, words, width)), tables.Timeline(timeline))
                : Section(
                    "timeline", words.TimelineTitle, null,
                    widths.Select(width => SvgPicture.Message("timeline", width, words, words.TimelineTitle, words.NothingBreached)),
                    default));
    }

    private static Markup Section(string name, string title, string? note, IEnumerable<SvgPicture> pictures, Markup numbers) =>
        Markup.Element(
            "section",
            [("aria-labelledby", $"{name}-heading")],
            Markup.Element("h2", [("id", $"{name}-heading")], Markup.Text(title)),
            Markup.Element(
                "div",
                [("class", "beside")],
                Markup.Element(
                    "figure",
                    [],
                    Markup.Join(pictures.Select(picture => picture.Embedded())),
                    note is null || numbers.IsEmpty ? default : Markup.Element("figcaption", [], Markup.Text(note))),
                numbers.IsEmpty ? default : Markup.Element("div", [("class", "numbers")], numbers)));

    private static Markup Footer(SlaReport report, Words words) =>
        Markup.Element(
            "footer",
            [],
            report.SourceNote is { } source ? Markup.Element("p", [], Markup.Text(words.Labelled(words.Source, source))) : default,
            Markup.Element("p", [], Markup.Text(words.TimesIn(report.Zone.Id))));
}
