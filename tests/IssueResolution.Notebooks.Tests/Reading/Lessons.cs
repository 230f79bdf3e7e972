using System.Collections.Concurrent;
using System.Globalization;
using IssueResolution.HouseRules.Tests.Reading;
using IssueResolution.Notebooks.Tests.Running;

namespace IssueResolution.Notebooks.Tests.Reading;

/// <summary>The notebooks of this repository, each executed once for all tests.</summary>
internal static class Lessons
{
    public const string Folder = "docs/notebooks";

    private static readonly ConcurrentDictionary<string, Lazy<Task<Notebook>>> _executed = new();

    public static IReadOnlyList<string> Paths { get; } = Repository.Files(Folder, ".ipynb");

    public static Notebook At(string path) => Notebook.Parse(Repository.Text(path));

    /// <summary>The notebook with the outputs that the library gives today.</summary>
    public static Task<Notebook> ExecutedAsync(string path) =>
        _executed.GetOrAdd(path, each => new(() => ExecuteAsync(At(each), CultureInfo.InvariantCulture))).Value;

    public static async Task<Notebook> ExecuteAsync(Notebook notebook, CultureInfo culture) =>
        notebook.Showing((await NotebookSession.RunAsync(notebook.CodeCells, culture)).Outputs);
}
