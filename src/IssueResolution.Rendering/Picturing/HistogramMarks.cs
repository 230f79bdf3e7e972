using System.Collections.Immutable;

namespace IssueResolution.Rendering;

/// <summary>The median and the 90th percentile: dashed lines with their names in two rows above the plot.</summary>
/// <remarks>The lower name stands clear of the other line where there is room; a line leaves out every text that stands on it.</remarks>
internal sealed class HistogramMarks
{
    private const double UpperRow = 36;
    private const double LowerRow = 54;
    private const double FromLine = 5;
    private readonly ImmutableArray<(PlacedText Name, double X)> _marks;

    public HistogramMarks(DurationHistogram histogram, HistogramAxis axis, Words words, double units)
    {
        ImmutableArray<Mark> marks =
        [
            .. new[] { (Name: words.Median, At: histogram.Median), (Name: words.NinetiethPercentile, At: histogram.NinetiethPercentile) }
                .Where(mark => mark.At is not null)
                .Select(mark => new Mark($"{mark.Name} {words.Span(mark.At!.Value)}", axis.At(mark.At.Value), axis, units)),
        ];
        _marks = marks.Length == 2 ? Pair(marks[0], marks[1]) : [.. marks.Select(mark => (mark.Sides(LowerRow).First(), mark.X))];
    }

    /// <summary>Lines down to <paramref name="bottom"/>, and the names.</summary>
    /// <param name="texts">What stands in the plot.</param>
    /// <param name="bottom">Where the plot ends.</param>
    public Markup Draw(ImmutableArray<PlacedText> texts, double bottom)
    {
        ImmutableArray<PlacedText> all = [.. texts, .. _marks.Select(mark => mark.Name)];
        return Markup.Join(_marks.Select(mark => Line(mark.X, mark.Name.Y - 10, bottom, all)))
            + Markup.Join(_marks.Select(mark => mark.Name.Draw("value halo")));
    }

    /// <summary>The median above when that leaves the other name a free place, else the other way round.</summary>
    private static ImmutableArray<(PlacedText Name, double X)> Pair(Mark median, Mark percentile)
    {
        foreach ((Mark upper, Mark lower) in new[] { (median, percentile), (percentile, median) })
        {
            foreach (PlacedText name in lower.Sides(LowerRow))
            {
                if (!name.IsCrossedAt(upper.X) && !name.IsCrossedAt(lower.X))
                {
                    return [(upper.Sides(UpperRow).First(), upper.X), (name, lower.X)];
                }
            }
        }

        return [(median.Sides(UpperRow).First(), median.X), (percentile.Sides(LowerRow).First(), percentile.X)];
    }

    private static Markup Line(double x, double top, double bottom, ImmutableArray<PlacedText> texts)
    {
        Markup line = default;
        double from = top;
        foreach (PlacedText text in texts.Where(text => text.IsCrossedAt(x) && text.Bottom > top).OrderBy(text => text.Top))
        {
            line += Part(from, text.Top);
            from = Math.Max(from, text.Bottom);
        }

        return line + Part(from, bottom);

        Markup Part(double start, double end) => end - start < 2 ? default : Svg.Line("mark dashed", x, start, x, end);
    }

    private sealed class Mark(string text, double x, HistogramAxis axis, double units)
    {
        public double X => x;

        /// <summary>The places for the name in a row, the best first; those beyond the picture only when there is no other.</summary>
        public IEnumerable<PlacedText> Sides(double y)
        {
            PlacedText right = new(text, x + FromLine, y, TextAnchor.Start);
            PlacedText left = new(text, x - FromLine, y, TextAnchor.End);
            PlacedText within = new(text, Math.Max(0, Math.Min(x, units) - right.Extent), y, TextAnchor.Start);
            PlacedText[] sides = x < (axis.Left + axis.Right) / 2 ? [right, left] : [left, right];
            return sides.Where(side => side.Left >= 0 && side.Right <= units).DefaultIfEmpty(within);
        }
    }
}
