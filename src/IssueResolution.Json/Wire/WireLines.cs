namespace IssueResolution.Json;

/// <summary>Turns byte offsets of a UTF-8 text into lines and columns. Offsets must be asked for in ascending order.</summary>
internal sealed class WireLines(byte[] utf8)
{
    private int _line = 1;
    private int _column = 1;
    private int _seen;

    public WirePosition At(long offset)
    {
        int end = (int)Math.Min(offset, utf8.Length);
        for (; _seen < end; _seen++)
        {
            (_line, _column) = utf8[_seen] == '\n' ? (_line + 1, 1) : (_line, _column + CharactersBegunBy(utf8[_seen]));
        }

        return new WirePosition(_line, _column);
    }

    // In UTF-16: bytes 10xxxxxx go on with a character, and 11110xxx begins one of two.
    private static int CharactersBegunBy(byte octet) => octet switch
    {
        >= 0x80 and < 0xC0 => 0,
        >= 0xF0 => 2,
        _ => 1,
    };
}
