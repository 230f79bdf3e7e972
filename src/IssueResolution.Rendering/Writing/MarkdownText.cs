using System.Text;

namespace IssueResolution.Rendering;

/// <summary>Text as Markdown shows it to the letter, in a paragraph as well as in a cell of a table: no markup, no HTML, no link of its own.</summary>
internal static class MarkdownText
{
    private const string Marks = "\\`*_{}[]|~#@$!";

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
                '\u2028' or '\u2029' => " ",
                _ when char.IsControl(character) => " ",
                _ when Marks.IndexOf(character) >= 0 => $"\\{character}",
                _ => character.ToString(),
            });
        }

        return escaped.Replace("://", ":&#47;/").Replace("www.", "www&#46;").ToString();
    }
}
