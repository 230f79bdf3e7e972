using System.Globalization;
using System.Text.RegularExpressions;

namespace IssueResolution.Rendering.Tests.Picturing;

public class StylesheetTests
{
    [Theory]
    [InlineData("ink", 4.5)]
    [InlineData("muted", 4.5)]
    [InlineData("met", 3)]
    [InlineData("missed", 3)]
    [InlineData("open", 3)]
    public void Colours_stand_out_from_the_ground_in_light_and_dark(string colour, double atLeast)
    {
        string palette = Stylesheet.Palette(":root");
        string[] grounds = Of("ground", palette);
        string[] colours = Of(colour, palette);
        Assert.Equal(2, colours.Length);
        Assert.All(grounds.Zip(colours), pair => Assert.True(Contrast(pair.First, pair.Second) >= atLeast, $"{pair}"));
    }

    [Fact]
    public void A_message_can_be_read_on_its_box() =>
        Assert.All(
            Of("closed", Stylesheet.Palette(":root")).Zip(Of("ink", Stylesheet.Palette(":root"))),
            pair => Assert.True(Contrast(pair.First, pair.Second) >= 4.5));

    private static string[] Of(string name, string palette) =>
        [.. Regex.Matches(palette, $"--{name}:#([0-9a-f]+)").Select(match => match.Groups[1].Value)];

    /// <summary>Contrast ratio of WCAG 2.2: relative luminances, each raised by 0.05.</summary>
    private static double Contrast(string one, string other)
    {
        double[] luminances = [Luminance(one) + 0.05, Luminance(other) + 0.05];
        return luminances.Max() / luminances.Min();
    }

    private static double Luminance(string colour)
    {
        string six = colour.Length == 3 ? string.Concat(colour.Select(digit => new string(digit, 2))) : colour;
        double[] channels = [.. Enumerable.Range(0, 3)
            .Select(index => int.Parse(six.AsSpan(2 * index, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(channel => channel <= 0.04045 ? channel / 12.92 : Math.Pow((channel + 0.055) / 1.055, 2.4))];
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
    }
}
