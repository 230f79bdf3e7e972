namespace IssueResolution.Rendering;

/// <summary>Text in lines that fit a card.</summary>
internal static class CardText
{
    /// <summary>Lines no wider than asked for, nothing lost: what has no place to break is broken between letters.</summary>
    /// <remarks>A line holds at least one letter, also where not even that one fits. Surrogate pairs stay whole.</remarks>
    public static IEnumerable<string> Lines(string text, double size, double width) =>
        TextExtent.Lines(text, size, width).SelectMany(line => TextExtent.Of(line, size) <= width ? [line] : Broken(line, size, width));

    private static IEnumerable<string> Broken(string line, double size, double width)
    {
        int start = 0;
        double used = 0;
        for (int index = 0; index < line.Length; index++)
        {
            int letters = char.IsHighSurrogate(line[index]) && index + 1 < line.Length ? 2 : 1;
            double extent = TextExtent.Of(line.Substring(index, letters), size);
            if (index > start && used + extent > width)
            {
                yield return line.Substring(start, index - start);
                (start, used) = (index, 0);
            }

            used += extent;
            index += letters - 1;
        }

        yield return line.Substring(start);
    }
}
