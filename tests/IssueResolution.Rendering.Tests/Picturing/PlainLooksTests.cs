using System.Globalization;
using System.Xml.Linq;
using IssueResolution.Rendering.Tests.Calendars;

namespace IssueResolution.Rendering.Tests.Picturing;

public class PlainLooksTests
{
    [Theory]
    [InlineData("met", "fill=#2866ac")]
    [InlineData("ahead", "fill=#d5e3f3 stroke=#2866ac stroke-width=1")]
    [InlineData("mark dashed", "stroke=#18212c stroke-dasharray=4 3 stroke-width=1.5")]
    [InlineData("small halo", "fill=#566272 font-size=12px")]
    [InlineData("curve", "fill=none stroke=#2866ac stroke-linejoin=round stroke-width=2")]
    [InlineData("unknown", "fill=none rx=6px stroke=#566272 stroke-dasharray=5 4 stroke-width=1.5")]
    [InlineData("nothing-of-ours", "")]
    public void A_look_is_told_in_attributes_as_the_style_sheet_has_it_in_light(string look, string attributes) =>
        Assert.Equal(attributes, string.Join(' ', PlainLooks.Of(look).Skip(1).Select(attribute => $"{attribute.Name}={attribute.Value}")));

    [Fact]
    public void Without_a_style_sheet_no_shape_is_left_black()
    {
        XElement picture = XElement.Parse(WeekPicture.Draw(Weeks.London(), Weeks.Easter, CultureInfo.InvariantCulture));
        XElement[] shapes = [.. picture.Descendants().Where(shape => shape.Name.LocalName is "rect" or "line" or "circle" or "path")];

        Assert.NotEmpty(shapes);
        Assert.All(shapes, shape => Assert.True(shape.Attribute("fill") is not null || shape.Attribute("stroke") is not null, $"{shape}"));
    }
}
