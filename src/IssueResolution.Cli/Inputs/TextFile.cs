using System.Text;

namespace IssueResolution.Cli.Inputs;

/// <summary>Reads files whole, packed with gzip or not: setups, holidays, cases. A byte that the encoding does not know is an error, never a question mark.</summary>
internal static class TextFile
{
    private const string Utf8 = "utf-8";

    /// <summary>Reads a file whose encoding somebody may name.</summary>
    /// <exception cref="InputException">The file cannot be read, or is not in that encoding; names line and column.</exception>
    public static string Read(InputFolder folder, string path, string encodingName) =>
        Read(folder, path, encodingName, $"Save the file as {encodingName}, or name its encoding where the file is named.");

    /// <summary>Reads a file that is UTF-8 or cannot be used.</summary>
    /// <exception cref="InputException">The file cannot be read, or is in another encoding; names line and column.</exception>
    public static string ReadUtf8(InputFolder folder, string path) => Read(folder, path, Utf8, "Save the file as utf-8.");

    private static string Read(InputFolder folder, string path, string encodingName, string wayOut)
    {
        string name = folder.NameOf(path);
        Encoding encoding = Encodings.Find(encodingName) ?? throw new InputException($"{name}: {Encodings.Unknown(encodingName)}");
        byte[] bytes = ReadAll(folder, path, name);
        if (encodingName == Utf8 && IsUtf16(bytes))
        {
            throw new InputException($"{name}:1:1: the file is UTF-16 and not utf-8. {wayOut}");
        }

        try
        {
            return encoding.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException problem)
        {
            ReadOnlySpan<byte> before = bytes.AsSpan(0, Math.Max(0, problem.Index));
            int line = before.Count((byte)'\n') + 1;
            int column = encoding.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
            throw new InputException($"{name}:{line}:{column}: the bytes here are not {encoding.WebName}. {wayOut}");
        }
    }

    /// <summary>By its byte order mark, or because every second byte of its first two characters is zero.</summary>
    private static bool IsUtf16(byte[] bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [not 0, 0, not 0, 0, ..] or [0, not 0, 0, not 0, ..];

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
