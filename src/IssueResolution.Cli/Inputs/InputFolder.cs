namespace IssueResolution.Cli.Inputs;

/// <summary>A place from which a setup and the files it names are read.</summary>
internal abstract class InputFolder
{
    /// <summary>The name under which errors speak of a file.</summary>
    public abstract string NameOf(string path);

    /// <summary>Opens a file from its start; the caller disposes it.</summary>
    /// <exception cref="InputException">There is no such file, or it may not be read.</exception>
    public abstract Stream Open(string path);

    /// <summary>The file's own place, to recognise it when it is also named as an output; null when it lies on no disk.</summary>
    public abstract string? FullPathOf(string path);
}
