using System.Globalization;
using IssueResolution.HouseRules.Tests.Reading;
using IssueResolution.Notebooks.Tests.Reading;
using IssueResolution.Notebooks.Tests.Running;

namespace IssueResolution.Notebooks.Tests;

/// <summary>A reader who only looks at a notebook sees what the library says today.</summary>
public sealed class NotebookOutputTests
{
    private const string Approve = "ISSUERESOLUTION_APPROVE";

    public static TheoryData<string> Paths => [.. Lessons.Paths];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_notebook_shows_what_its_cells_give(string path)
    {
        string actual = (await Lessons.ExecutedAsync(path)).ToText();
        if (Environment.GetEnvironmentVariable(Approve) == "1")
        {
            Repository.Write(path, actual);
        }

        string[] shown = Repository.Text(path).Split('\n'), given = actual.Split('\n');
        Assert.True(
            shown.SequenceEqual(given),
            $"{path} shows something else than its cells give, or is laid out otherwise. Intended? Run the tests once with {Approve}=1, look at the "
            + $"difference and commit the notebook.\n{string.Join('\n', Differences(shown, given).Take(40))}");
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task The_reader_s_culture_changes_nothing(string path)
    {
        var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.NumberFormat.NumberDecimalSeparator = ",";
        other.DateTimeFormat.ShortDatePattern = "d. M. yyyy";

        Notebook there = await Lessons.ExecuteAsync(Lessons.At(path), other);

        Assert.Equal((await Lessons.ExecutedAsync(path)).ToText(), there.ToText());
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Nothing_shown_names_a_folder_of_this_machine(string path)
    {
        string[] folders = [Repository.Root, Path.GetTempPath(), AppContext.BaseDirectory, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)];

        Assert.DoesNotContain(
            (await Lessons.ExecutedAsync(path)).Cells.SelectMany(cell => cell.OutputTexts),
            text => folders.Any(folder => folder.Length > 1 && text.Contains(folder, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_output_that_drifted_is_caught()
    {
        Notebook written = await Lessons.ExecuteAsync(Notebook.Parse(Sample("1 + 1")), CultureInfo.InvariantCulture);
        string drifted = written.ToText().Replace("1 + 1", "1 + 2");

        Notebook now = await Lessons.ExecuteAsync(Notebook.Parse(drifted), CultureInfo.InvariantCulture);

        Assert.Equal(["2"], written.Cells[0].OutputTexts);
        Assert.Equal(["- \"2\"", "+ \"3\""], Differences(Lines(drifted), Lines(now.ToText())));
    }

    [Theory]
    [InlineData("throw new System.InvalidOperationException();")]
    [InlineData("int late = missing;")]
    public async Task A_cell_that_fails_is_named(string source) => Assert.StartsWith(
        "Cell only: ",
        (await Assert.ThrowsAsync<CellFailedException>(
            () => Lessons.ExecuteAsync(Notebook.Parse(Sample(source)), CultureInfo.InvariantCulture))).Message,
        StringComparison.Ordinal);

    private static IEnumerable<string> Differences(string[] before, string[] after) =>
        before.Except(after).Select(line => $"- {line}").Concat(after.Except(before).Select(line => $"+ {line}"));

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries);

    private static string Sample(string source) =>
        $$"""{"cells":[{"cell_type":"code","execution_count":null,"id":"only","metadata":{},"outputs":[],"source":["{{source}}"]}],"metadata":{},"nbformat":4,"nbformat_minor":5}""";
}
