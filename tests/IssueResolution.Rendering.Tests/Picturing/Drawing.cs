using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace IssueResolution.Rendering.Tests.Picturing;

/// <summary>A picture as an XML reader sees it. Reading it is already a test: what is not well formed throws.</summary>
internal sealed class Drawing
{
    private static readonly string[] _linesOfFlags = ["mark", "mark dashed", "breach", "change dashed"];
    private static readonly string[] _coordinates = ["x", "y", "width", "height", "x1", "x2", "y1", "y2", "cx", "cy", "r"];

    private readonly XElement _root;

    private Drawing(XElement root) => _root = root;

    public string Title => Only("title").Value;

    public string Description => Only("desc").Value;

    public ImmutableArray<double> Box =>
        [.. ((string)_root.Attribute("viewBox")!).Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];

    public ImmutableArray<string> Texts => [.. Shapes("text").Select(Shown)];

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
        [.. Shapes("rect").Where(bar => LookOf(bar) == look)
            .Select(BarOf)];

    /// <summary>Checks that no text lies on another one, and that no line is seen to run through one.</summary>
    /// <remarks>Texts are measured on the wide side. A line ends at the ground drawn under a text, and one of the grid at its halo as well.</remarks>
    public void TextsMustBeClear()
    {
        XElement[] all = [.. _root.Descendants()];
        (XElement Element, string Text, Bar Box)[] texts = [.. Shapes("text").Select(text => (text, Shown(text), BoxOf(text)))];
        (int Place, Bar Box)[] grounds = [.. all.Select((shape, place) => (shape, place)).Where(each => LookOf(each.shape) == "ground").Select(each => (each.place, BarOf(each.shape)))];
        for (int index = 0; index < texts.Length; index++)
        {
            (XElement element, string text, Bar box) = texts[index];
            int place = Array.IndexOf(all, element);
            bool hasHalo = LookOf(element).Split(' ').Contains("halo");
            Assert.All(texts[..index], other => Assert.False(Meet(box, other.Box), $"'{text}' lies on '{other.Text}'."));
            foreach (XElement line in Shapes("line").Where(line => !hasHalo || LookOf(line) != "grid"))
            {
                int drawn = Array.IndexOf(all, line);
                if (grounds.Any(ground => ground.Place > drawn && ground.Place < place && Holds(ground.Box, box)))
                {
                    continue;
                }

                (double x, double y) = (Number(line, "x1"), Number(line, "y1"));
                Bar run = new(x, y, Number(line, "x2") - x, Number(line, "y2") - y);
                Assert.False(Meet(box, run), $"A line at {x}, {y} runs through '{text}'.");
            }
        }
    }

    /// <summary>Checks that numbered flags do not lie on each other, nor the lines below them, and that no such line runs through a flag.</summary>
    public void FlagsMustBeApart()
    {
        (double X, double Y, double Radius)[] flags = [.. Shapes("circle").Where(dot => LookOf(dot) == "flag").Select(dot => (Number(dot, "cx"), Number(dot, "cy"), Number(dot, "r")))];
        (double FromX, double FromY, double ToX, double ToY)[] lines =
        [
            .. Shapes("line").Where(line => _linesOfFlags.Contains(LookOf(line)))
                .Select(line => (Number(line, "x1"), Number(line, "y1"), Number(line, "x2"), Number(line, "y2"))),
        ];
        for (int index = 0; index < flags.Length; index++)
        {
            var (x, y, radius) = flags[index];
            Assert.All(flags[..index], other => Assert.True(Math.Sqrt(Math.Pow(x - other.X, 2) + Math.Pow(y - other.Y, 2)) > radius + other.Radius, $"Flags at {x} and {other.X} lie on each other."));
            Assert.All(lines, line => Assert.True(DistanceOf(x, y, line) > radius - 0.1, $"A line from {line.FromX}, {line.FromY} runs through the flag at {x}, {y}."));
        }

        double lowest = lines.Select(line => line.ToY).DefaultIfEmpty().Max();
        double[] upright = [.. lines.Where(line => line.FromX == line.ToX && line.ToY == lowest).Select(line => line.FromX).Order()];
        Assert.All(upright.Zip(upright.Skip(1)), pair => Assert.True(pair.Second - pair.First > 3, $"Lines at {pair.First} and {pair.Second} lie on each other."));
    }

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

    private static string LookOf(XElement shape) => (string?)shape.Attribute("class") ?? string.Empty;

    private static Bar BarOf(XElement bar) => new(Number(bar, "x"), Number(bar, "y"), Number(bar, "width"), Number(bar, "height"));

    private static bool Holds(Bar outer, Bar inner) =>
        outer.X <= inner.X + 0.1 && outer.Y <= inner.Y + 0.1 && outer.X + outer.Width >= inner.X + inner.Width - 0.1 && outer.Y + outer.Height >= inner.Y + inner.Height - 0.1;

    private static bool Meet(Bar one, Bar other) =>
        one.X < other.X + other.Width - 0.1 && other.X < one.X + one.Width - 0.1
        && one.Y < other.Y + other.Height - 0.1 && other.Y < one.Y + one.Height - 0.1;

    private static double DistanceOf(double x, double y, (double FromX, double FromY, double ToX, double ToY) line)
    {
        (double alongX, double alongY) = (line.ToX - line.FromX, line.ToY - line.FromY);
        double part = Math.Clamp((((x - line.FromX) * alongX) + ((y - line.FromY) * alongY)) / ((alongX * alongX) + (alongY * alongY)), 0, 1);
        return Math.Sqrt(Math.Pow(line.FromX + (part * alongX) - x, 2) + Math.Pow(line.FromY + (part * alongY) - y, 2));
    }

    private static Bar BoxOf(XElement text)
    {
        const double size = 12;
        double extent = TextExtent.Of(Shown(text), size);
        double shift = (string?)text.Attribute("text-anchor") switch { "middle" => extent / 2, "end" => extent, _ => 0 };
        return new Bar(Number(text, "x") - shift, Number(text, "y") - size + 1, extent, size + 2);
    }

    /// <summary>What stands there, without the tip of a text that was cut.</summary>
    private static string Shown(XElement text) => text.Nodes().OfType<XText>().Single().Value;

    private static double Number(XElement shape, string name) =>
        double.Parse((string)shape.Attribute(name)!, CultureInfo.InvariantCulture);

    private XElement Only(string name) => _root.Elements().Single(element => element.Name.LocalName == name);

    internal readonly record struct Bar(double X, double Y, double Width, double Height);
}
