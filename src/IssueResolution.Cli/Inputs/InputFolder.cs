namespace IssueResolution.Cli.Inputs;

/// <summary>A place from which a setup and the files it names are read. Remembers which were, so that none of them is written over.</summary>
internal abstract class InputFolder
{
    private readonly HashSet<FilePlace> _opened = [];

    /// <summary>The files opened so far that lie on a disk.</summary>
    public IReadOnlyCollection<FilePlace> Opened => _opened;

    /// <summary>The name under which errors speak of a file.</summary>
    public abstract string NameOf(string path);

    /// <summary>Whether anything stands at a path.</summary>
    public abstract bool Holds(string path);

    /// <summary>Opens a file from its start; the caller disposes it.</summary>
    /// <exception cref="InputException">There is no such file, or it may not be read.</exception>
    public Stream Open(string path)
    {
        Stream content = OpenFile(path);
        if (PlaceOf(path) is { } place)
        {
            _opened.Add(place);
        }

        return content;
    }

    /// <inheritdoc cref="Open"/>
    protected abstract Stream OpenFile(string path);

    /// <summary>The file's own place; null when it lies on no disk.</summary>
    protected abstract FilePlace? PlaceOf(string path);
}
