using System.Globalization;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>Numbers as English and Japanese readers write them alike: 1,234.5. The machine's culture has no say.</summary>
internal static class Numerals
{
    /// <summary>Stands where there is no number.</summary>
    public const string None = "–";

    public static string Of(decimal value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);

    /// <summary>A share of a whole in percent to one decimal.</summary>
    /// <remarks>
    /// Never rounded to 0 % or 100 % unless it is that: one missed issue among ten thousand reads 99.9 %. No whole, no share.
    /// </remarks>
    public static string Share(decimal part, decimal whole)
    {
        if (whole == 0)
        {
            return None;
        }

        decimal percent = Math.Round(100 * (part / whole), 1, MidpointRounding.AwayFromZero);
        decimal honest = part == 0 ? 0 : part == whole ? 100 : Math.Min(99.9m, Math.Max(0.1m, percent));
        return honest.ToString(honest is 0 or 100 ? "0" : "0.0", CultureInfo.InvariantCulture) + "%";
    }

    public static decimal Hours(Duration duration) => decimal.Divide(duration.BclCompatibleTicks, NodaConstants.TicksPerHour);
}
