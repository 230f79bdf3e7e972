using System.Globalization;
using NodaTime;

namespace IssueResolution.Assessing;

/// <summary>A part of a whole: 0.05 is five percent. Never negative; may exceed one, as a loss may exceed the value of the engagement.</summary>
public readonly record struct Share : IComparable<Share>
{
    private Share(decimal value) => Value = value;

    /// <summary>One for the whole.</summary>
    public decimal Value { get; }

    /// <summary>A share from percent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is negative.</exception>
    public static Share Percent(decimal percent) => new(Guard.Against.Negative(percent) / 100m);

    /// <summary>Part and whole in the same unit, such as a loss and the value of the engagement in one currency.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The part is negative, or the whole is not positive.</exception>
    public static Share Of(decimal part, decimal whole) => new(Guard.Against.Negative(part) / Guard.Against.NegativeOrZero(whole));

    /// <summary>A stretch of time and the time there is, such as a slip and the rest of the schedule. Read down to 100 nanoseconds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The part is negative, or the whole is not positive.</exception>
    public static Share Of(Duration part, Duration whole) =>
        new((decimal)Guard.Against.Negative(part).BclCompatibleTicks / Guard.Against.NegativeOrZero(whole).BclCompatibleTicks);

    /// <summary>Whether the left share is smaller.</summary>
    public static bool operator <(Share left, Share right) => left.Value < right.Value;

    /// <summary>Whether the left share is greater.</summary>
    public static bool operator >(Share left, Share right) => left.Value > right.Value;

    /// <summary>Whether the left share is smaller or the same.</summary>
    public static bool operator <=(Share left, Share right) => left.Value <= right.Value;

    /// <summary>Whether the left share is greater or the same.</summary>
    public static bool operator >=(Share left, Share right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public int CompareTo(Share other) => Value.CompareTo(other.Value);

    /// <summary>In percent with at most two decimals, such as <c>12.5%</c>.</summary>
    public override string ToString() => (Value * 100m).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
