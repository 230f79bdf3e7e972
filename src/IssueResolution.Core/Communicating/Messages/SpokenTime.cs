using IssueResolution.Wording;
using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Communicating;

/// <summary>An instant as a client reads it: local date and time to the minute, with the zone and how far it is from UTC.</summary>
internal static class SpokenTime
{
    private static readonly ZonedDateTimePattern _english =
        ZonedDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm '('z', UTC'o<m>')'", null);

    private static readonly ZonedDateTimePattern _japanese =
        ZonedDateTimePattern.CreateWithInvariantCulture("uuuu'年'M'月'd'日' HH':'mm'（'z'、UTC'o<m>'）'", null);

    internal static Phrase Of(Instant at, DateTimeZone zone)
    {
        ZonedDateTime local = at.InZone(Guard.Against.Null(zone));
        return new(_english.Format(local), _japanese.Format(local));
    }
}
