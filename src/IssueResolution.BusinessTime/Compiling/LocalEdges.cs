using NodaTime;
using NodaTime.TimeZones;

namespace IssueResolution.BusinessTime.Compiling;

/// <summary>Places edges of local hours on the instant line, in seconds since the epoch on both sides.</summary>
/// <remarks>
/// Where the zone's clock jumps over an edge, the edge is the jump. Where it shows an edge twice, an opening is the earlier instant and a
/// closing the later. Far from any change of the clock, which is nearly always, an edge costs one subtraction.
/// </remarks>
internal sealed class LocalEdges
{
    /// <summary>More than any clock change known or allowed by the offsets of NodaTime (from -18 to +18 hours).</summary>
    private const long LargestJump = 36 * 60 * 60;

    private readonly DateTimeZone _zone;
    private long _plainFrom;
    private long _plainTo;
    private long _offset;

    public LocalEdges(DateTimeZone zone)
    {
        _zone = zone;
        _plainFrom = long.MaxValue;
        _plainTo = long.MinValue;
    }

    public long Opening(long local) => local >= _plainFrom && local < _plainTo ? local - _offset : Mapped(local, isOpening: true);

    public long Closing(long local) => local >= _plainFrom && local < _plainTo ? local - _offset : Mapped(local, isOpening: false);

    private long Mapped(long local, bool isOpening)
    {
        ZoneLocalMapping mapping = _zone.MapLocal(Instant.FromUnixTimeSeconds(local).InUtc().LocalDateTime);
        if (mapping.Count == 0)
        {
            return mapping.EarlyInterval.End.ToUnixTimeSeconds();
        }

        ZoneInterval interval = isOpening ? mapping.EarlyInterval : mapping.LateInterval;
        RememberPlainStretchOf(interval);
        return local - interval.WallOffset.Seconds;
    }

    private void RememberPlainStretchOf(ZoneInterval interval)
    {
        _offset = interval.WallOffset.Seconds;
        _plainFrom = interval.HasStart ? interval.Start.ToUnixTimeSeconds() + _offset + LargestJump : long.MinValue;
        _plainTo = interval.HasEnd ? interval.End.ToUnixTimeSeconds() + _offset - LargestJump : long.MaxValue;
    }
}
