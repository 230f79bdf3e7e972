using System.Text;

namespace IssueResolution.Json;

/// <summary>Turns byte offsets of a UTF-8 text into lines and columns. Offsets must be asked for in ascending order.</summary>
internal sealed class WireLines(byte[] utf8)
{
    private int _line = 1;
    private int _lineStart;
    private int _seen;

    public WirePosition At(long offset)
    {
        int end = (int)Math.Min(offset, utf8.Length);
        for (; _seen < end; _seen++)
        {
            if (utf8[_seen] == '\n')
            {
                _line++;
                _lineStart = _seen + 1;
            }
        }

        return new WirePosition(_line, Encoding.UTF8.GetCharCount(utf8, _lineStart, Math.Max(0, end - _lineStart)) + 1);
    }
}
