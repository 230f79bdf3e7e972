using System.Text;

namespace IssueResolution.Json;

/// <summary>Says in plain words why a text is not JSON, for somebody who has an editor and not a parser before him.</summary>
/// <remarks>System.Text.Json's own words name options that a writer of files does not have, and may quote the whole text.</remarks>
internal static class SyntaxFault
{
    private const int DeepestNesting = 63;
    private const int ExcerptBytes = 256;

    /// <summary>Where the fault is to be shown, and what it is.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="consumed">How many bytes make whole tokens before the fault.</param>
    /// <param name="offset">The byte at which reading stopped.</param>
    /// <param name="depth">How many objects and lists are open there.</param>
    /// <param name="isAfterRoot">Whether the value that the text holds is already complete.</param>
    public static (int Offset, string Problem) Describe(byte[] utf8, int consumed, int offset, int depth, bool isAfterRoot)
    {
        int start = Math.Min(TokenStart(utf8, consumed), offset);
        if (offset >= utf8.Length)
        {
            return (offset, "it ends too soon. A closing brace, bracket or quote is missing, or the rest of the file.");
        }

        if (utf8[start] == '"' && start < offset)
        {
            return (offset, InText(utf8[offset - 1], utf8[offset]));
        }

        string found = Shown(utf8, start, isWholeLine: start == TokenStart(utf8, 0));
        return (start, isAfterRoot ? $"'{found}' follows the value. Remove it, or the bracket that closes too soon before it." : OutsideText(utf8, start, depth, found));
    }

    private static string InText(byte before, byte at) => (before, at) switch
    {
        (_, < 0x20) => "a text in quotes holds a line break or a tab. Close the quote before it, or write \\n or \\t.",
        ((byte)'\\', _) => "a text in quotes holds a single backslash. Write it twice, or a slash in a path.",
        _ => "a text in quotes holds an unfinished escape. Write four hexadecimal digits after \\u.",
    };

    private static string OutsideText(byte[] utf8, int start, int depth, string found) => (char)utf8[start] switch
    {
        '}' or ']' when Before(utf8, start) == ',' => $"a comma stands before the closing '{(char)utf8[start]}'. Remove the comma.",
        '{' or '[' when depth >= DeepestNesting => "it is nested deeper than 64 levels.",
        '/' => "it holds a comment, and JSON has none. Remove it.",
        '\'' => "a text stands in single quotes. Write double ones.",
        _ when start == TokenStart(utf8, 0) => $"it begins with '{found}'. Expected an object: {{...}}, or a list: [...].",
        _ => $"'{found}' cannot stand here. Check commas, colons, quotes and brackets around it.",
    };

    private static int TokenStart(byte[] utf8, int from)
    {
        while (from < utf8.Length && (char)utf8[from] is ' ' or '\t' or '\r' or '\n')
        {
            from++;
        }

        return from;
    }

    private static char Before(byte[] utf8, int at)
    {
        do
        {
            at--;
        }
        while (at >= 0 && (char)utf8[at] is ' ' or '\t' or '\r' or '\n');

        return at < 0 ? '\0' : (char)utf8[at];
    }

    private static string Shown(byte[] utf8, int start, bool isWholeLine)
    {
        string rest = Encoding.UTF8.GetString(utf8, start, Math.Min(ExcerptBytes, utf8.Length - start));
        int end = rest.IndexOfAny(isWholeLine ? ['\r', '\n'] : ['\r', '\n', '\t', ' ', ',', ':', ']', '}'], 1);
        return Excerpt.Of(end < 0 ? rest : rest.Substring(0, end));
    }
}
