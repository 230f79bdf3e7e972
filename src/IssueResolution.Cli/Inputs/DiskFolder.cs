namespace IssueResolution.Cli.Inputs;

/// <summary>A folder on disk; relative paths are relative to it.</summary>
internal sealed class DiskFolder(string folder) : InputFolder
{
    /// <summary>The folder in which the tool was started.</summary>
    public static DiskFolder Current() => new("");

    /// <summary>The folder that holds a file.</summary>
    public static DiskFolder Of(string path) => new(Path.GetDirectoryName(path) ?? "");

    public override string NameOf(string path) => Path.Combine(folder, path);

    public override bool Holds(string path) => Path.Exists(NameOf(path));

    protected override FilePlace? PlaceOf(string path) => FilePlace.Of(NameOf(path));

    protected override Stream OpenFile(string path)
    {
        string name = NameOf(path);
        if (Directory.Exists(name))
        {
            throw new InputException($"{name}: this is a folder. Name a file in it.");
        }

        try
        {
            return new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, FileOptions.SequentialScan);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            string start = folder.Length == 0 ? "the current folder" : "the folder of the setup file";
            throw new InputException($"{name}: there is no such file. Relative paths start at {start}.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InputException($"{name}: the file cannot be opened. {problem.Message}");
        }
    }
}
