namespace IssueResolution.Rendering;

/// <summary>Lines of text below each other in a picture, each broken where the column ends.</summary>
/// <param name="left">Where the lines begin.</param>
/// <param name="width">How wide they may be; a word that is wider is cut.</param>
/// <param name="lineHeight">From one line to the next.</param>
internal sealed class TextColumn(double left, double width, double lineHeight)
{
    /// <param name="look">The class of each line.</param>
    /// <param name="texts">Each begins on a line of its own.</param>
    /// <param name="size">Of the letters.</param>
    /// <param name="y">Where the line before stands; afterwards, where the last of these does.</param>
    public Markup Draw(string look, IEnumerable<string> texts, double size, ref double y)
    {
        List<Markup> lines = [];
        foreach (string line in texts.SelectMany(text => TextExtent.Lines(text, size, width)))
        {
            lines.Add(Svg.Text(look, left, y += lineHeight, TextExtent.Cut(line, size, width)));
        }

        return Markup.Join(lines);
    }
}
