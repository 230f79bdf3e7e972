namespace IssueResolution.Rendering;

/// <summary>A table whose first columns are text and whose last ones are numbers; without headings when none are given.</summary>
internal sealed class HtmlTable(string caption, int textColumns, params string[] headings)
{
    private Markup _rows;
    private Markup _foot;

    public HtmlTable Row(params string[] cells)
    {
        _rows += Line(cells);
        return this;
    }

    /// <summary>Sums under the rows.</summary>
    public HtmlTable Foot(params string[] cells)
    {
        _foot += Line(cells);
        return this;
    }

    public Markup ToMarkup() =>
        Markup.Element(
            "table",
            [],
            Markup.Element("caption", [], Markup.Text(caption)),
            headings.Length == 0
                ? default
                : Markup.Element("thead", [], Markup.Element("tr", [], [.. headings.Select((heading, column) =>
                    Markup.Element("th", [("scope", "col"), ("class", LookOf(column))], Markup.Text(heading)))])),
            Markup.Element("tbody", [], _rows),
            _foot.IsEmpty ? default : Markup.Element("tfoot", [], _foot));

    private Markup Line(string[] cells) =>
        Markup.Element("tr", [], [.. cells.Select((cell, column) => column == 0
            ? Markup.Element("th", [("scope", "row"), ("class", LookOf(column))], Markup.Text(cell))
            : Markup.Element("td", [("class", LookOf(column))], Markup.Text(cell)))]);

    private string LookOf(int column) => column < textColumns ? "text" : "number";
}
