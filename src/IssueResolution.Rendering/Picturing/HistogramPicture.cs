using System.Collections.Immutable;
using System.Globalization;

namespace IssueResolution.Rendering;

/// <summary>A <see cref="DurationHistogram"/> as bars, with the median and the 90th percentile marked.</summary>
/// <remarks>Bars are equally wide whatever their bins are; the axis names every edge and says when bins widen.</remarks>
public static class HistogramPicture
{
    private const double Top = 74;
    private const double PlotHeight = 180;
    private const double Bottom = Top + PlotHeight;
    private const double LineHeight = 16;

    /// <summary>An SVG file of its own. Without counts it says that nothing has been resolved.</summary>
    /// <param name="histogram">Business time from report to resolution.</param>
    /// <param name="culture">Chooses the language: Japanese for Japanese cultures, English for every other.</param>
    /// <param name="width">For what width to lay it out.</param>
    public static string Draw(DurationHistogram histogram, CultureInfo culture, PictureWidth width = PictureWidth.Wide) =>
        Compose(Guard.Against.Null(histogram), Words.For(Guard.Against.Null(culture)), width).Standalone();

    internal static SvgPicture Compose(DurationHistogram histogram, Words words, PictureWidth width)
    {
        if (histogram.Total == 0)
        {
            return SvgPicture.Message("histogram", width, words, words.HistogramTitle, words.NoDurations);
        }

        double units = SvgPicture.UnitsOf(width);
        ImmutableArray<decimal> ticks = RoundTicks.UpTo(histogram.Bins.Max(bin => bin.Count), 5);
        double left = ticks.Max(tick => TextExtent.Of(Numerals.Of(tick), SvgPicture.SmallSize)) + 8;
        LinearScale up = new(0, (double)ticks[ticks.Length - 1], Bottom, Top);
        HistogramAxis axis = new(histogram.Bins, left, units);
        ImmutableArray<PlacedText> counts = Counts(histogram, axis, up);
        Markup shapes = Svg.TextWithin("strong", 0, 15, words.ResolvedCount(Numerals.Of(histogram.Total)), units, SvgPicture.TextSize)
            + CountAxisPicture.Draw(ticks, up, left, units)
            + Bars(histogram, axis, up, words)
            + Svg.Line("axis", axis.Left, Bottom, axis.Right, Bottom)
            + axis.Labels(words, Bottom)
            + new HistogramMarks(histogram, axis, words, units).Draw(counts, Bottom)
            + Markup.Join(counts.Select(count => count.Draw("value halo")));
        double y = Bottom + 24;
        string caption = words.Line(words.BusinessHours, axis.Widens ? words.BinsWiden : null);
        shapes += new TextColumn(left, units - left, LineHeight).Draw("note", [caption], SvgPicture.SmallSize, ref y);
        return new SvgPicture("histogram", width, y + 6, words, words.HistogramTitle, Describe(histogram, words), shapes);
    }

    /// <summary>"4 h to 8 h", or "512 h or more" for a bin without an end.</summary>
    internal static string RangeOf(HistogramBin bin, Words words) =>
        bin.To is { } to ? words.Between(words.Span(bin.From), words.Span(to)) : words.AtLeast(words.Span(bin.From));

    private static Markup Bars(DurationHistogram histogram, HistogramAxis axis, LinearScale up, Words words)
    {
        double gap = axis.BinWidth > 8 ? 2 : 0;
        return Markup.Join(histogram.Bins.Select((bin, index) => Svg.Bar(
            "count",
            axis.EdgeAt(index) + (gap / 2),
            up.At(bin.Count),
            axis.BinWidth - gap,
            Bottom - up.At(bin.Count),
            words.Labelled(RangeOf(bin, words), Numerals.Of(bin.Count)))));
    }

    /// <summary>Every count over its bar; none when one of them is wider than its bar.</summary>
    private static ImmutableArray<PlacedText> Counts(DurationHistogram histogram, HistogramAxis axis, LinearScale up)
    {
        ImmutableArray<PlacedText> counts =
        [
            .. histogram.Bins.Select((bin, index) => new PlacedText(
                Numerals.Of(bin.Count), axis.EdgeAt(index) + (axis.BinWidth / 2), up.At(bin.Count) - 5, TextAnchor.Middle)),
        ];
        return counts.Any(count => count.Extent > axis.BinWidth) ? [] : counts;
    }

    private static string Describe(DurationHistogram histogram, Words words) =>
        words.Sentences(new[]
        {
            words.Line(
                words.ResolvedCount(Numerals.Of(histogram.Total)),
                histogram.Median is { } median ? $"{words.Median} {words.Span(median)}" : null,
                histogram.NinetiethPercentile is { } percentile ? $"{words.NinetiethPercentile} {words.Span(percentile)}" : null),
        }.Concat(histogram.Bins.Select(bin => words.Labelled(RangeOf(bin, words), Numerals.Of(bin.Count)))));
}
