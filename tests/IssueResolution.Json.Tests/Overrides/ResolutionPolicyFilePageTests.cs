using System.Text.RegularExpressions;

namespace IssueResolution.Json.Tests.Overrides;

/// <summary>The page docs/reference/resolution-policy-file.md lists what the code can override, and its example is read.</summary>
public sealed class ResolutionPolicyFilePageTests
{
    private static readonly string _page =
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "TestFiles", "resolution-policy-file.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_page_lists_every_cell_with_its_keys_and_the_form_of_its_value()
    {
        string table = "| cell | keys | value |\n|---|---|---|\n" + string.Concat(ResolutionPolicyJson.Cells.Select(Row));

        Assert.True(_page.Contains($"\n\n{table}\n", StringComparison.Ordinal), $"The page must hold this table, and does not.\n{table}");
    }

    [Fact]
    public void The_example_is_written_as_it_is_read()
    {
        string example = Regex.Match(_page, "```json\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

        Assert.Equal(example, ResolutionPolicyJson.Write(ResolutionPolicyJson.Parse(example)));
    }

    private static string Row(OverridableCells cells) => $"| `{cells.Code}` | {Keys(cells)} | {cells.Form} |\n";

    private static string Keys(OverridableCells cells) =>
        cells.Code is "communicating.phrases" or "diagnosing.phrases" ? "`en/` or `ja/` and the words"
        : cells.Keys.IsEmpty ? "none"
        : string.Join(", ", cells.Keys.Select(key => $"`{key}`"));
}
