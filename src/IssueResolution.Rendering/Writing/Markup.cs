using System.Text;

namespace IssueResolution.Rendering;

/// <summary>XML that is well formed by construction: text enters only escaped, elements only whole.</summary>
/// <remarks><c>default</c> is nothing at all. Serves SVG and, written as XHTML, the page around it.</remarks>
internal readonly struct Markup
{
    private readonly string? _xml;

    private Markup(string xml) => _xml = xml;

    public bool IsEmpty => string.IsNullOrEmpty(_xml);

    public static Markup Text(string text) => new(XmlText.Escape(text));

    /// <summary>A style sheet of our own; never a text that came from outside.</summary>
    public static Markup Style(string css) => new($"<style>{css}</style>");

    /// <summary>An element with an end tag, also when it is empty: HTML reads <c>&lt;td/&gt;</c> as a start tag.</summary>
    public static Markup Element(string name, MarkupAttribute[] attributes, params Markup[] children)
    {
        StringBuilder xml = StartTag(name, attributes).Append('>');
        foreach (Markup child in children)
        {
            xml.Append(child._xml);
        }

        return new Markup(xml.Append("</").Append(name).Append('>').ToString());
    }

    /// <summary>An element that closes itself: an SVG shape, or an HTML element that never has content.</summary>
    public static Markup Leaf(string name, params MarkupAttribute[] attributes) =>
        new(StartTag(name, attributes).Append("/>").ToString());

    public static Markup Join(IEnumerable<Markup> parts) => new(string.Concat(parts));

    public static Markup operator +(Markup left, Markup right) => new(left._xml + right._xml);

    public override string ToString() => _xml ?? string.Empty;

    private static StringBuilder StartTag(string name, MarkupAttribute[] attributes)
    {
        StringBuilder tag = new StringBuilder().Append('<').Append(name);
        foreach (MarkupAttribute attribute in attributes)
        {
            tag.Append(' ').Append(attribute.Name).Append("=\"").Append(XmlText.Escape(attribute.Value)).Append('"');
        }

        return tag;
    }
}
