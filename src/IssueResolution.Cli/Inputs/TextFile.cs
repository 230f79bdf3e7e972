using System.Text;

namespace IssueResolution.Cli.Inputs;

/// <summary>Reads files whole, packed with gzip or not: setups, holidays, cases. A byte that the encoding does not know is an error, never a question mark.</summary>
internal static class TextFile
{
    /// <exception cref="InputException">The file cannot be read, or is not in that encoding; names line and column.</exception>
    public static string Read(InputFolder folder, string path, string encodingName)
    {
        string name = folder.NameOf(path);
        Encoding encoding = Encodings.Find(encodingName) ?? throw new InputException($"{name}: {Encodings.Unknown(encodingName)}");
        byte[] bytes = ReadAll(folder, path, name);
        try
        {
            return encoding.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException problem)
        {
            ReadOnlySpan<byte> before = bytes.AsSpan(0, Math.Max(0, problem.Index));
            int line = before.Count((byte)'\n') + 1;
            int column = encoding.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
            throw new InputException(
                $"{name}:{line}:{column}: the bytes here are not {encoding.WebName}. Save the file as {encoding.WebName}, "
                + "or name its encoding where the file is named.");
        }
    }

    private static byte[] ReadAll(InputFolder folder, string path, string name)
    {
        try
        {
            using Stream file = folder.Open(path);
            byte[] bytes = ReadToEnd(file);
            return bytes is [0x1F, 0x8B, ..] ? ReadToEnd(new CompleteGzipStream(new MemoryStream(bytes))) : bytes;
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new InputException($"{name}: the file cannot be read. {problem.Message}");
        }
    }

    private static byte[] ReadToEnd(Stream stream)
    {
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
