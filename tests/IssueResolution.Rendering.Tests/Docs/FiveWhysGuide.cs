using System.Globalization;
using IssueResolution.Diagnosing;
using IssueResolution.Rendering.Tests.Diagnosing;

namespace IssueResolution.Rendering.Docs;

/// <summary>The pictures of docs/guide/five-whys.md: drawn again here and compared with those in the repository.</summary>
public sealed class FiveWhysGuide
{
    private const string Approve = "ISSUERESOLUTION_APPROVE";

    private static readonly DiagnosingPolicy _policy = DiagnosingPolicy.ProfessionalServices;

    [Theory]
    [InlineData("five-whys-chain", "en", PictureWidth.Wide)]
    [InlineData("five-whys-branched", "en", PictureWidth.Wide)]
    [InlineData("five-whys-branched-ja", "ja", PictureWidth.Narrow)]
    public void Every_picture_of_the_guide_is_what_the_product_draws(string name, string language, PictureWidth width)
    {
        CauseGraph graph = name == "five-whys-chain" ? CauseGraphs.Chain() : CauseGraphs.Branched();
        string svg = CauseGraphPicture.Draw(graph, _policy, CultureInfo.GetCultureInfo(language), width) + "\n";
        string path = Path.Combine(RootOfRepository(), "docs", "guide", "images", $"{name}.svg");
        if (Environment.GetEnvironmentVariable(Approve) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, svg);
        }

        Assert.True(
            File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == svg,
            $"docs/guide/images/{name}.svg is not what is drawn now: look at the new one, and approve it by running this test with {Approve}=1.");
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

        Assert.Contains($"```text\n{text}```", Guide(), StringComparison.Ordinal);
        Assert.StartsWith("flowchart TD\n", mermaid, StringComparison.Ordinal);
        Assert.Contains($"```mermaid\n{CauseGraphMermaid.Write(CauseGraphs.Chain(), policy, reader)}```", Guide(), StringComparison.Ordinal);
        Assert.StartsWith("<svg", svg, StringComparison.Ordinal);
    }

    private static string Guide() => File.ReadAllText(Path.Combine(RootOfRepository(), "docs", "guide", "five-whys.md")).ReplaceLineEndings("\n");

    private static string RootOfRepository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "IssueResolution.Core.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The pictures lie in the repository: run this test from a build inside it.");
    }
}
