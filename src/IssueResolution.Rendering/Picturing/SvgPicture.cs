using System.Globalization;

namespace IssueResolution.Rendering;

/// <summary>A finished picture: shapes, size, and the texts that stand for it where it cannot be seen.</summary>
internal sealed class SvgPicture(
    string name, PictureWidth width, double height, Words words, string title, string description, Markup shapes)
{
    /// <summary>Font sizes of <see cref="Stylesheet"/>, for measuring.</summary>
    public const double TextSize = 13;

    /// <inheritdoc cref="TextSize"/>
    public const double SmallSize = 12;

    public string Title { get; } = title;

    public string Description { get; } = description;

    public static double UnitsOf(PictureWidth width) => width == PictureWidth.Wide ? 720 : 360;

    /// <summary>A picture that has nothing to show says so.</summary>
    public static SvgPicture Message(string name, PictureWidth width, Words words, string title, string message)
    {
        double units = UnitsOf(width);
        Markup shapes = Svg.Bar("track", 0, 0, units, 64) + Svg.Text("message", units / 2, 37, message, TextAnchor.Middle);
        return new(name, width, 64, words, title, message, shapes);
    }

    /// <summary>A file of its own, with its style sheet.</summary>
    public string Standalone() =>
        Root(("width", UnitsOf(width)), ("height", height), Markup.Style(Stylesheet.Pictures)).ToString();

    /// <summary>Part of a page that brings <see cref="Stylesheet.Pictures"/> itself and shows it only at its own width.</summary>
    public Markup Embedded() => Root(("width", "100%"), ("height", "auto"), default);

    private Markup Root(MarkupAttribute shownWidth, MarkupAttribute shownHeight, Markup style)
    {
        string id = $"{name}-{(width == PictureWidth.Wide ? "wide" : "narrow")}";
        string box = string.Format(CultureInfo.InvariantCulture, "0 0 {0} {1}", SvgNumber.Of(UnitsOf(width)), SvgNumber.Of(height));
        return Markup.Element(
            "svg",
            [
                ("xmlns", "http://www.w3.org/2000/svg"), ("class", $"ir-picture {(width == PictureWidth.Wide ? "wide" : "narrow")}"),
                ("viewBox", box), shownWidth, shownHeight, ("role", "img"), ("lang", words.Language),
                ("aria-labelledby", $"{id}-title {id}-desc"), .. PlainLooks.OfPicture,
            ],
            Markup.Element("title", [("id", $"{id}-title")], Markup.Text(Title)),
            Markup.Element("desc", [("id", $"{id}-desc")], Markup.Text(Description)),
            style,
            shapes);
    }
}
