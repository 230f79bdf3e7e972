using System.Text;

namespace IssueResolution.Rendering;

/// <summary>Text of others inside Markdown: it reads as it was written, and opens no list, link, heading or tag.</summary>
internal static class MarkdownText
{
    private const string Marks = "\\`*_{}[]|~#@$!";
    private const string Anywhere = "\\`*_[]<>|~&";
    private const string AtTheBeginning = "#+-=:";

    /// <summary>Text within a line or a cell of a table, for readers that turn bare addresses and mentions into links as well.</summary>
    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length + 16);
        foreach (char character in text)
        {
            escaped.Append(character switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                _ when IsBreak(character) => " ",
                _ when Marks.IndexOf(character) >= 0 => $"\\{character}",
                _ => character.ToString(),
            });
        }

        return escaped.Replace("://", ":&#47;/").Replace("www.", "www&#46;").ToString();
    }

    /// <summary>A line of text of its own; line breaks and other control characters become a space.</summary>
    /// <remarks>What would mean something in Markdown gets a backslash, which every reader of CommonMark takes away again.</remarks>
    public static string OneLine(string text)
    {
        string line = text.Trim();
        StringBuilder escaped = new(line.Length);
        int digits = line.TakeWhile(letter => letter is >= '0' and <= '9').Count();
        for (int at = 0; at < line.Length; at++)
        {
            char letter = IsBreak(line[at]) ? ' ' : line[at];
            bool opens = Anywhere.IndexOf(letter) >= 0
                || (at == 0 && AtTheBeginning.IndexOf(letter) >= 0)
                || (at == digits && digits > 0 && letter is ('.' or ')'));
            escaped.Append(opens ? "\\" : string.Empty).Append(letter);
        }

        return escaped.ToString();
    }

    private static bool IsBreak(char character) => char.IsControl(character) || character is '\u2028' or '\u2029';
}
