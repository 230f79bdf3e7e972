using IssueResolution.HouseRules.Tests.Reading;

namespace IssueResolution.HouseRules.Tests.Documents;

/// <summary>docs/README.md leads to every page, so that none is found by luck.</summary>
public sealed class ContentsTests
{
    private const string Contents = "docs/README.md";

    private static readonly string[] _folders = ["docs/guide", "docs/how-to", "docs/reference"];

    [Fact]
    public void Every_page_of_a_folder_that_people_read_is_listed() =>
        Expect.None(
            Missing([.. _folders.SelectMany(folder => Repository.Files(folder, ".md")).Where(path => path.Count(c => c == '/') == 2)], Repository.Text(Contents)),
            $"Add a line to {Contents}, where somebody with that question would look:");

    [Fact]
    public void A_page_that_is_not_listed_is_caught() =>
        Expect.Only("docs/guide/lost.md", Missing(["docs/guide/lost.md", "docs/guide/found.md"], "[Found](guide/found.md#part)\n`[Lost](guide/lost.md)`\n"));

    private static IEnumerable<string> Missing(IEnumerable<string> pages, string contents)
    {
        HashSet<string?> listed = [.. Markdown.Parse(contents).Links.Select(link => LinkTests.Resolve(Contents, link.Target.Split('#')[0]))];
        return pages.Where(page => !listed.Contains(page));
    }
}
