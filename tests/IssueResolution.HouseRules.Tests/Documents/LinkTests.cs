using IssueResolution.HouseRules.Tests.Reading;

namespace IssueResolution.HouseRules.Tests.Documents;

public sealed class LinkTests
{
    [Fact]
    public void Every_relative_link_leads_somewhere() =>
        Expect.None(
            from path in Repository.Files("", ".md")
            from violation in Violations(path, Repository.Text(path), Repository.Exists, Repository.Text)
            select violation,
            "Mend the link, or the heading that it points at:");

    [Theory]
    [InlineData("[gone](gone.md)", "gone.md")]
    [InlineData("![gone](../img/gone.png)", "../img/gone.png")]
    [InlineData("[far](../other.md#no-such-heading)", "../other.md#no-such-heading")]
    [InlineData("[here](#nowhere)", "#nowhere")]
    [InlineData("[up](../../outside.md)", "../../outside.md")]
    public void A_link_that_leads_nowhere_is_caught(string line, string target) => Expect.Only($"docs/page.md(3): {target}", Canary(line));

    [Theory]
    [InlineData("[other](../other.md)")]
    [InlineData("[part](../other.md#what-it-is-and-isnt)")]
    [InlineData("[twice](../other.md#twice-1)")]
    [InlineData("[here](#page)")]
    [InlineData("[set by hand](../other.md#by-hand)")]
    [InlineData("[web](https://example.org/x) and [mail](mailto:a@example.org)")]
    [InlineData("`[code](gone.md)`")]
    public void A_link_that_leads_somewhere_passes(string line) => Assert.Empty(Canary(line));

    private static IEnumerable<string> Canary(string line)
    {
        const string Other = "# What it *is*, and isn't\n## Twice\n## Twice\n<a id=\"by-hand\"></a>\n";
        return Violations("docs/page.md", $"# Page\n\n{line}\n", path => path == "other.md", _ => Other.Replace("is*,", "is*"));
    }

    private static IEnumerable<string> Violations(string path, string markdown, Func<string, bool> exists, Func<string, string> read)
    {
        var page = Markdown.Parse(markdown);
        return
        [
            .. from link in page.Links
               where !link.Target.Contains("://", StringComparison.Ordinal) && !link.Target.StartsWith("mailto:", StringComparison.Ordinal)
               let parts = link.Target.Split('#', 2)
               let target = parts[0].Length == 0 ? path : Resolve(path, Uri.UnescapeDataString(parts[0]))
               let anchors = target == path ? page.Anchors : target is not null && exists(target) && parts.Length == 2 ? Markdown.Parse(read(target)).Anchors : []
               where target is null || (target != path && !exists(target)) || (parts.Length == 2 && target.EndsWith(".md", StringComparison.Ordinal) && !anchors.Contains(parts[1]))
               select $"{path}({link.Line}): {link.Target}",
        ];
    }

    /// <summary>The path from the root; null when the link leaves the repository.</summary>
    private static string? Resolve(string page, string target)
    {
        var path = new List<string>(target.StartsWith('/') ? [] : page.Split('/')[..^1]);
        foreach (string part in target.Split('/').Where(part => part is not ("" or ".")))
        {
            if (part != "..")
            {
                path.Add(part);
            }
            else if (path.Count == 0)
            {
                return null;
            }
            else
            {
                path.RemoveAt(path.Count - 1);
            }
        }

        return string.Join('/', path);
    }
}
