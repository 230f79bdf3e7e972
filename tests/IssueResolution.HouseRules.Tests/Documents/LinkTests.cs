using System.Text.Json;
using System.Text.RegularExpressions;
using IssueResolution.HouseRules.Tests.Reading;

namespace IssueResolution.HouseRules.Tests.Documents;

/// <summary>Links and pictures of every page, and of the Markdown cells of every notebook, lead to files and headings that are there.</summary>
public sealed partial class LinkTests
{
    [Fact]
    public void Every_relative_link_leads_somewhere()
    {
        var pages = new Dictionary<string, Markdown>();
        Expect.None(
            from path in Repository.Files("", ".md").Concat(Repository.Files("", ".ipynb"))
            from violation in Violations(path, Read(path), Repository.Exists, Read)
            select violation,
            "Mend the link, or the heading that it points at:");

        Markdown Read(string path) => pages.TryGetValue(path, out Markdown? page) ? page : pages[path] = Markdown.Parse(Prose(path, Repository.Text(path)));
    }

    [Fact]
    public void Every_page_that_a_source_names_is_there() =>
        Expect.None(
            from path in Repository.Files("", ".cs")
            where !path.EndsWith("Tests.cs", StringComparison.Ordinal)
            from page in NamedPage().Matches(Repository.Text(path)).Select(match => match.Value)
            where !Repository.Exists(page)
            select $"{path}: {page}",
            "Name the page where it is now:");

    [Fact]
    public void A_page_is_read_off_a_comment() => Assert.Equal("docs/guide/clocks.md", NamedPage().Match("see docs/guide/clocks.md.").Value);

    [Fact]
    public void Of_a_notebook_the_markdown_cells_are_read()
    {
        const string Notebook = """{ "cells": [{ "cell_type": "code", "source": "var a = b[0](gone.md);" }, { "cell_type": "markdown", "source": ["# One\n", "[x](gone.md)"] }] }""";

        Assert.Equal("# One\n[x](gone.md)", Prose("lesson.ipynb", Notebook));
    }

    [Theory]
    [InlineData("[gone](gone.md)", "gone.md")]
    [InlineData("![gone](../img/gone.png)", "../img/gone.png")]
    [InlineData("[far](../other.md#no-such-heading)", "../other.md#no-such-heading")]
    [InlineData("[here](#nowhere)", "#nowhere")]
    [InlineData("[up](../../outside.md)", "../../outside.md")]
    [InlineData("  <img alt=\"gone\" src=\"gone.svg\">", "gone.svg")]
    [InlineData("<a href=\"gone.md\">gone</a>", "gone.md")]
    [InlineData("  <source media=\"(max-width: 620px)\" srcset=\"gone-narrow.svg\">", "gone-narrow.svg")]
    [InlineData("<img srcset=\"../other.md 1x, gone.svg 2x\" src=\"../other.md\">", "gone.svg")]
    public void A_link_that_leads_nowhere_is_caught(string line, string target) => Expect.Only($"docs/page.md(3): {target}", Canary(line));

    [Theory]
    [InlineData("[other](../other.md)")]
    [InlineData("[part](../other.md#what-it-is-and-isnt)")]
    [InlineData("[twice](../other.md#twice-1)")]
    [InlineData("[here](#page)")]
    [InlineData("[set by hand](../other.md#by-hand)")]
    [InlineData("[web](https://example.org/x) and [mail](mailto:a@example.org)")]
    [InlineData("`[code](gone.md)`")]
    [InlineData("<picture><source srcset=\"../other.md\"><img alt=\"other\" src=\"../other.md\"></picture>")]
    [InlineData("`<img src=\"gone.svg\">`")]
    public void A_link_that_leads_somewhere_passes(string line) => Assert.Empty(Canary(line));

    private static IEnumerable<string> Canary(string line)
    {
        const string Other = "# What it *is*, and isn't\n## Twice\n## Twice\n<a id=\"by-hand\"></a>\n";
        return Violations("docs/page.md", Markdown.Parse($"# Page\n\n{line}\n"), path => path == "other.md", _ => Markdown.Parse(Other.Replace("is*,", "is*")));
    }

    /// <summary>A page as it is; of a notebook the Markdown cells, one below the other.</summary>
    private static string Prose(string path, string text) =>
        !path.EndsWith(".ipynb", StringComparison.Ordinal) ? text : string.Join(
            "\n\n",
            from cell in JsonDocument.Parse(text).RootElement.GetProperty("cells").EnumerateArray()
            where cell.GetProperty("cell_type").GetString() == "markdown"
            let source = cell.GetProperty("source")
            select source.ValueKind == JsonValueKind.Array ? string.Concat(source.EnumerateArray().Select(line => line.GetString())) : source.GetString());

    private static IEnumerable<string> Violations(string path, Markdown page, Func<string, bool> exists, Func<string, Markdown> read) =>
        [
            .. from link in page.Links
               where !link.Target.Contains("://", StringComparison.Ordinal) && !link.Target.StartsWith("mailto:", StringComparison.Ordinal)
               let parts = link.Target.Split('#', 2)
               let target = parts[0].Length == 0 ? path : Resolve(path, Uri.UnescapeDataString(parts[0]))
               let anchors = target == path ? page.Anchors : target is not null && IsPage(target) && exists(target) && parts.Length == 2 ? read(target).Anchors : []
               where target is null || (target != path && !exists(target)) || (parts.Length == 2 && IsPage(target) && !anchors.Contains(parts[1]))
               select $"{path}({link.Line}): {link.Target}",
        ];

    private static bool IsPage(string path) => path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".ipynb", StringComparison.Ordinal);

    [GeneratedRegex(@"\bdocs/[\w/-]+\.(?:md|ipynb)\b")]
    private static partial Regex NamedPage();

    /// <summary>The path from the root; null when the link leaves the repository.</summary>
    internal static string? Resolve(string page, string target)
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
