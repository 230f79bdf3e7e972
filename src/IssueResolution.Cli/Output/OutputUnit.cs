using System.Globalization;
using NodaTime;

namespace IssueResolution.Cli.Output;

/// <summary>The unit in which durations are written.</summary>
/// <remarks>
/// Whole amounts have no decimals. Others have as many as they need, up to nine; what does not end by then (a third of a minute) is rounded to
/// nine, half to even. Seconds are therefore always exact: a tick is 100 ns.
/// </remarks>
internal sealed record OutputUnit
{
    private const int MostDecimals = 9;

    private readonly long _ticks;

    private OutputUnit(long ticks)
    {
        _ticks = ticks;
    }

    public static OutputUnit Minutes { get; } = new(NodaConstants.TicksPerMinute);

    public static OutputUnit Seconds { get; } = new(NodaConstants.TicksPerSecond);

    public string Format(Duration amount)
    {
        long ticks = amount.BclCompatibleTicks;
        return ticks % _ticks == 0
            ? (ticks / _ticks).ToString(CultureInfo.InvariantCulture)
            : Math.Round((decimal)ticks / _ticks, MostDecimals).ToString("0.#########", CultureInfo.InvariantCulture);
    }
}
