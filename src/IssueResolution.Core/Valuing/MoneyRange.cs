using IssueResolution.Assessing;

namespace IssueResolution.Valuing;

/// <summary>From one amount to another of the same currency, both included.</summary>
public sealed record MoneyRange
{
    /// <summary>A range.</summary>
    /// <exception cref="ArgumentException">The currencies differ, or the low end is above the high one.</exception>
    public MoneyRange(Money low, Money high)
    {
        Low = Guard.Against.Null(low);
        High = low <= Guard.Against.Null(high)
            ? high
            : throw new ArgumentException($"The low end {low} is above the high end {high}: swap them.", nameof(low));
    }

    /// <summary>The least amount.</summary>
    public Money Low { get; }

    /// <summary>The greatest amount.</summary>
    public Money High { get; }

    /// <summary>Both ends times a share.</summary>
    public static MoneyRange operator *(MoneyRange range, Share share) => new(Guard.Against.Null(range).Low * share, range.High * share);

    /// <summary>Whether an amount lies in the range, its ends included.</summary>
    /// <exception cref="ArgumentException">The currency differs.</exception>
    public bool Contains(Money amount) => Low <= Guard.Against.Null(amount) && amount <= High;

    /// <summary>Both ends, such as <c>JPY 180,000 to JPY 250,000</c>.</summary>
    public override string ToString() => $"{Low} to {High}";
}
