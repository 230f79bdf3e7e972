using System.Xml.Linq;
using FsCheck;

namespace IssueResolution.Rendering.Tests.Writing;

public class XmlTextTests
{
    [Property]
    public void Whatever_is_written_reads_back_as_it_was_but_for_forbidden_characters(NonNull<string> text)
    {
        string xml = Markup.Element("a", [("b", text.Get)], Markup.Text(text.Get)).ToString();
        string read = XElement.Parse(xml, LoadOptions.PreserveWhitespace).Value;
        string lines = text.Get.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        Assert.Equal(lines.Length, read.Length);
        Assert.All(lines.Zip(read), pair => Assert.True(pair.First == pair.Second || pair.Second == '\uFFFD'));
    }

    [Theory]
    [InlineData("<script>", "&lt;script&gt;")]
    [InlineData("a & \"b\" 'c'", "a &amp; &quot;b&quot; &#39;c&#39;")]
    [InlineData("\0\u0008\uFFFE", "\uFFFD\uFFFD\uFFFD")]
    [InlineData("😀", "😀")]
    public void Markup_becomes_text(string text, string escaped) => Assert.Equal(escaped, XmlText.Escape(text));

    [Fact]
    public void Half_a_surrogate_pair_is_replaced()
    {
        Assert.Equal("\uFFFDx", XmlText.Escape("\uD83Dx"));
        Assert.Equal("x\uFFFD", XmlText.Escape("x\uDE00"));
    }

    [Theory]
    [InlineData(1.004, "1")]
    [InlineData(-0.001, "0")]
    [InlineData(1234.5, "1234.5")]
    public void Coordinates_have_at_most_two_decimals(double value, string text) => Assert.Equal(text, SvgNumber.Of(value));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_coordinate_that_is_no_number_is_refused(double value) =>
        Assert.Equal("value", Assert.Throws<ArgumentOutOfRangeException>(() => SvgNumber.Of(value)).ParamName);
}
