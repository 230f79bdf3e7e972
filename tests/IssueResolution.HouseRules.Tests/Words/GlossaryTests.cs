using IssueResolution.HouseRules.Tests.Reading;
using Microsoft.CodeAnalysis;

namespace IssueResolution.HouseRules.Tests.Words;

/// <summary>Whoever meets a public word can look it up, in English and in Japanese.</summary>
public sealed class GlossaryTests
{
    private const string Page = "docs/reference/glossary.md";

    [Fact]
    public void Every_public_type_is_in_the_glossary() =>
        Expect.None(
            Missing(PublicTypes(), Glossary.Parse(Repository.Text(Page))),
            $"Add these rows to {Page}, in alphabetical order, and fill in the Japanese term and the meaning:");

    [Fact]
    public void The_glossary_has_no_empty_double_or_stale_row() =>
        Expect.None(Faults(PublicTypes(), Glossary.Parse(Repository.Text(Page))), $"Mend {Page}:");

    [Fact]
    public void A_missing_an_empty_a_double_and_a_stale_row_are_caught()
    {
        var rows = Glossary.Parse(
            """
            | term | 日本語 | meaning |
            |---|---|---|
            | `Gone` | 消えた | A type that was renamed. |
            | `Half` |  | No Japanese. |
            | `Half` | 半分 | Twice. |
            | client | 顧客 | A word without a type. |
            """);

        Assert.Equal(["| `New` |  |  |"], Missing(["Half", "New"], rows));
        Assert.Equal(
            ["`Gone` is no public type (any more).", "`Half` has an empty cell.", "`Half` stands there twice."],
            Faults(["Half", "New"], rows).Order(StringComparer.Ordinal));
    }

    /// <summary>Top-level types; exceptions explain themselves by being thrown.</summary>
    private static IReadOnlyList<string> PublicTypes() =>
    [
        .. Asset.All.SelectMany(asset => asset.Symbols.PublicTypes())
            .Where(type => type.ContainingType is null && !type.Name.EndsWith("Exception", StringComparison.Ordinal))
            .Select(type => type.Name)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Missing(IReadOnlyList<string> types, IReadOnlyList<GlossaryRow> rows) =>
        types.Where(type => !rows.Any(row => row.Type == type)).Select(type => $"| `{type}` |  |  |");

    private static IEnumerable<string> Faults(IReadOnlyList<string> types, IReadOnlyList<GlossaryRow> rows) =>
    [
        .. rows.Where(row => row.Type is not null && !types.Contains(row.Type)).Select(row => $"{row.Term} is no public type (any more)."),
        .. rows.Where(row => row.Japanese.Length == 0 || row.Meaning.Length == 0).Select(row => $"{row.Term} has an empty cell."),
        .. rows.GroupBy(row => row.Term).Where(same => same.Count() > 1).Select(same => $"{same.Key} stands there twice."),
    ];
}
