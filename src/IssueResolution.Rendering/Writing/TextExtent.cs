namespace IssueResolution.Rendering;

/// <summary>How wide a line of text becomes, estimated on the wide side because the reader's fonts are not known here.</summary>
internal static class TextExtent
{
    /// <summary>How much wider strong text runs.</summary>
    public const double Bold = 1.15;

    private const string Ellipsis = "…";

    /// <summary>The size at which to measure text of a class, because strong text runs wider than its font size says.</summary>
    public static double SizeOf(string look, double size) => look == "strong" ? size * Bold : size;

    /// <summary>The width in the unit of <paramref name="size"/>, the font size.</summary>
    public static double Of(string text, double size)
    {
        double em = 0;
        foreach (char character in text)
        {
            em += Em(character);
        }

        return em * size;
    }

    /// <summary>The width in a fixed-width font, where East Asian characters take two columns.</summary>
    public static int Columns(string text) =>
        text.Sum(character => char.IsLowSurrogate(character) ? 0 : char.IsHighSurrogate(character) || IsFullWidth(character) ? 2 : 1);

    /// <summary>The text itself when it fits, otherwise its beginning and an ellipsis. Surrogate pairs stay whole.</summary>
    public static string Cut(string text, double size, double width)
    {
        if (Of(text, size) <= width)
        {
            return text;
        }

        double left = width - Of(Ellipsis, size);
        int length = 0;
        while (length < text.Length && (left -= Em(text[length]) * size) >= 0)
        {
            length++;
        }

        if (length > 0 && char.IsHighSurrogate(text[length - 1]))
        {
            length--;
        }

        return text.Substring(0, length).TrimEnd() + Ellipsis;
    }

    /// <summary>Lines no wider than <paramref name="width"/>, broken at spaces, in front of East Asian characters, and behind their commas.</summary>
    public static IEnumerable<string> Lines(string text, double size, double width)
    {
        int start = 0;
        int lastBreak = 0;
        for (int index = 0; index < text.Length; index++)
        {
            if (index > start && (text[index] == ' ' || IsFullWidth(text[index]) || EndsPhrase(text[index - 1])) && !"、。）".Contains(text[index].ToString()))
            {
                lastBreak = index;
            }

            if (lastBreak > start && Of(text.Substring(start, index - start + 1), size) > width)
            {
                yield return text.Substring(start, lastBreak - start).Trim();
                start = lastBreak;
            }
        }

        yield return text.Substring(start).Trim();
    }

    private static bool EndsPhrase(char character) => character is '、' or '。';

    private static double Em(char character) => character switch
    {
        ' ' or '.' or ',' or ':' or ';' or '\'' or '|' or 'i' or 'j' or 'l' or 'I' or '·' => 0.36,
        'm' or 'w' or 'M' or 'W' or '%' or '–' or '…' => 0.95,
        >= 'A' and <= 'Z' => 0.72,
        _ when char.IsSurrogate(character) => 0.5,
        _ when IsFullWidth(character) => 1,
        _ => 0.62,
    };

    private static bool IsFullWidth(char character) =>
        character is (>= '\u1100' and <= '\u115F') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3')
            or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE6F')
            or (>= '\uFF00' and <= '\uFF60') or (>= '\uFFE0' and <= '\uFFE6');
}
