using System.Text.RegularExpressions;
using IssueResolution.HouseRules.Tests.Reading;
using IssueResolution.Notebooks.Tests.Reading;

namespace IssueResolution.Notebooks.Tests;

/// <summary>Every lesson is a valid notebook of nbformat 4.5, short, and built like the others.</summary>
public sealed partial class NotebookShapeTests
{
    private const int MostLines = 24;

    private static readonly string[] _ofEveryCell = ["cell_type", "id", "metadata", "source"], _ofCode = ["execution_count", "outputs"];

    public static TheoryData<string> Paths => [.. Lessons.Paths];

    [Fact]
    public void There_are_six_lessons_and_the_page_of_the_folder_names_each()
    {
        string page = Repository.Text($"{Lessons.Folder}/README.md");

        Assert.Equal(6, Lessons.Paths.Count);
        Assert.All(Lessons.Paths, path => Assert.Contains($"({Path.GetFileName(path)})", page, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void It_is_a_notebook_for_a_csharp_kernel(string path)
    {
        Notebook notebook = Lessons.At(path);

        Assert.Equal((4, 5), notebook.Format);
        Assert.Equal(".net-csharp", notebook.Kernel);
        Assert.All(notebook.Cells, cell => Assert.Equal(
            (cell.IsCode ? _ofEveryCell.Concat(_ofCode) : _ofEveryCell).Order(StringComparer.Ordinal), cell.Properties.Order(StringComparer.Ordinal)));
        Assert.All(notebook.Cells, cell => Assert.Matches(CellId(), cell.Id));
        Assert.Equal(notebook.Cells.Count, notebook.Cells.Select(cell => cell.Id).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void It_is_short(string path)
    {
        Notebook notebook = Lessons.At(path);

        Assert.InRange(notebook.Cells.Count, 8, 16);
        Assert.All(notebook.Cells.Where(cell => !cell.IsHidden), cell => Assert.InRange(cell.Source.Split('\n').Length, 1, MostLines));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void It_opens_with_its_packages_and_closes_with_a_hidden_check_of_the_exercises(string path)
    {
        Notebook notebook = Lessons.At(path);
        NotebookCell[] code = [.. notebook.CodeCells];

        Assert.StartsWith("# ", notebook.Cells[0].Source, StringComparison.Ordinal);
        Assert.StartsWith("#r \"nuget: IssueResolution.", code[0].Source, StringComparison.Ordinal);
        Assert.Equal(["exercise"], code[^2].Tags);
        Assert.Equal(["answers", "hide-input"], code[^1].Tags);
        Assert.True(code[^1].IsHidden);
        Assert.Same(code[^1], notebook.Cells[^1]);
    }

    /// <summary>JupyterLab folds a cell away by its metadata, books and other readers by its tag.</summary>
    [Theory]
    [MemberData(nameof(Paths))]
    public void What_is_folded_away_is_so_for_every_reader(string path) =>
        Assert.All(Lessons.At(path).CodeCells, cell => Assert.Equal(cell.IsHidden, cell.Tags.Contains("hide-input")));

    /// <summary>A code-hosting site takes drawings out of HTML, and shows those that are an output of their own.</summary>
    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_picture_is_an_output_of_its_own_and_has_its_text_beside(string path)
    {
        NotebookCell[] shown = [.. (await Lessons.ExecutedAsync(path)).CodeCells];

        Assert.DoesNotContain(shown.SelectMany(cell => cell.OutputOf("text/html")), html => html.Contains("<svg", StringComparison.Ordinal));
        Assert.All(shown.Where(cell => cell.OutputOf("image/svg+xml").Any()), cell => Assert.NotEmpty(cell.OutputOf("text/plain")));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void It_says_the_terms_in_Japanese_as_well(string path) =>
        Assert.Contains(Lessons.At(path).Cells, cell => !cell.IsCode && Japanese().IsMatch(cell.Source));

    /// <summary>A kernel shows what a cell prints apart from its value; here only values are shown.</summary>
    [Theory]
    [MemberData(nameof(Paths))]
    public void No_cell_prints(string path) =>
        Assert.DoesNotContain(Lessons.At(path).CodeCells, cell => cell.Source.Contains("Console.", StringComparison.Ordinal));

    [Fact]
    public void What_shows_tables_and_pictures_is_the_same_everywhere() =>
        Assert.Single(Lessons.Paths.Select(path => Lessons.At(path).CodeCells.Single(cell => cell.Tags.Contains("showing")).Source).Distinct());

    [GeneratedRegex("^[A-Za-z0-9_-]{1,64}$")]
    private static partial Regex CellId();

    [GeneratedRegex(@"[\u3040-\u30ff\u4e00-\u9fff]")]
    private static partial Regex Japanese();
}
