namespace IssueResolution.Cli.Output;

/// <summary>A file that is written beside its place under another name and moved there at the end, over one that is there.</summary>
/// <remarks>The former file stays beside it until <see cref="Keep"/>, and goes back when that is never called.</remarks>
internal sealed class ReplacedFile : PendingOutput
{
    private readonly string _target;
    private readonly string _temporary;
    private readonly string _former;
    private bool _isPlaced;
    private bool _isKept;

    /// <exception cref="IOException">Nothing can be written there.</exception>
    /// <exception cref="UnauthorizedAccessException">Nothing may be written there.</exception>
    public ReplacedFile(string target)
    {
        string beside = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
        _target = target;
        _temporary = beside + ".tmp";
        _former = beside + ".former.tmp";

        // Without a buffer of its own nothing is left to be written, and to fail once more, when a full disk has the stream closed.
        Content = new FileStream(_temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
    }

    public override Stream Content { get; }

    public override bool CanBeTakenBack => true;

    public override void Place()
    {
        Content.Dispose();
        if (File.Exists(_target))
        {
            File.Replace(_temporary, _target, _former);
        }
        else
        {
            File.Move(_temporary, _target, overwrite: true);
        }

        _isPlaced = true;
    }

    public override void Keep()
    {
        _isKept = true;
        File.Delete(_former);
    }

    public override void Dispose()
    {
        Content.Dispose();
        if (_isPlaced && !_isKept)
        {
            TakeBack();
        }

        File.Delete(_temporary);
    }

    private void TakeBack()
    {
        if (File.Exists(_former))
        {
            File.Move(_former, _target, overwrite: true);
        }
        else
        {
            File.Delete(_target);
        }
    }
}
