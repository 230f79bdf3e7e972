using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace IssueResolution.BusinessTime.Icalendar;

/// <summary>A date, or a date with a time in UTC, in a named zone, or in whatever zone its reader is in.</summary>
internal sealed class WrittenTime
{
    private const string Utc = "Etc/UTC";

    private static readonly LocalDatePattern _dateForm = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    private static readonly LocalDateTimePattern _timeForm = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");

    private readonly ContentLine _line;
    private readonly string? _zoneId;

    private WrittenTime(ContentLine line, LocalDateTime local, bool isDate, string? zoneId)
    {
        _line = line;
        Local = local;
        IsDate = isDate;
        _zoneId = zoneId;
    }

    /// <summary>Date and time as written; midnight when no time is.</summary>
    public LocalDateTime Local { get; }

    /// <summary>Whether it is a whole date.</summary>
    public bool IsDate { get; }

    /// <summary>The property's one value.</summary>
    /// <exception cref="HolidayFormatException">It is neither a date nor a date with a time, or not what its VALUE says.</exception>
    public static WrittenTime Of(ContentLine line) => Of(line, line.Value.Trim());

    /// <summary>The values of a property that is a list of times.</summary>
    /// <exception cref="HolidayFormatException">One of them is neither a date nor a date with a time, or not what VALUE says.</exception>
    public static IEnumerable<WrittenTime> EachOf(ContentLine line) => line.Values.Select(value => Of(line, value));

    /// <summary>A part of a property's value, such as the UNTIL of a rule.</summary>
    /// <exception cref="HolidayFormatException">It is neither a date nor a date with a time, or not what the property's VALUE says.</exception>
    public static WrittenTime Of(ContentLine line, string text)
    {
        string? kind = line.Parameter("VALUE")?.ToUpperInvariant();
        if (kind is not (null or "DATE" or "DATE-TIME"))
        {
            throw line.Fault($"VALUE={kind} is not supported; DATE and DATE-TIME are.");
        }

        bool startsWithDigit = text.Length > 0 && text[0] is >= '0' and <= '9';
        if (kind != "DATE-TIME" && startsWithDigit && _dateForm.Parse(text).TryGetValue(default, out LocalDate date))
        {
            return new WrittenTime(line, date.AtMidnight(), isDate: true, zoneId: null);
        }

        bool isUtc = text.EndsWith("Z", StringComparison.Ordinal);
        if (kind != "DATE" && startsWithDigit && _timeForm.Parse(isUtc ? text.Substring(0, text.Length - 1) : text).TryGetValue(default, out LocalDateTime local))
        {
            return new WrittenTime(line, local, isDate: false, isUtc ? Utc : line.Parameter("TZID"));
        }

        string expected = kind switch
        {
            "DATE" => "a date such as 20261225",
            "DATE-TIME" => "a date with a time such as 20261225T090000 or 20261225T090000Z",
            _ => "a date such as 20261225, or one with a time such as 20261225T090000Z",
        };
        throw line.Fault($"'{text}' is not {expected}.");
    }

    /// <summary>What a clock in the zone of another time shows at this time. A date is the same date everywhere, a time without a zone the same time.</summary>
    /// <exception cref="HolidayFormatException">The zones differ and one of them is unknown.</exception>
    public LocalDateTime InZoneOf(WrittenTime other)
    {
        bool isTheSame = _zoneId is null || other._zoneId is null || _zoneId == other._zoneId;
        return isTheSame || IsAtTheEdge ? Local : Local.InZoneLeniently(Zone()).WithZone(other.Zone()).LocalDateTime;
    }

    /// <summary>The year that texts write for "for ever"; a zone has no clock beyond it.</summary>
    private bool IsAtTheEdge => Local.Year >= 9999;

    private DateTimeZone Zone()
    {
        string id = _zoneId!;
        IDateTimeZoneProvider zones = DateTimeZoneProviders.Tzdb;
        return zones.GetZoneOrNull(id)
            ?? (TzdbDateTimeZoneSource.Default.WindowsMapping.PrimaryMapping.TryGetValue(id, out string? mapped) ? zones[mapped] : null)
            ?? throw _line.Fault($"the zone '{id}' is unknown, and this time has to be read in another one. Known are the names of IANA and of Windows.");
    }
}
