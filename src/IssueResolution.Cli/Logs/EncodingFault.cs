using System.Text;
using System.Text.Unicode;

namespace IssueResolution.Cli.Logs;

/// <summary>Finds what does not belong to the log's encoding.</summary>
internal static class EncodingFault
{
    /// <summary>What stands in place of bytes that could not be converted to UTF-8.</summary>
    public const string Shown = "\uFFFD";

    /// <summary>The encoding, converting what it does not know into <see cref="Shown"/>.</summary>
    public static Encoding Showing(Encoding encoding) =>
        Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, new DecoderReplacementFallback(Shown));

    /// <summary>The index of the first byte that is wrong, or -1.</summary>
    /// <param name="row">The row as UTF-8.</param>
    /// <param name="isUtf8">True when these are the file's own bytes; false when they were converted.</param>
    public static int IndexIn(ReadOnlySpan<byte> row, bool isUtf8)
    {
        if (!isUtf8)
        {
            return row.IndexOf("\uFFFD"u8);
        }

        if (Utf8.IsValid(row))
        {
            return -1;
        }

        int index = 0;
        while (Rune.DecodeFromUtf8(row[index..], out _, out int consumed) == System.Buffers.OperationStatus.Done)
        {
            index += consumed;
        }

        return index;
    }

    /// <summary>The line on which a fault lies when its row starts on another.</summary>
    public static long LineOf(long rowLine, ReadOnlySpan<byte> before) => rowLine + before.Count((byte)'\n');

    /// <summary>The character of its line at which a fault lies, counted from 1.</summary>
    public static int ColumnOf(ReadOnlySpan<byte> before) => Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
}
