using System.Text;

namespace IssueResolution.Rendering;

/// <summary>Text as XML and HTML may hold it, in an element as well as in a double-quoted attribute.</summary>
/// <remarks>
/// Characters that XML 1.0 forbids (control characters, halves of surrogate pairs) become U+FFFD: what is written can always be read.
/// </remarks>
internal static class XmlText
{
    private const char Replacement = '\uFFFD';

    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length + 16);
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                escaped.Append(character).Append(text[++index]);
                continue;
            }

            escaped.Append(character switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                _ => null,
            });
            if (character is not ('&' or '<' or '>' or '"' or '\''))
            {
                escaped.Append(IsAllowed(character) ? character : Replacement);
            }
        }

        return escaped.ToString();
    }

    private static bool IsAllowed(char character) =>
        character is '\t' or '\n' or '\r' or (>= ' ' and not ('\uFFFE' or '\uFFFF')) && !char.IsSurrogate(character);
}
