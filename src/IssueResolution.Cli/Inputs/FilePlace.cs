namespace IssueResolution.Cli.Inputs;

/// <summary>Where a file lies, whatever it was called: relative or not, through links or not.</summary>
/// <remarks>Equal when the paths are, with every link followed; upper and lower case are the same on Windows and macOS, as they are on their disks.</remarks>
internal readonly record struct FilePlace
{
    private static readonly StringComparer _comparer =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    private readonly string _path;

    private FilePlace(string path)
    {
        _path = path;
    }

    /// <summary>The place of a file that need not be there.</summary>
    /// <exception cref="InputException">The text is no path.</exception>
    public static FilePlace Of(string path)
    {
        try
        {
            return new FilePlace(Followed(Path.GetFullPath(path)));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InputException($"{path}: this cannot be a file's path. {problem.Message}");
        }
    }

    public bool Equals(FilePlace other) => _comparer.Equals(_path, other._path);

    public override int GetHashCode() => _path is null ? 0 : _comparer.GetHashCode(_path);

    public override string ToString() => _path;

    private static string Followed(string path)
    {
        if (Path.GetDirectoryName(path) is not { } folder)
        {
            return path;
        }

        string place = Path.Combine(Followed(folder), Path.GetFileName(path));
        FileSystemInfo entry = Directory.Exists(place) ? new DirectoryInfo(place) : new FileInfo(place);
        return entry.LinkTarget is not null && entry.ResolveLinkTarget(returnFinalTarget: true) is { } target ? Followed(target.FullName) : place;
    }
}
