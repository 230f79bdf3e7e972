using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace IssueResolution.Rendering.Tests.Picturing;

/// <summary>A picture as an XML reader sees it. Reading it is already a test: what is not well formed throws.</summary>
internal sealed class Drawing
{
    private static readonly string[] _coordinates = ["x", "y", "width", "height", "x1", "x2", "y1", "y2", "cx", "cy", "r"];

    private readonly XElement _root;

    private Drawing(XElement root) => _root = root;

    public string Title => Only("title").Value;

    public string Description => Only("desc").Value;

    public ImmutableArray<double> Box =>
        [.. ((string)_root.Attribute("viewBox")!).Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];

    public ImmutableArray<string> Texts => [.. Shapes("text").Select(text => text.Nodes().OfType<XText>().Single().Value)];

    public static Drawing Of(string svg) => new(XDocument.Parse(svg).Root!);

    /// <summary>The pictures of a page, wide and narrow.</summary>
    public static ImmutableArray<Drawing> In(string page)
    {
        using XmlReader reader = XmlReader.Create(new StringReader(page), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return [.. XDocument.Load(reader).Descendants().Where(element => element.Name.LocalName == "svg").Select(svg => new Drawing(svg))];
    }

    public IEnumerable<XElement> Shapes(string name) => _root.Descendants().Where(element => element.Name.LocalName == name);

    /// <summary>The bars of one class, in order.</summary>
    public ImmutableArray<Bar> Bars(string look) =>
        [.. Shapes("rect").Where(bar => (string?)bar.Attribute("class") == look)
            .Select(bar => new Bar(Number(bar, "x"), Number(bar, "y"), Number(bar, "width"), Number(bar, "height")))];

    /// <summary>Checks what holds for every picture: finite numbers, bars inside the box, names and roles for those who cannot see it.</summary>
    public void MustBeSound()
    {
        Assert.Equal("img", (string?)_root.Attribute("role"));
        string[] named = ((string)_root.Attribute("aria-labelledby")!).Split(' ');
        Assert.Equal([(string)Only("title").Attribute("id")!, (string)Only("desc").Attribute("id")!], named);
        Assert.NotEmpty(Title);
        Assert.NotEmpty(Description);
        foreach (XElement shape in _root.Descendants())
        {
            foreach (XAttribute attribute in shape.Attributes().Where(attribute => _coordinates.Contains(attribute.Name.LocalName)))
            {
                Assert.Matches(@"^-?[0-9]+(\.[0-9]+)?$", attribute.Value);
            }

            Assert.Matches(@"^[-MLHVZ0-9. ]*$", (string?)shape.Attribute("d") ?? string.Empty);
        }

        foreach (XElement bar in Shapes("rect"))
        {
            Assert.InRange(Number(bar, "x"), -0.01, Box[2] + 0.01);
            Assert.InRange(Number(bar, "x") + Number(bar, "width"), -0.01, Box[2] + 0.01);
            Assert.InRange(Number(bar, "y") + Number(bar, "height"), 0, Box[3]);
        }
    }

    /// <summary>Every number in a text, thousands separators taken out.</summary>
    public static ImmutableArray<decimal> NumbersIn(string text) =>
        [.. Regex.Matches(text, @"[0-9][0-9,]*(\.[0-9]+)?")
            .Select(match => decimal.Parse(match.Value.Replace(",", string.Empty), CultureInfo.InvariantCulture))];

    private static double Number(XElement shape, string name) =>
        double.Parse((string)shape.Attribute(name)!, CultureInfo.InvariantCulture);

    private XElement Only(string name) => _root.Elements().Single(element => element.Name.LocalName == name);

    internal readonly record struct Bar(double X, double Y, double Width, double Height);
}
