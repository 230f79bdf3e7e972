using System.Globalization;
using System.Xml.Linq;
using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using IssueResolution.Recovering;
using IssueResolution.Rendering.Docs;
using IssueResolution.Valuing;

namespace IssueResolution.Rendering.Tests.Proportion;

/// <summary>The band of a failure as a picture, and the picture of docs/guide/proportion.md.</summary>
public sealed class CompensationPictureTests
{
    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en");

    [Fact]
    public void The_picture_of_the_guide_is_what_the_product_draws()
    {
        Money[] offers = [Yen(50_000m), Yen(200_000m), Yen(300_000m), Yen(500_000m)];

        GuideImages.MustShow(
            "docs/guide/proportion.md",
            "proportion-band",
            CompensationPicture.Draw(Worked(), offers, _english),
            CompensationPicture.Draw(Worked(), offers, _english, PictureWidth.Narrow));
    }

    [Fact]
    public void It_says_in_words_what_it_shows()
    {
        XElement svg = Drawn([Yen(300_000m), Yen(50_000m), Yen(300_000m)], _english);

        Assert.Equal("What would fit, and what is offered", Named(svg, "title").Value);
        Assert.Equal(
            "Fitting: JPY 180,000 to JPY 250,000 What binds: cap of the severity, at this severity: High. "
            + "1  JPY 50,000: under-compensation 2  JPY 300,000: generous",
            Named(svg, "desc").Value);
        Assert.Equal(["1", "2"], Texts(svg, "number"));
        Assert.Equal(["JPY 180,000", "JPY 250,000", "JPY 312,500"], Texts(svg, "tick"));
    }

    [Fact]
    public void It_speaks_Japanese()
    {
        XElement svg = Drawn([Yen(300_000m)], CultureInfo.GetCultureInfo("ja-JP"));

        Assert.Equal("ja", svg.Attribute("lang")!.Value);
        Assert.Contains("相応：JPY 180,000からJPY 250,000", Named(svg, "desc").Value, StringComparison.Ordinal);
        Assert.Contains("1  JPY 300,000：手厚い", svg.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PictureWidth.Wide, 720)]
    [InlineData(PictureWidth.Narrow, 360)]
    public void Nothing_leaves_the_picture_however_near_or_far_the_offers_lie(PictureWidth width, double units)
    {
        Money[] offers = [Yen(0m), Yen(179_999m), Yen(180_000m), Yen(180_001m), Yen(1_000_000_000m)];
        XElement svg = XElement.Parse(CompensationPicture.Draw(Worked(), offers, _english, width));

        Assert.All(svg.Descendants().Where(shape => shape.Name.LocalName is "rect" or "circle" or "line"), shape =>
            Assert.All(shape.Attributes().Where(each => each.Name.LocalName is "x" or "cx" or "x1" or "x2"), x =>
                Assert.InRange(double.Parse(x.Value, CultureInfo.InvariantCulture), 0, units)));
        Assert.Equal(5, svg.Descendants().Count(shape => shape.Name.LocalName == "circle"));
        Assert.Equal(5, svg.Descendants().Where(shape => shape.Name.LocalName == "circle").Select(flag => (flag.Attribute("cx")!.Value, flag.Attribute("cy")!.Value)).Distinct().Count());
    }

    [Fact]
    public void A_band_of_nothing_can_be_drawn_without_any_offer()
    {
        CompensationBand nothing = new(new(Yen(0m), Yen(0m)), Yen(0m), BindingLimit.LossShare, Severity.Low);

        Assert.Contains("Fitting: JPY 0 to JPY 0", CompensationPicture.Draw(nothing, [], _english), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => CompensationPicture.Draw(nothing, [Money.Of(1m, "EUR")], _english));
    }

    private static XElement Drawn(Money[] offers, CultureInfo culture) => XElement.Parse(CompensationPicture.Draw(Worked(), offers, culture));

    private static XElement Named(XElement svg, string name) => svg.Elements().Single(child => child.Name.LocalName == name);

    private static IEnumerable<string> Texts(XElement svg, string look) =>
        svg.Descendants().Where(shape => shape.Name.LocalName == "text" && shape.Attribute("class")?.Value == look).Select(shape => shape.Value);

    private static Money Yen(decimal amount) => Money.Of(amount, "JPY");

    private static CompensationBand Worked() => Assert.IsType<Decision<CompensationBand>.Granted>(
        RecoveringPolicy.ProfessionalServices.Proportionality.BandFor(
            new()
            {
                Severity = Severity.High,
                Category = IssueCategory.Delivery,
                Harmed = HarmedResource.Work,
                Responsibility = Responsibility.Ours,
                Acceptance = ClientAcceptance.Rejected,
                DirectLoss = Yen(300_000m),
                AffectedFee = Yen(1_000_000m),
                EngagementValue = Yen(3_000_000m),
            },
            AssessingPolicy.ProfessionalServices.Severity)).Value;
}
