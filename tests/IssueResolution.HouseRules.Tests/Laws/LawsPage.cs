using System.Text;
using System.Text.RegularExpressions;

namespace IssueResolution.HouseRules.Tests.Laws;

/// <summary>docs/reference/laws.md: sentences written by hand, tests written from the sources.</summary>
internal static partial class LawsPage
{
    public const string Path = "docs/reference/laws.md";

    /// <summary>The numbers that have a row, in the order of the page.</summary>
    public static IEnumerable<string> Numbers(string page) =>
        page.Split('\n').Select(line => Row().Match(line)).Where(row => row.Success).Select(row => row.Groups["number"].Value);

    /// <summary>The page with the tests of every row written anew; only the first two columns of its rows are kept.</summary>
    public static string WithTests(string page, IReadOnlyList<LawUse> uses)
    {
        ILookup<string, LawUse> byNumber = uses.ToLookup(use => use.Number);
        var text = new StringBuilder();
        foreach (string line in page.TrimEnd('\n').Split('\n'))
        {
            Match row = Row().Match(line);
            text.Append(row.Success ? Written(row, byNumber[row.Groups["number"].Value]) : line).Append('\n');
        }

        return text.ToString();
    }

    private static string Written(Match row, IEnumerable<LawUse> uses)
    {
        IEnumerable<string> tests =
            from use in uses
            orderby use.Path, use.Test
            select $"[{use.Class}](../../{use.Path}): {use.Test.Replace('_', ' ')}{(use.IsGenerated ? " (generated)" : "")}";
        return $"| {row.Groups["number"].Value} | {row.Groups["what"].Value} | {string.Join("<br>", tests)} |";
    }

    [GeneratedRegex(@"^\| (?<number>P\d{2}) \| (?<what>[^|]+) \|")]
    private static partial Regex Row();
}
