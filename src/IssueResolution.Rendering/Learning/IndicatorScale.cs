using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>A line that all rows of a section share, with one unit: a strip in each row, and the numbers once below.</summary>
internal sealed class IndicatorScale
{
    /// <summary>The height of a strip.</summary>
    public const double Height = 8;

    private const double Overhang = 3;
    private const int Steps = 4;

    private readonly ImmutableArray<(double Value, string Label)> _ticks;
    private readonly LinearScale _across;

    private IndicatorScale(IEnumerable<(double Value, string Label)> ticks, double left, double right)
    {
        _ticks = [.. ticks];
        _across = new(0, _ticks[_ticks.Length - 1].Value, left, right);
    }

    /// <summary>From 0 to 100 percent, whatever the largest share is.</summary>
    public static IndicatorScale OfShares(double left, double right) =>
        new(Enumerable.Range(0, Steps + 1).Select(step => (100.0 * step / Steps, $"{Numerals.Of(100m * step / Steps)}%")), left, right);

    /// <summary>From nothing to a round amount that is not below the longest.</summary>
    public static IndicatorScale OfTimes(Duration longest, Words words, double left, double right) =>
        new(DurationTicks.UpTo(longest, Steps).Select(tick => (tick.TotalHours, words.Span(tick))), left, right);

    /// <summary>Where a percentage or an amount of hours lies.</summary>
    public double At(double value) => _across.At(value);

    /// <summary>The ground of a row's bar; the numbers of the scale stick out of it.</summary>
    public Markup Strip(double top) =>
        Markup.Join(_ticks.Select(tick => Svg.Line("grid", At(tick.Value), top - Overhang, At(tick.Value), top + Height + Overhang)))
        + Svg.Bar("track", _across.FromPoint, top, _across.ToPoint - _across.FromPoint, Height);

    /// <summary>The numbers; those at the ends stay within the line, and one without room is left out.</summary>
    public Markup Labels(double y)
    {
        PlacedText last = Label(_ticks.Length - 1, y);
        double end = double.NegativeInfinity;
        Markup shapes = default;
        for (int index = 0; index < _ticks.Length - 1; index++)
        {
            PlacedText label = Label(index, y);
            if (label.Left > end + Overhang && label.Right < last.Left - Overhang)
            {
                shapes += label.Draw("tick");
                end = label.Right;
            }
        }

        return shapes + last.Draw("tick");
    }

    private PlacedText Label(int index, double y) => new(
        _ticks[index].Label, At(_ticks[index].Value), y, index == 0 ? TextAnchor.Start : index == _ticks.Length - 1 ? TextAnchor.End : TextAnchor.Middle);
}
