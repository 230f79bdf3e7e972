using System.Text;
using System.Text.RegularExpressions;

namespace IssueResolution.HouseRules.Tests.Requirements;

/// <summary>docs/reference/requirements.md: sentences written by hand, places written from the sources.</summary>
internal static partial class RequirementsPage
{
    public const string Path = "docs/reference/requirements.md";

    /// <summary>The numbers that have a row, in the order of the page.</summary>
    public static IEnumerable<string> Numbers(string page) =>
        page.Split('\n').Select(line => Row().Match(line)).Where(row => row.Success).Select(row => row.Groups["id"].Value);

    /// <summary>The page with the places of every row written anew.</summary>
    /// <param name="page">What stands there; only the first two columns of its rows are kept.</param>
    /// <param name="uses">Every member that carries a requirement.</param>
    /// <param name="tests">Paths and texts of the tests.</param>
    /// <param name="withoutMember">What stands in place of members, for numbers that no member can carry.</param>
    public static string WithPlaces(
        string page, IReadOnlyList<RequirementUse> uses, IReadOnlyList<(string Path, string Text)> tests, IReadOnlyDictionary<string, string> withoutMember)
    {
        ILookup<string, RequirementUse> byId = uses.ToLookup(use => use.Id);
        var text = new StringBuilder();
        foreach (string line in page.TrimEnd('\n').Split('\n'))
        {
            Match row = Row().Match(line);
            text.Append(row.Success ? Written(row, byId, tests, withoutMember) : line).Append('\n');
        }

        return text.ToString();
    }

    private static string Written(
        Match row, ILookup<string, RequirementUse> byId, IReadOnlyList<(string Path, string Text)> tests, IReadOnlyDictionary<string, string> withoutMember)
    {
        string id = row.Groups["id"].Value;
        IEnumerable<string> members =
            from use in byId[id]
            group use by (use.Name, use.Path) into place
            orderby place.Key.Path, place.Key.Name
            select $"[`{place.Key.Name}`](../../{place.Key.Path})";
        IEnumerable<string> shownBy =
            from test in tests
            where byId[id].Any(use => use.IsNamedBy(test.Path, test.Text))
            orderby test.Path
            select $"[{System.IO.Path.GetFileNameWithoutExtension(test.Path)}](../../{test.Path})";
        return $"| {id} | {row.Groups["what"].Value} | {(withoutMember.TryGetValue(id, out string? why) ? why : string.Join(", ", members))} | {string.Join(", ", shownBy)} |";
    }

    [GeneratedRegex(@"^\| (?<id>R-\d{3}) \| (?<what>[^|]+) \|")]
    private static partial Regex Row();
}
