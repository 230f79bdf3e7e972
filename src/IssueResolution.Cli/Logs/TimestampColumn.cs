using NodaTime;
using NodaTime.TimeZones;

namespace IssueResolution.Cli.Logs;

/// <summary>Reads the timestamps of one column; a text that comes again in the next row is not read again.</summary>
/// <remarks>
/// Instants are cut down to the tick of 100 ns, as finely as calendars count: kept finer, a stretch could count more than its length.
/// A time far from the calendars' years becomes <see cref="Instant.MinValue"/>, which is outside them as well.
/// </remarks>
internal sealed class TimestampColumn(TimestampReading reading)
{
    private byte[] _lastText = [];
    private ReadTimestamp _last;

    /// <summary>Reads one field; false when it is not in the format.</summary>
    public bool TryRead(ReadOnlySpan<byte> utf8, out ReadTimestamp timestamp)
    {
        if (utf8.SequenceEqual(_lastText) && utf8.Length > 0)
        {
            timestamp = _last;
            return true;
        }

        if (!reading.Format.TryRead(utf8, out WrittenTime written))
        {
            timestamp = default;
            return false;
        }

        timestamp = written.IsNearCalendars ? CutToTick(Resolve(written)) : new ReadTimestamp(Instant.MinValue, LocalTimeFate.Unique);
        _lastText = utf8.ToArray();
        _last = timestamp;
        return true;
    }

    private static ReadTimestamp CutToTick(ReadTimestamp read) => read with { At = Instant.FromUnixTimeTicks(read.At.ToUnixTimeTicks()) };

    private ReadTimestamp Resolve(WrittenTime written)
    {
        if (written.Offset is { } offset)
        {
            return new ReadTimestamp(written.Local.WithOffset(offset).ToInstant(), LocalTimeFate.Unique);
        }

        ZoneLocalMapping mapping = reading.Zone.MapLocal(written.Local);
        return mapping.Count switch
        {
            1 => new ReadTimestamp(mapping.Single().ToInstant(), LocalTimeFate.Unique),
            2 => new ReadTimestamp(mapping.First().ToInstant(), LocalTimeFate.Ambiguous),
            _ => new ReadTimestamp(written.Local.WithOffset(mapping.EarlyInterval.WallOffset).ToInstant(), LocalTimeFate.Skipped),
        };
    }
}
