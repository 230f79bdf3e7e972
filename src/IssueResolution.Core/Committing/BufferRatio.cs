namespace IssueResolution.Committing;

/// <summary>How much is promised for how much that is expected: five days for three.</summary>
/// <remarks>Whole numbers, because a decimal fraction of 5/3 would make three days six.</remarks>
/// <param name="Committed">What is promised; at least one.</param>
/// <param name="Estimated">What is expected; at least one, and zero only in the default value, which is no ratio.</param>
public readonly record struct BufferRatio(int Committed, int Estimated)
{
    /// <summary>What is promised.</summary>
    public int Committed { get; } = Guard.Against.NegativeOrZero(Committed);

    /// <summary>What is expected.</summary>
    public int Estimated { get; } = Guard.Against.NegativeOrZero(Estimated);

    /// <summary>The least whole number of days that keeps the ratio.</summary>
    /// <param name="estimatedDays">Zero stays zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The estimate is negative.</exception>
    /// <exception cref="OverflowException">The promise is beyond what an int can hold.</exception>
    public int DaysFor(int estimatedDays) =>
        checked((int)((((long)Guard.Against.Negative(estimatedDays) * Committed) + Estimated - 1) / Guard.Against.NegativeOrZero(Estimated)));

    /// <summary>Promised to expected, such as <c>5:3</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Committed}:{Estimated}");
}
