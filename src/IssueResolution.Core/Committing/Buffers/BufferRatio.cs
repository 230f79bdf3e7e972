namespace IssueResolution.Committing;

/// <summary>How much is promised for how much that is expected: five days for three.</summary>
/// <remarks>
/// Whole numbers, because a decimal fraction of 5/3 would make three days six. Ordered by how generous the ratio is; equal only when both
/// numbers are, so that 2:1 and 4:2 are two ratios and neither is less.
/// </remarks>
/// <param name="Committed">What is promised; at least one.</param>
/// <param name="Estimated">What is expected; at least one, and zero only in the default value, which is no ratio.</param>
public readonly record struct BufferRatio(int Committed, int Estimated) : IComparable<BufferRatio>
{
    /// <summary>What is promised.</summary>
    public int Committed { get; } = Guard.Against.NegativeOrZero(Committed);

    /// <summary>What is expected.</summary>
    public int Estimated { get; } = Guard.Against.NegativeOrZero(Estimated);

    /// <summary>Whether the left ratio promises less.</summary>
    public static bool operator <(BufferRatio left, BufferRatio right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left ratio promises more.</summary>
    public static bool operator >(BufferRatio left, BufferRatio right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left ratio promises less or the same.</summary>
    public static bool operator <=(BufferRatio left, BufferRatio right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left ratio promises more or the same.</summary>
    public static bool operator >=(BufferRatio left, BufferRatio right) => left.CompareTo(right) >= 0;

    /// <summary>The least whole number of days that keeps the ratio.</summary>
    /// <param name="estimatedDays">Zero stays zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The estimate is negative.</exception>
    /// <exception cref="OverflowException">The promise is beyond what an int can hold.</exception>
    public int DaysFor(int estimatedDays) =>
        checked((int)((((long)Guard.Against.Negative(estimatedDays) * Committed) + Estimated - 1) / Guard.Against.NegativeOrZero(Estimated)));

    /// <summary>Both ratios on top of each other, in lowest terms and without rounding: 5:3 widened by 5:4 is 25:12.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One of them is the default value.</exception>
    /// <exception cref="OverflowException">A number of the result is beyond what an int can hold.</exception>
    public BufferRatio WidenedBy(BufferRatio other)
    {
        long committed = (long)Committed * other.Committed;
        long estimated = (long)Estimated * other.Estimated;
        long common = Math.Max(1, CommonDivisor(committed, estimated));
        return checked(new((int)(committed / common), (int)(estimated / common)));
    }

    /// <summary>Less generous first. The default value, which is no ratio, is neither less nor more than any.</summary>
    public int CompareTo(BufferRatio other) => ((long)Committed * other.Estimated).CompareTo((long)other.Committed * Estimated);

    /// <summary>Promised to expected, such as <c>5:3</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Committed}:{Estimated}");

    private static long CommonDivisor(long one, long other) => other == 0 ? one : CommonDivisor(other, one % other);
}
