using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>Bins side by side, each as wide as any other, over a stretch of coordinates.</summary>
internal sealed class HistogramAxis(ImmutableArray<HistogramBin> bins, double left, double right)
{
    public double Left { get; } = left;

    public double Right { get; } = right;

    public double BinWidth => (Right - Left) / bins.Length;

    /// <summary>Whether some bin with an end is wider than another.</summary>
    public bool Widens => bins.Where(bin => bin.To is not null).Select(bin => bin.To - bin.From).Distinct().Count() > 1;

    /// <summary>The left edge of a bin; the right edge of the last one for the number of bins.</summary>
    public double EdgeAt(int index) => Left + (index * BinWidth);

    /// <summary>Where a duration lies: in proportion within its bin, in the middle of one without an end, else at an end.</summary>
    public double At(Duration duration)
    {
        for (int index = 0; index < bins.Length; index++)
        {
            HistogramBin bin = bins[index];
            if (bin.To is not { } to)
            {
                return EdgeAt(index) + (BinWidth / 2);
            }

            if (duration < to)
            {
                double share = Math.Max(0, (duration - bin.From) / (to - bin.From));
                return EdgeAt(index) + (share * BinWidth);
            }
        }

        return Right;
    }

    /// <summary>Below <paramref name="bottom"/> as many edges as have room: every one, or every second, fifth, tenth and so on.</summary>
    public Markup Labels(Words words, double bottom)
    {
        ImmutableArray<PlacedText> labels =
            [.. Enumerable.Range(0, bins[bins.Length - 1].To is null ? bins.Length : bins.Length + 1).Select(edge => Label(edge, words, bottom))];
        ImmutableArray<PlacedText> shown = labels;
        for (int step = 1, index = 0; Collide(shown); index++)
        {
            step = index % 3 == 1 ? step / 2 * 5 : step * 2;
            shown = [.. labels.Where((_, edge) => edge % step == 0)];
        }

        return Markup.Join(shown.Select(label => label.Draw("tick")));
    }

    private static bool Collide(ImmutableArray<PlacedText> labels) =>
        labels.Zip(labels.Skip(1), (one, next) => one.Right + 5 > next.Left).Any(collides => collides);

    private PlacedText Label(int edge, Words words, double bottom)
    {
        bool open = edge == bins.Length - 1 && bins[edge].To is null;
        string text = words.Span(edge < bins.Length ? bins[edge].From : bins[edge - 1].To!.Value) + (open ? "+" : string.Empty);
        double half = TextExtent.Of(text, SvgPicture.SmallSize) / 2;
        return new PlacedText(text, Math.Max(half, Math.Min(EdgeAt(edge), Right - half)), bottom + 19, TextAnchor.Middle);
    }
}
