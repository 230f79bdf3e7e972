namespace IssueResolution.Cli.Inputs;

/// <summary>One text that is no file, such as standard input. Files that it names lie relative to the current folder.</summary>
/// <param name="name">The name under which errors speak of the text.</param>
/// <param name="open">Opens the text.</param>
internal sealed class GivenText(string name, Func<Stream> open) : InputFolder
{
    /// <summary>The path of the text itself.</summary>
    public const string Path = "-";

    private readonly DiskFolder _files = DiskFolder.Current();

    public override string NameOf(string path) => path == Path ? name : _files.NameOf(path);

    public override bool Holds(string path) => path == Path || _files.Holds(path);

    protected override FilePlace? PlaceOf(string path) => path == Path ? null : FilePlace.Of(path);

    protected override Stream OpenFile(string path) => path == Path ? open() : _files.Open(path);
}
