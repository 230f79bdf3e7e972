namespace IssueResolution.Rendering;

/// <summary>A line of small text at its place, with the box it takes on the wide side.</summary>
internal readonly record struct PlacedText(string Text, double X, double Y, TextAnchor Anchor)
{
    private const double Descent = 3;

    public double Extent => TextExtent.Of(Text, SvgPicture.SmallSize);

    public double Left => Anchor switch
    {
        TextAnchor.Middle => X - (Extent / 2),
        TextAnchor.End => X - Extent,
        _ => X,
    };

    public double Right => Left + Extent;

    public double Top => Y - SvgPicture.SmallSize;

    public double Bottom => Y + Descent;

    /// <summary>Whether a vertical line would touch the text or come close to it.</summary>
    public bool IsCrossedAt(double x) => x > Left - 3 && x < Right + 3;

    public Markup Draw(string look) => Svg.Text(look, X, Y, Text, Anchor);
}
