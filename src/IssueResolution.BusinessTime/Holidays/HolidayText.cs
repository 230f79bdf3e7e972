using System.Collections.Immutable;
using System.Text;

namespace IssueResolution.BusinessTime;

/// <summary>Turns the bytes of a holiday file into text, for files that do not say how they are written.</summary>
/// <remarks>
/// The rule, in this order: a byte order mark decides (UTF-8, UTF-16 in either order). Bytes that are UTF-8 throughout are UTF-8. Anything else is
/// Windows-1252, which has the letters of ISO-8859-1 at the same places. Bytes that mean nothing there are an error: most often the text is in
/// another encoding, such as Shift_JIS, which the caller has to know and decode.
/// </remarks>
public static class HolidayText
{
    /// <summary>What Windows-1252 has at 0x80 to 0x9F, where ISO-8859-1 has control characters; a NUL where it has nothing.</summary>
    private const string Windows1252 = "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

    private static readonly ImmutableArray<Encoding> _marked =
        [new UTF8Encoding(true, true), new UnicodeEncoding(bigEndian: false, true, true), new UnicodeEncoding(bigEndian: true, true, true)];

    /// <summary>The text without its byte order mark; every byte of it is accounted for.</summary>
    /// <exception cref="HolidayFormatException">A byte has no meaning in the encoding that the rule arrives at.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        foreach (Encoding encoding in _marked)
        {
            byte[] mark = encoding.GetPreamble();
            if (bytes.StartsWith(mark))
            {
                byte[] rest = bytes.Slice(mark.Length).ToArray();
                return TryDecode(encoding, rest, out int at) ?? throw Meaningless(rest, at, $"has no meaning in {encoding.WebName}, the encoding that the first bytes announce");
            }
        }

        byte[] all = bytes.ToArray();
        return TryDecode(_marked[0], all, out _) ?? DecodeWindows1252(all);
    }

    private static string? TryDecode(Encoding encoding, byte[] bytes, out int at)
    {
        at = 0;
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException problem)
        {
            at = Math.Min(Math.Max(0, problem.Index), bytes.Length - 1);
            return null;
        }
    }

    private static string DecodeWindows1252(byte[] bytes)
    {
        StringBuilder text = new(bytes.Length);
        for (int i = 0; i < bytes.Length; i++)
        {
            char letter = bytes[i] is >= 0x80 and < 0xA0 ? Windows1252[bytes[i] - 0x80] : (char)bytes[i];
            text.Append(letter != '\0' || bytes[i] == 0 ? letter : throw Meaningless(bytes, i, "has a meaning neither in UTF-8 nor in Windows-1252: decode the text with its own encoding first"));
        }

        return text.ToString();
    }

    private static HolidayFormatException Meaningless(byte[] bytes, int at, string problem)
    {
        int line = bytes.Take(at).Count(value => value == (byte)'\n') + 1;
        return new HolidayFormatException(line, FormattableString.Invariant($"The byte 0x{bytes[at]:X2} {problem}."));
    }
}
