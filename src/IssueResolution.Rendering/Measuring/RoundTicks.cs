using System.Collections.Immutable;

namespace IssueResolution.Rendering;

/// <summary>Round numbers for an axis that begins at zero: steps of 1, 2 or 5 times a power of ten.</summary>
internal static class RoundTicks
{
    /// <summary>From zero to the first round number that is not below <paramref name="largest"/>; at least zero and one step.</summary>
    /// <param name="largest">Not negative.</param>
    /// <param name="most">How many steps there may be at most, zero not counted.</param>
    /// <param name="smallestStep">1 for things that come whole.</param>
    public static ImmutableArray<decimal> UpTo(decimal largest, int most, decimal smallestStep = 1)
    {
        decimal step = smallestStep;
        for (int index = 0; step * most < largest; index++)
        {
            step *= index % 3 == 1 ? 2.5m : 2;
        }

        int count = Math.Max(1, (int)decimal.Ceiling(largest / step));
        return [.. Enumerable.Range(0, count + 1).Select(index => index * step)];
    }
}
