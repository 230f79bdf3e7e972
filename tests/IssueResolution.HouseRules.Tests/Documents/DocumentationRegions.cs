using IssueResolution.HouseRules.Tests.Reading;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IssueResolution.HouseRules.Tests.Documents;

/// <summary>A piece of a test that a page shows.</summary>
/// <param name="Usings">The using lines of its file: a block may show those that it needs.</param>
/// <param name="Runs">Whether it lies in a class that has a test, so that what the page says is executed.</param>
internal sealed record DocumentationRegion(string Path, string Name, string Text, IReadOnlyList<string> Usings, bool Runs);

internal static class DocumentationRegions
{
    private static readonly string[] _tests = ["Fact", "Theory", "Property"];

    /// <summary>The regions of all files below a folder called Docs in a test project.</summary>
    public static IReadOnlyList<DocumentationRegion> All { get; } =
    [
        .. Repository.Files("tests", ".cs").Where(path => path.Contains("/Docs/", StringComparison.Ordinal))
            .SelectMany(path => Parse(path, Repository.Text(path))),
    ];

    public static IEnumerable<DocumentationRegion> Parse(string path, string source)
    {
        var root = CSharpSyntaxTree.ParseText(source).GetCompilationUnitRoot();
        string[] usings = [.. root.Usings.Select(line => line.ToString())];
        string[] lines = source.ReplaceLineEndings("\n").Split('\n');
        var open = new Stack<int>();
        for (int index = 0; index < lines.Length; index++)
        {
            if (lines[index].Trim().StartsWith("#region", StringComparison.Ordinal))
            {
                open.Push(index);
            }
            else if (lines[index].Trim() == "#endregion" && open.TryPop(out int start))
            {
                string text = string.Join('\n', lines[(start + 1)..index].Where(line => !IsMark(line)));
                yield return new(path, lines[start].Trim()["#region".Length..].Trim(), text, usings, Runs(root, source, lines, start));
            }
        }
    }

    /// <summary>Two texts are the same when they differ only in how far they are indented as a whole and in blanks at line ends.</summary>
    public static string Normalise(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()).ToList();
        int indent = lines.Where(line => line.Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty(0).Min();
        return string.Join('\n', lines.Select(line => line.Length > indent ? line[indent..] : "")).Trim('\n');
    }

    private static bool IsMark(string line) => line.Trim() is var trimmed
        && (trimmed.StartsWith("#region", StringComparison.Ordinal) || trimmed == "#endregion");

    private static bool Runs(CompilationUnitSyntax root, string source, string[] lines, int line)
    {
        int position = lines.Take(line + 1).Sum(text => text.Length + 1);
        return root.DescendantNodes().OfType<TypeDeclarationSyntax>()
            .Where(type => type.FullSpan.Contains(Math.Min(position, source.Length - 1)))
            .Any(type => type.DescendantNodes().OfType<AttributeSyntax>().Any(attribute => _tests.Contains(attribute.Name.ToString())));
    }
}
