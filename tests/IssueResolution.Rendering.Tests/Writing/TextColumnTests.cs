using System.Globalization;
using System.Xml.Linq;

namespace IssueResolution.Rendering.Tests.Writing;

public class TextColumnTests
{
    private static readonly string _long = string.Join(' ', Enumerable.Repeat("promise", 30));

    [Fact]
    public void Every_text_begins_on_a_line_of_its_own_and_none_is_wider_than_the_column()
    {
        double y = 10;
        XElement[] shapes = Shapes(new TextColumn(20, 200, 17).Draw("note", ["One.", _long, new string('W', 100)], 12, ref y));

        Assert.All(shapes, line => Assert.True(TextExtent.Of(line.Value, 12) <= 200, line.Value));
        Assert.Equal(Enumerable.Range(1, shapes.Length).Select(line => 10 + (17.0 * line)), shapes.Select(line => Number(line, "y")));
        Assert.All(shapes, line => Assert.Equal(20, Number(line, "x")));
        Assert.Equal(10 + (17 * shapes.Length), y);
        Assert.Equal("One.", shapes[0].Value);
    }

    [Fact]
    public void Ground_lies_under_every_line_and_covers_it()
    {
        double y = 0;
        XElement[] shapes = Shapes(new TextColumn(0, 200, 16, isOnGround: true).Draw("value", [_long], 12, ref y));

        Assert.All(shapes.Chunk(2), pair =>
        {
            Assert.Equal("ground", (string?)pair[0].Attribute("class"));
            Assert.True(Number(pair[0], "width") >= Math.Min(200, TextExtent.Of(pair[1].Value, 12)));
            Assert.InRange(Number(pair[1], "y"), Number(pair[0], "y") + 12, Number(pair[0], "y") + 16);
        });
    }

    [Fact]
    public void A_line_that_is_cut_keeps_the_whole_text_as_its_tip()
    {
        double y = 0;
        XElement line = Assert.Single(Shapes(new TextColumn(0, 200, 17).DrawCut("strong", _long, 13, ref y)));

        Assert.Equal(_long, line.Elements("title").Single().Value);
        Assert.EndsWith("…", line.Value, StringComparison.Ordinal);
        Assert.Equal(17, y);
    }

    [Fact]
    public void Strong_text_is_measured_as_wide_as_it_runs_in_many_lines_as_in_one()
    {
        double y = 0;
        TextColumn column = new(0, 200, 17, isOnGround: true);
        XElement[] lines = Shapes(column.Draw("strong", [_long, "one promise"], 13, ref y));
        XElement[] cut = Shapes(column.DrawCut("strong", "one promise", 13, ref y));

        Assert.All(lines.Where(shape => shape.Name == "text"), line => Assert.True(TextExtent.Of(line.Value, 13 * TextExtent.Bold) <= 200, line.Value));
        Assert.Equal(Number(cut[0], "width"), Number(lines[^2], "width"));
    }

    private static XElement[] Shapes(Markup shapes) => [.. XElement.Parse($"<g>{shapes}</g>").Elements()];

    private static double Number(XElement shape, string name) => double.Parse((string)shape.Attribute(name)!, CultureInfo.InvariantCulture);
}
