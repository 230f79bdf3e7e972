using System.Numerics;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>Durations scaled by exact fractions; what does not fit a nanosecond is rounded in the named direction, what lies beyond a thousand years is cut to that.</summary>
internal static class Fraction
{
    private static readonly BigInteger _most = (BigInteger)365_250 * NodaConstants.NanosecondsPerDay;

    /// <summary>amount × of / whole, rounded down; all of it when the whole is nothing.</summary>
    public static Duration Down(Duration amount, Duration of, Duration whole) =>
        whole == Duration.Zero ? of : From(BigInteger.Divide(Nanoseconds(amount) * Nanoseconds(of), Nanoseconds(whole)));

    /// <summary>amount × of / whole, rounded up; nothing when the whole is nothing.</summary>
    public static Duration Up(Duration amount, Duration of, Duration whole) =>
        whole == Duration.Zero ? Duration.Zero : Up(Nanoseconds(amount) * Nanoseconds(of), Nanoseconds(whole));

    /// <summary>A share of an amount in percent, rounded up.</summary>
    public static Duration Percent(Duration amount, decimal percent)
    {
        int[] bits = decimal.GetBits(percent);
        BigInteger digits = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return Up(Nanoseconds(amount) * digits, 100 * BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
    }

    private static Duration Up(BigInteger dividend, BigInteger divisor) => From(-BigInteger.Divide(-dividend - divisor + 1, divisor));

    public static BigInteger Nanoseconds(Duration amount) => ((BigInteger)amount.Days * NodaConstants.NanosecondsPerDay) + amount.NanosecondOfDay;

    public static Duration From(BigInteger nanoseconds)
    {
        BigInteger within = BigInteger.Max(-_most, BigInteger.Min(_most, nanoseconds));
        return Duration.FromDays((int)BigInteger.Divide(within, NodaConstants.NanosecondsPerDay))
            + Duration.FromNanoseconds((long)BigInteger.Remainder(within, NodaConstants.NanosecondsPerDay));
    }
}
