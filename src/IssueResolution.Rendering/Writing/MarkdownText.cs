using System.Text;

namespace IssueResolution.Rendering;

/// <summary>Text of others inside Markdown: it reads as it was written, and opens no list, link, heading or tag.</summary>
internal static class MarkdownText
{
    private const string Anywhere = "\\`*_[]<>|~&";
    private const string AtTheBeginning = "#+-=:";

    /// <summary>One line of text; line breaks and other control characters become a space.</summary>
    /// <remarks>What would mean something in Markdown gets a backslash, which every reader of CommonMark takes away again.</remarks>
    public static string OneLine(string text)
    {
        string line = text.Trim();
        StringBuilder escaped = new(line.Length);
        int digits = line.TakeWhile(letter => letter is >= '0' and <= '9').Count();
        for (int at = 0; at < line.Length; at++)
        {
            char letter = char.IsControl(line[at]) || line[at] is '\u2028' or '\u2029' ? ' ' : line[at];
            bool opens = Anywhere.IndexOf(letter) >= 0
                || (at == 0 && AtTheBeginning.IndexOf(letter) >= 0)
                || (at == digits && digits > 0 && letter is ('.' or ')'));
            escaped.Append(opens ? "\\" : string.Empty).Append(letter);
        }

        return escaped.ToString();
    }
}
