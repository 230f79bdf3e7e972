using IssueResolution.Learning;

namespace IssueResolution.Rendering;

/// <summary>Satisfaction across, engagement upwards, and one point where both are known: high to the right is settled, low is silence.</summary>
internal sealed class IndicatorPlot(IndicatorView view, Words words, double side)
{
    private const double Left = 44;
    private const double Top = 26;
    private const double Below = 46;
    private const double Radius = 7;
    private const int Step = 25;

    public double Width => Left + side + 16;

    public double Height => Top + side + Below;

    public Markup Draw(double y)
    {
        (double top, double bottom) = (y + Top, y + Top + side);
        LinearScale across = new(0, 100, Left, Left + side);
        LinearScale up = new(0, 100, bottom, top);
        Markup shapes = Svg.Text("small", 0, y + 12, words.Upwards(view.NameOf(view.Set.Engagement)));
        for (int percent = 0; percent <= 100; percent += Step)
        {
            string text = $"{Numerals.Of(percent)}%";
            shapes += CountAxisPicture.Line(text, up.At(percent), Left, Left + side)
                + Svg.Line("grid", across.At(percent), top, across.At(percent), bottom + 4)
                + Svg.Text("tick", across.At(percent), bottom + 19, text, TextAnchor.Middle);
        }

        return shapes
            + Svg.Line("axis", Left, bottom, Left + side, bottom)
            + Svg.Line("axis", Left, top, Left, bottom)
            + Svg.Text("small", Left + side, bottom + 37, words.Across(view.NameOf(view.Set.Satisfaction)), TextAnchor.End)
            + Point(across, up, (top + bottom) / 2);
    }

    private Markup Point(LinearScale across, LinearScale up, double middle)
    {
        if (view.Set.Satisfaction.Value is not IndicatorValue.Percent satisfied || view.Set.Engagement.Value is not IndicatorValue.Percent engaged)
        {
            return Svg.Text("small halo", Left + (side / 2), middle + 4, words.NoPoint, TextAnchor.Middle);
        }

        (double x, double y) = (across.At((double)satisfied.Value), up.At((double)engaged.Value));
        bool isSmall = view.Set.Satisfaction.IsSmall || view.Set.Engagement.IsSmall;
        return Svg.Line("change dashed", Left, y, x, y) + Svg.Line("change dashed", x, up.At(0), x, y) + Svg.Dot(isSmall ? "ahead" : "point", x, y, Radius);
    }
}
