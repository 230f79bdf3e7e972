using IssueResolution.Json;

namespace IssueResolution.Cli.Inputs;

/// <summary>Reads files of JSON; what is wrong with one is said with file, line, column and key.</summary>
internal static class JsonFile
{
    /// <param name="folder">Where the file lies.</param>
    /// <param name="path">The file.</param>
    /// <param name="read">Makes something of its value.</param>
    /// <exception cref="InputException">There is no such file, or something in it cannot be read.</exception>
    public static T Read<T>(InputFolder folder, string path, Func<WireValue, T> read)
    {
        if (!folder.Holds(path))
        {
            throw new InputException($"{folder.NameOf(path)}: there is no such file. Relative paths start at the current folder.");
        }

        string text = TextFile.ReadUtf8(folder, path);
        try
        {
            return read(WireValue.Parse(text));
        }
        catch (WireFormatException problem)
        {
            throw new InputException(PlacedError.Text(folder.NameOf(path), problem));
        }
    }
}
