using System.Text.RegularExpressions;
using IssueResolution.HouseRules.Tests.Reading;

namespace IssueResolution.HouseRules.Tests.Documents;

/// <summary>Pictures of pages can be read on a telephone, are told to those who cannot see them, and none is stored for nothing.</summary>
public sealed partial class PictureTests
{
    private const string Folder = "docs/guide/images";

    [Fact]
    public void A_wide_picture_is_shown_with_its_narrow_form() =>
        Expect.None(
            Repository.Files("", ".md").SelectMany(path => ShownAlone(path, Repository.Text(path), IsWide)),
            "Store the picture as PictureWidth.Narrow too, and name it in a <source media=\"(max-width: 620px)\" srcset=\"...\"> before the <img>:");

    [Fact]
    public void A_picture_is_told_in_words() =>
        Expect.None(
            Repository.Files("", ".md").SelectMany(path => Untold(path, Repository.Text(path))),
            "Say between the quotation marks of alt=\"...\" what the picture shows:");

    [Fact]
    public void Every_stored_picture_is_shown_by_a_page()
    {
        HashSet<string?> shown =
        [
            .. from path in Repository.Files("", ".md")
               from link in Markdown.Parse(Repository.Text(path)).Links
               select LinkTests.Resolve(path, link.Target),
        ];
        Expect.None(Repository.Files(Folder).Where(path => !shown.Contains(path)), "Show it on a page, or delete it:");
    }

    [Theory]
    [InlineData("![a](wide.svg)")]
    [InlineData("<img alt=\"a\" src=\"wide.svg\">")]
    [InlineData("<source media=\"(max-width: 620px)\" srcset=\"other-narrow.svg\"><img alt=\"a\" src=\"wide.svg\">")]
    public void A_wide_picture_alone_is_caught(string line) => Expect.Only("docs/page.md: wide.svg", ShownAlone("docs/page.md", line, path => path == "docs/wide.svg"));

    [Theory]
    [InlineData("<source media=\"(max-width: 620px)\" srcset=\"wide-narrow.svg\">\n<img alt=\"a\" src=\"wide.svg\">")]
    [InlineData("![a](narrow.svg)")]
    [InlineData("[a link](wide.svg)")]
    public void A_picture_for_every_screen_passes(string text) => Assert.Empty(ShownAlone("docs/page.md", text, path => path == "docs/wide.svg"));

    [Theory]
    [InlineData("<img src=\"a.svg\">")]
    [InlineData("<img alt=\"\" src=\"a.svg\">")]
    [InlineData("![](a.svg)")]
    public void A_picture_without_words_is_caught(string line) => Expect.Only("docs/page.md: a.svg", Untold("docs/page.md", line));

    private static bool IsWide(string path) =>
        path.EndsWith(".svg", StringComparison.Ordinal) && Repository.Exists(path) && Repository.Text(path).Contains("class=\"ir-picture wide\"", StringComparison.Ordinal);

    private static IEnumerable<string> ShownAlone(string page, string text, Func<string, bool> isWide)
    {
        HashSet<string> narrow = [.. NarrowSource().Matches(text).Select(match => match.Groups[1].Value)];
        return from target in Images(text).Select(image => image.Target)
               where LinkTests.Resolve(page, target) is { } path && isWide(path) && !narrow.Contains(Path.ChangeExtension(target, null) + "-narrow.svg")
               select $"{page}: {target}";
    }

    private static IEnumerable<string> Untold(string page, string text) =>
        Images(text).Where(image => image.Told.Trim().Length == 0).Select(image => $"{page}: {image.Target}");

    private static IEnumerable<(string Told, string Target)> Images(string text) =>
        Image().Matches(text).Select(match => (match.Groups[1].Value, match.Groups[2].Value))
            .Concat(Element().Matches(text).Select(match => (Told().Match(match.Value).Groups[1].Value, match.Groups[1].Value)));

    [GeneratedRegex("""<source\s+media="\(max-width: \d+px\)"\s+srcset="([^"]+)["]""")]
    private static partial Regex NarrowSource();

    [GeneratedRegex(@"!\[([^\]]*)\]\(([^)\s]+)\)")]
    private static partial Regex Image();

    [GeneratedRegex("""<img\s[^>]*\bsrc="([^"]+)"[^>]*>""")]
    private static partial Regex Element();

    [GeneratedRegex("""\balt="([^"]*)["]""")]
    private static partial Regex Told();
}
