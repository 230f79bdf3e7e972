using System.Collections.Immutable;
using IssueResolution.Cli.Inputs;

namespace IssueResolution.Cli.Portfolios;

/// <summary>The files that paths stand for.</summary>
internal static class CasePaths
{
    private const string Ending = ".json";

    /// <summary>Files as they are named, and of a folder its files ending in .json in the order of their names. A file that is named twice comes twice.</summary>
    /// <exception cref="InputException">A folder cannot be read, or has no such file.</exception>
    public static ImmutableArray<string> Of(IEnumerable<string> named) =>
        [.. named.SelectMany(path => Directory.Exists(path) ? FilesIn(path) : [path])];

    private static string[] FilesIn(string folder)
    {
        try
        {
            string[] files =
            [
                .. Directory.EnumerateFiles(folder).Where(path => path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal),
            ];
            return files.Length > 0
                ? files
                : throw new InputException($"{folder}: the folder has no file whose name ends in {Ending}. Name one that has, or the files themselves.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{folder}: the folder cannot be read. {problem.Message}");
        }
    }
}
