using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>Round amounts of time for an axis that begins at zero: minutes below two hours, otherwise hours.</summary>
internal static class DurationTicks
{
    /// <summary>From zero to the first round amount that is not below <paramref name="largest"/>; at least zero and one step.</summary>
    /// <param name="largest">Not negative.</param>
    /// <param name="most">How many steps there may be at most, zero not counted.</param>
    public static ImmutableArray<Duration> UpTo(Duration largest, int most)
    {
        long unit = largest < Duration.FromHours(2) ? NodaConstants.TicksPerMinute : NodaConstants.TicksPerHour;
        decimal units = decimal.Divide(largest.BclCompatibleTicks, unit);
        return [.. RoundTicks.UpTo(units, most).Select(tick => Duration.FromTicks((long)(tick * unit)))];
    }
}
