namespace IssueResolution.Rendering;

/// <summary>Lines of text below each other in a picture, each broken where the column ends.</summary>
/// <param name="left">Where the lines begin.</param>
/// <param name="width">How wide they may be; a word that is wider is cut.</param>
/// <param name="lineHeight">From one line to the next.</param>
/// <param name="isOnGround">Whether what was drawn before ends at each line, so that nothing is seen to run through it.</param>
internal sealed class TextColumn(double left, double width, double lineHeight, bool isOnGround = false)
{
    private const double Descent = 4;

    /// <param name="look">The class of each line.</param>
    /// <param name="texts">Each begins on a line of its own.</param>
    /// <param name="size">Of the letters, whatever their weight.</param>
    /// <param name="y">Where the line before stands; afterwards, where the last of these does.</param>
    public Markup Draw(string look, IEnumerable<string> texts, double size, ref double y)
    {
        double measured = TextExtent.SizeOf(look, size);
        List<Markup> lines = [];
        foreach (string line in texts.SelectMany(text => TextExtent.Lines(text, measured, width)))
        {
            y += lineHeight;
            lines.Add(Ground(line, measured, y) + Svg.Text(look, left, y, TextExtent.Cut(line, measured, width)));
        }

        return Markup.Join(lines);
    }

    /// <summary>A single line; when it has to be cut, the whole text is its tip.</summary>
    /// <param name="look">Its class.</param>
    /// <param name="text">What it says.</param>
    /// <param name="size">Of the letters, whatever their weight.</param>
    /// <param name="y">Where the line before stands; afterwards, where this one does.</param>
    public Markup DrawCut(string look, string text, double size, ref double y)
    {
        y += lineHeight;
        return Ground(text, TextExtent.SizeOf(look, size), y) + Svg.TextWithin(look, left, y, text, width, size);
    }

    private Markup Ground(string text, double measured, double y) =>
        isOnGround ? Svg.Bar("ground", left, y - lineHeight + Descent, Math.Min(TextExtent.Of(text, measured) + Descent, width), lineHeight) : default;
}
