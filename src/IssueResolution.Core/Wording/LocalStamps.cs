using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Wording;

/// <summary>Instants as people of a zone read them, with the offset from UTC: to the minute where nothing is lost by it, else exact.</summary>
internal sealed class LocalStamps(DateTimeZone zone)
{
    private static readonly ZonedDateTimePattern _toTheMinute = ZonedDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm '('o<m>')'", null);
    private static readonly ZonedDateTimePattern _exact = ZonedDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss.FFFFFFFFF '('o<m>')'", null);

    internal DateTimeZone Zone => zone;

    internal string Of(Instant at)
    {
        ZonedDateTime local = at.InZone(zone);
        return (local.Second == 0 && local.NanosecondOfSecond == 0 ? _toTheMinute : _exact).Format(local);
    }
}
