using System.Collections.Immutable;
using IssueResolution.Learning;

namespace IssueResolution.Rendering;

/// <summary>A count at the beginning and now, as a line between two points over a line of counts.</summary>
internal sealed class IndicatorTrend(IndicatorValue.Change change, string dot, Words words)
{
    /// <summary>With the words below it.</summary>
    public const double Height = PlotHeight + Below + Above;

    private const double PlotHeight = 64;
    private const double Above = 6;
    private const double Below = 25;
    private const double Run = 150;
    private const double LeastAside = 36;
    private const double GapBeside = 9;
    private const double Radius = 5;

    public Markup Draw(double from, double y)
    {
        (double top, double bottom) = (y + Above, y + Above + PlotHeight);
        ImmutableArray<decimal> ticks = RoundTicks.UpTo(Math.Max(change.Before, change.Now), 3);
        double left = from + ticks.Max(tick => TextExtent.Of(Numerals.Of(tick), SvgPicture.SmallSize)) + 8;
        LinearScale up = new(0, (double)ticks[ticks.Length - 1], bottom, top);
        double aside = Math.Max(LeastAside, new[] { change.Before, change.Now }.Max(count => TextExtent.Of(Numerals.Of(count), SvgPicture.SmallSize)) + (2 * GapBeside));
        (double X, double Y) before = (left + aside, up.At(change.Before));
        (double X, double Y) now = (before.X + Run, up.At(change.Now));
        return CountAxisPicture.Draw(ticks, up, left, now.X + aside)
            + Svg.Line("curve", before.X, before.Y, now.X, now.Y)
            + Point(before, words.AtTheBeginning, bottom)
            + Point(now, words.Now, bottom)
            + Svg.Text("value halo", before.X - GapBeside, before.Y + 4, Numerals.Of(change.Before), TextAnchor.End)
            + Svg.Text("value halo", now.X + GapBeside, now.Y + 4, Numerals.Of(change.Now));
    }

    private Markup Point((double X, double Y) at, string when, double bottom) =>
        Svg.Dot(dot, at.X, at.Y, Radius) + Svg.Text("tick", at.X, bottom + 20, when, TextAnchor.Middle);
}
