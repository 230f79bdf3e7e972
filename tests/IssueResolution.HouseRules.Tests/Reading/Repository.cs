namespace IssueResolution.HouseRules.Tests.Reading;

/// <summary>The working copy that the tests were built in: its files as text, without what builds and tools leave behind.</summary>
internal static class Repository
{
    private static readonly string[] _leftBehind =
        [".git", ".vs", ".idea", "bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts", "StrykerOutput"];

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Files below a folder, as paths from the root with forward slashes, in ordinal order.</summary>
    /// <param name="folder">A path from the root; a folder that does not exist holds no files. Empty: the whole repository.</param>
    /// <param name="extension">With the dot, such as ".cs"; empty: every file.</param>
    public static IReadOnlyList<string> Files(string folder = "", string extension = "")
    {
        var start = new DirectoryInfo(Path.Combine(Root, folder));
        return start.Exists ? [.. Walk(start, extension).Order(StringComparer.Ordinal)] : [];
    }

    public static bool Exists(string path) => Path.Exists(Path.Combine(Root, path));

    public static string Text(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    public static void Write(string path, string text)
    {
        string target = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllText(target, text);
    }

    public static void Delete(string path) => File.Delete(Path.Combine(Root, path));

    private static IEnumerable<string> Walk(DirectoryInfo folder, string extension) =>
        folder.EnumerateFiles()
            .Where(file => file.Name.EndsWith(extension, StringComparison.Ordinal) && file.Name != ".git")
            .Select(file => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'))
            .Concat(folder.EnumerateDirectories()
                .Where(child => !_leftBehind.Contains(child.Name))
                .SelectMany(child => Walk(child, extension)));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (folder.EnumerateFiles("IssueResolution.Core.sln").Any())
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The house rules read the sources: run them from a build inside the repository.");
    }
}
