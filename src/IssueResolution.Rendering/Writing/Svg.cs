namespace IssueResolution.Rendering;

/// <summary>The few shapes our pictures are made of. How they look is said by their class and <see cref="Stylesheet"/>.</summary>
internal static class Svg
{
    /// <summary>A bar; a tip, when given, is what a pointer resting on it shows.</summary>
    public static Markup Bar(string look, double x, double y, double width, double height, string? tip = null) =>
        WithTip("rect", tip, look, ("x", x), ("y", y), ("width", Math.Max(0, width)), ("height", Math.Max(0, height)));

    public static Markup Line(string look, double fromX, double fromY, double toX, double toY) =>
        Markup.Leaf("line", Looking(look, ("x1", fromX), ("y1", fromY), ("x2", toX), ("y2", toY)));

    public static Markup Dot(string look, double x, double y, double radius) =>
        Markup.Leaf("circle", Looking(look, ("cx", x), ("cy", y), ("r", radius)));

    public static Markup Path(string look, string course) =>
        Markup.Leaf("path", Looking(look, ("d", course)));

    /// <summary>One line of text, standing on <paramref name="y"/>.</summary>
    public static Markup Text(string look, double x, double y, string text, TextAnchor anchor = TextAnchor.Start) =>
        Markup.Element("text", Attributes(look, x, y, anchor), Markup.Text(text));

    /// <summary>One line of text cut to a width; when cut, the whole text is its tip.</summary>
    public static Markup TextWithin(string look, double x, double y, string text, double width, double size)
    {
        string shown = TextExtent.Cut(text, TextExtent.SizeOf(look, size), width);
        return shown == text
            ? Text(look, x, y, text)
            : Markup.Element("text", Attributes(look, x, y, TextAnchor.Start), Title(text), Markup.Text(shown));
    }

    /// <summary>The class of a shape, how it looks without a style sheet, and what else it has.</summary>
    public static MarkupAttribute[] Looking(string look, params MarkupAttribute[] attributes) => [.. PlainLooks.Of(look), .. attributes];

    public static Markup Title(string text) => Markup.Element("title", [], Markup.Text(text));

    private static MarkupAttribute[] Attributes(string look, double x, double y, TextAnchor anchor) => anchor switch
    {
        TextAnchor.Middle => Looking(look, ("x", x), ("y", y), ("text-anchor", "middle")),
        TextAnchor.End => Looking(look, ("x", x), ("y", y), ("text-anchor", "end")),
        _ => Looking(look, ("x", x), ("y", y)),
    };

    private static Markup WithTip(string name, string? tip, string look, params MarkupAttribute[] attributes) =>
        tip is null ? Markup.Leaf(name, Looking(look, attributes)) : Markup.Element(name, Looking(look, attributes), Title(tip));
}
