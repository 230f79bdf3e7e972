using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>Dates and times of one text or picture, in one zone: the offset from UTC stands at each only where there is more than one.</summary>
internal sealed class ZonedStamps
{
    private readonly DateTimeZone _zone;
    private readonly Words _words;
    private readonly ImmutableArray<Offset> _offsets;

    public ZonedStamps(IEnumerable<Instant> shown, DateTimeZone zone, Words words)
    {
        (_zone, _words) = (zone, words);
        _offsets = [.. shown.Select(zone.GetUtcOffset).Distinct()];
    }

    /// <summary>"Dates and times in Europe/London (+00:00)."</summary>
    public string Times => _words.TimesIn(_offsets.Length == 1 ? $"{_zone.Id} {Words.OffsetOf(_offsets[0])}" : _zone.Id);

    /// <summary>"Mon 2026-03-02 14:00", and the offset where it is not the same everywhere; what lies between two seconds has the former.</summary>
    public string Of(Instant at)
    {
        ZonedDateTime told = Instant.FromUnixTimeSeconds(at.ToUnixTimeSeconds()).InZone(_zone);
        return _offsets.Length > 1 ? _words.Stamp(told) : _words.Stamp(told.LocalDateTime);
    }
}
