using System.Collections.Immutable;

namespace IssueResolution.Rendering;

/// <summary>Points of a line moved apart, each as little as may be.</summary>
internal static class Spacing
{
    /// <summary>The points in their order, none nearer to the next than a gap and none beyond either end.</summary>
    /// <remarks>The sum of the squares of all moves is the least. Where the line is too short for the gap, the points stand evenly from end to end.</remarks>
    /// <param name="wanted">In ascending order.</param>
    /// <param name="gap">Above zero.</param>
    /// <param name="from">The first place that may be taken.</param>
    /// <param name="to">The last, not below the first.</param>
    public static ImmutableArray<double> Apart(ImmutableArray<double> wanted, double gap, double from, double to)
    {
        double kept = wanted.Length < 2 ? 0 : Math.Min(gap, (to - from) / (wanted.Length - 1));
        List<(double Sum, int Count)> blocks = [];
        for (int index = 0; index < wanted.Length; index++)
        {
            (double Sum, int Count) block = (wanted[index] - (index * kept), 1);
            while (blocks.Count > 0 && Mean(blocks[blocks.Count - 1]) >= Mean(block))
            {
                block = (block.Sum + blocks[blocks.Count - 1].Sum, block.Count + blocks[blocks.Count - 1].Count);
                blocks.RemoveAt(blocks.Count - 1);
            }

            blocks.Add(block);
        }

        double last = Math.Max(from, to - (kept * (wanted.Length - 1)));
        return
        [
            .. blocks.SelectMany(block => Enumerable.Repeat(Math.Min(last, Math.Max(from, Mean(block))), block.Count))
                .Select((start, index) => start + (index * kept)),
        ];
    }

    private static double Mean((double Sum, int Count) block) => block.Sum / block.Count;
}
