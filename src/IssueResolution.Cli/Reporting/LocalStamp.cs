using System.Text.RegularExpressions;
using IssueResolution.Wording;
using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Cli.Reporting;

/// <summary>Instants as people of a zone read them where nothing else says the zone: "2026-03-02 18:00 (+09:00)", with seconds only where there are any.</summary>
internal static class LocalStamp
{
    private static readonly ZonedDateTimePattern _toTheMinute = ZonedDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm '('o<m>')'", null);
    private static readonly ZonedDateTimePattern _exact = ZonedDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss.FFFFFFFFF '('o<m>')'", null);

    private static readonly Regex _instant = new(
        @"(?<![0-9A-Za-z])[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?Z(?![0-9A-Za-z])", RegexOptions.CultureInvariant);

    public static string Of(Instant at, DateTimeZone zone)
    {
        ZonedDateTime local = at.InZone(zone);
        return (local.Second == 0 && local.NanosecondOfSecond == 0 ? _toTheMinute : _exact).Format(local);
    }

    /// <summary>A sentence of the library, which knows no zone and writes instants in UTC, with each of them as <see cref="Of"/> tells it.</summary>
    public static Phrase In(Phrase sentence, DateTimeZone zone) => new(In(sentence.English, zone), In(sentence.Japanese, zone));

    private static string In(string sentence, DateTimeZone zone) => _instant.Replace(
        sentence, written => InstantPattern.ExtendedIso.Parse(written.Value).TryGetValue(default, out Instant at) ? Of(at, zone) : written.Value);
}
