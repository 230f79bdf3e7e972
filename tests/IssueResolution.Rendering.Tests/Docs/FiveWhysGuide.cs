using System.Globalization;
using IssueResolution.Diagnosing;
using IssueResolution.Rendering.Tests.Diagnosing;

namespace IssueResolution.Rendering.Docs;

/// <summary>The pictures of docs/guide/five-whys.md: drawn again here and compared with those in the repository.</summary>
public sealed class FiveWhysGuide
{
    private const string Page = "docs/guide/five-whys.md";

    private static readonly DiagnosingPolicy _policy = DiagnosingPolicy.ProfessionalServices;

    [Fact]
    public void Every_picture_of_the_guide_is_what_the_product_draws()
    {
        GuideImages.MustShow(Page, "five-whys-chain", Draw(CauseGraphs.Chain(), "en", PictureWidth.Wide), Draw(CauseGraphs.Chain(), "en", PictureWidth.Narrow));
        GuideImages.MustShow(Page, "five-whys-branched", Draw(CauseGraphs.Branched(), "en", PictureWidth.Wide), Draw(CauseGraphs.Branched(), "en", PictureWidth.Narrow));
        GuideImages.MustBeStored("five-whys-branched-narrow.ja", Draw(CauseGraphs.Branched(), "ja", PictureWidth.Narrow));
    }

    [Fact]
    public void A_graph_is_shown_in_three_ways()
    {
        CauseGraph graph = CauseGraphs.Branched();

        DiagnosingPolicy policy = DiagnosingPolicy.ProfessionalServices;

        #region rendering
        CultureInfo reader = CultureInfo.GetCultureInfo("en");     // or "ja"

        string text = CauseGraphText.Write(graph, policy, reader);              // for a console or a mail
        string mermaid = CauseGraphMermaid.Write(graph, policy, reader);        // for a wiki that draws it itself
        string svg = CauseGraphPicture.Draw(graph, policy, reader, PictureWidth.Narrow);
        #endregion

        Assert.Contains($"```text\n{text}```", GuideImages.Text(Page), StringComparison.Ordinal);
        Assert.StartsWith("flowchart TD\n", mermaid, StringComparison.Ordinal);
        Assert.Contains($"```mermaid\n{CauseGraphMermaid.Write(CauseGraphs.Chain(), policy, reader)}```", GuideImages.Text(Page), StringComparison.Ordinal);
        Assert.StartsWith("<svg", svg, StringComparison.Ordinal);
    }

    private static string Draw(CauseGraph graph, string language, PictureWidth width) =>
        CauseGraphPicture.Draw(graph, _policy, CultureInfo.GetCultureInfo(language), width);
}
