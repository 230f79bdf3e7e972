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

    /// <summary>The edges below <paramref name="bottom"/>, bare numbers when all are whole hours; colliding labels are left out.</summary>
    public Markup Labels(Words words, double bottom)
    {
        Markup shapes = default;
        double free = 0;
        for (int index = 0; index <= bins.Length; index++)
        {
            if (index == bins.Length && bins[index - 1].To is null)
            {
                break;
            }

            string text = Label(index, words);
            double half = TextExtent.Of(text, SvgPicture.SmallSize) / 2;
            double x = Math.Min(EdgeAt(index), Right - half);
            if (x - half >= free)
            {
                shapes += Svg.Text("tick", x, bottom + 17, text, TextAnchor.Middle);
                free = x + half + 5;
            }
        }

        return shapes;
    }

    private string Label(int edge, Words words)
    {
        Duration duration = edge < bins.Length ? bins[edge].From : bins[edge - 1].To!.Value;
        bool wholeHours = bins.All(bin => IsWholeHours(bin.From) && (bin.To is not { } to || IsWholeHours(to)));
        string text = wholeHours ? Numerals.Of(Numerals.Hours(duration)) : words.Span(duration);
        return edge == bins.Length - 1 && bins[edge].To is null ? text + "+" : text;
    }

    private static bool IsWholeHours(Duration duration) => duration.BclCompatibleTicks % NodaConstants.TicksPerHour == 0;
}
