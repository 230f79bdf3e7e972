using IssueResolution.HouseRules.Tests.ApiReference;
using IssueResolution.HouseRules.Tests.Reading;

namespace IssueResolution.HouseRules.Tests.Documents;

/// <summary>What a page shows as C# was compiled and run: it is the text of a region in some tests/**/Docs/*.cs.</summary>
public sealed class CodeBlockTests
{
    [Fact]
    public void Every_csharp_block_is_a_region_of_a_test() =>
        Expect.None(
            from path in Repository.Files("", ".md")
            where !path.StartsWith(ApiReferenceTests.Folder, StringComparison.Ordinal)     // signatures, printed from what was compiled
            from violation in Violations(path, Repository.Text(path), DocumentationRegions.All)
            select violation,
            "Copy the text from a #region in tests/**/Docs/*.cs, whose class has the [Fact] that runs it:");

    [Fact]
    public void Every_region_lies_in_a_class_that_is_run() =>
        Expect.None(
            DocumentationRegions.All.Where(region => !region.Runs).Select(region => $"{region.Path}: #region {region.Name}"),
            "Put the region into a test class, and assert what the page promises:");

    [Theory]
    [InlineData("var one = 1;\nUse(one);")]
    [InlineData("        var one = 1;   \n        Use(one);\n")]
    [InlineData("using NodaTime;\n\nvar one = 1;\nUse(one);")]
    public void A_block_may_be_indented_otherwise_and_show_usings_of_the_file(string block) =>
        Assert.Empty(Violations("page.md", Page(block), Regions()));

    [Theory]
    [InlineData("var one = 2;\nUse(one);")]
    [InlineData("var one = 1;")]
    [InlineData("using System.Net;\n\nvar one = 1;\nUse(one);")]
    public void A_block_that_no_test_compiles_is_caught(string block) =>
        Expect.Only("page.md(3)", Violations("page.md", Page(block), Regions()));

    [Fact]
    public void A_region_in_a_class_without_tests_is_caught()
    {
        Assert.True(Regions().Single().Runs);
        Assert.False(DocumentationRegions.Parse("Dead.cs", "public class Dead\n{\n    #region x\n    int one = 1;\n    #endregion\n}\n").Single().Runs);
    }

    private static IEnumerable<string> Violations(string path, string markdown, IReadOnlyList<DocumentationRegion> regions) =>
        from block in Markdown.Parse(markdown).Blocks
        where block.Language is "csharp" or "cs" or "c#" or "C#"
        where !regions.Any(region => Shows(block.Text, region))
        select $"{path}({block.Line}): {DocumentationRegions.Normalise(block.Text).Split('\n')[0]} ...";

    private static bool Shows(string block, DocumentationRegion region)
    {
        string[] lines = block.Split('\n');
        string[] usings = [.. lines.TakeWhile(line => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';'))];
        return usings.All(region.Usings.Contains)
            && DocumentationRegions.Normalise(string.Join('\n', lines[usings.Length..])) == DocumentationRegions.Normalise(region.Text);
    }

    private static string Page(string block) => $"# Page\n\n```csharp\n{block}\n```\n\n```json\nnot checked\n```\n";

    private static IReadOnlyList<DocumentationRegion> Regions() =>
    [
        .. DocumentationRegions.Parse(
            "Sample.cs",
            """
            using NodaTime;
            public class Sample
            {
                [Fact]
                public void Runs()
                {
                    #region sample
                    var one = 1;
                    Use(one);
                    #endregion
                    Assert.Equal(1, one);
                }
            }
            """),
    ];
}
