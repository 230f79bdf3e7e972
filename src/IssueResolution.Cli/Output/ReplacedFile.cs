using IssueResolution.Cli.Inputs;

namespace IssueResolution.Cli.Output;

/// <summary>A file that appears only when it is complete: written beside its place under another name, moved there at the end.</summary>
/// <remarks>Disposed without <see cref="Keep"/>, it leaves nothing behind and what stood in its place untouched.</remarks>
internal sealed class ReplacedFile : IDisposable
{
    private readonly string _target;
    private readonly string _temporary;
    private bool _isKept;

    private ReplacedFile(string target, string temporary, Stream content)
    {
        _target = target;
        _temporary = temporary;
        Content = content;
    }

    /// <summary>Where the content is written to.</summary>
    public Stream Content { get; }

    /// <exception cref="InputException">Nothing can be written there.</exception>
    public static ReplacedFile Create(string path)
    {
        if (Directory.Exists(path) || Path.GetFileName(path).Length == 0)
        {
            throw new InputException($"{path}: this is a folder, and a file is to be written. Add a file name.");
        }

        try
        {
            string target = Path.GetFullPath(path);
            string temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}.tmp");
            return new ReplacedFile(target, temporary, new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InputException($"{path}: nothing can be written there. Name a file in a folder that exists and may be written to.");
        }
    }

    /// <summary>Closes the file and puts it in its place, over one that is there.</summary>
    /// <exception cref="InputException">It cannot be put there.</exception>
    public void Keep()
    {
        try
        {
            Content.Dispose();
            File.Move(_temporary, _target, overwrite: true);
            _isKept = true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{_target}: the file cannot be put in its place. {problem.Message}");
        }
    }

    public void Dispose()
    {
        Content.Dispose();
        if (!_isKept)
        {
            File.Delete(_temporary);
        }
    }
}
