namespace IssueResolution.Rendering;

/// <summary>What the shapes of a picture stand for: swatches with words, in as many lines as the width asks for.</summary>
internal sealed class Legend
{
    private const double SwatchWidth = 16;
    private const double Gap = 6;
    private const double LineHeight = 20;

    private Legend(Markup shapes, double height) => (Shapes, Height) = (shapes, height);

    public Markup Shapes { get; }

    public double Height { get; }

    /// <summary>Entries from left to right, and from <paramref name="y"/> downwards.</summary>
    public static Legend Of(IEnumerable<LegendEntry> entries, double x, double y, double width)
    {
        Markup shapes = default;
        double left = x;
        double top = y;
        foreach (LegendEntry entry in entries)
        {
            double extent = SwatchWidth + Gap + TextExtent.Of(entry.Text, SvgPicture.SmallSize);
            if (left > x && left + extent > x + width)
            {
                (left, top) = (x, top + LineHeight);
            }

            shapes += Svg.Bar(entry.Look, left, top + ((LineHeight - entry.SwatchHeight) / 2), SwatchWidth, entry.SwatchHeight)
                + Svg.Text("small", left + SwatchWidth + Gap, top + 14, entry.Text);
            left += extent + 10;
        }

        return new Legend(shapes, top + LineHeight - y);
    }
}
