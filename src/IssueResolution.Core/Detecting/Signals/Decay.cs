using NodaTime;

namespace IssueResolution.Detecting;

/// <summary>How much of a signal is left. Computed in decimal digits, so that every machine finds the same.</summary>
internal static class Decay
{
    private const decimal NaturalLogarithmOfTwo = 0.6931471805599453094172321215m;
    private const long AllGone = 64;

    /// <summary>One at age zero, a half after one half-life, a quarter after two; exponential in between.</summary>
    /// <remarks>Good to 25 decimals, which is far finer than a tick of age, so that it never rises; zero after 64 half-lives.</remarks>
    internal static decimal Left(Duration age, Duration halfLife)
    {
        long half = Math.Max(1, halfLife.BclCompatibleTicks);
        long ticks = age.BclCompatibleTicks;
        if (ticks / half >= AllGone)
        {
            return 0m;
        }

        decimal left = Exponential(-NaturalLogarithmOfTwo * (ticks % half) / half);
        for (long halvings = ticks / half; halvings > 0; halvings--)
        {
            left /= 2m;
        }

        return left;
    }

    // The power series: with an exponent between minus one and zero its terms vanish below the last decimal after some 27 steps.
    private static decimal Exponential(decimal exponent)
    {
        decimal sum = 1m;
        decimal term = 1m;
        for (int step = 1; term != 0m; step++)
        {
            term = term * exponent / step;
            sum += term;
        }

        return sum;
    }
}
