using System.Globalization;
using System.Text.RegularExpressions;

namespace IssueResolution.BusinessTime.Icalendar;

/// <summary>Reads how long an event lasts: <c>P1D</c>, <c>P2W</c>, <c>PT86400S</c>, <c>P1DT12H30M</c> (RFC 5545, 3.3.6).</summary>
internal static class WrittenLength
{
    private static readonly Regex _form = new(
        "^[+]?P(?=.)(?:([0-9]{1,9})W)?(?:([0-9]{1,9})D)?(?:T(?=.)(?:([0-9]{1,9})H)?(?:([0-9]{1,9})M)?(?:([0-9]{1,9})S)?)?$",
        RegexOptions.CultureInvariant);

    /// <summary>The length in seconds by the clock on the wall, a day being 24 hours.</summary>
    /// <exception cref="HolidayFormatException">The value is no length, or a negative one.</exception>
    public static long Seconds(ContentLine line)
    {
        Match match = _form.Match(line.Value.Trim().ToUpperInvariant());
        return match.Success
            ? (((Number(match, 1) * 7) + Number(match, 2)) * DayPeriod.SecondsPerDay) + (Number(match, 3) * 3600) + (Number(match, 4) * 60) + Number(match, 5)
            : throw line.Fault($"'{line.Value}' is not a length such as P1D, P1W or PT12H; it may not be negative.");
    }

    private static long Number(Match match, int group) =>
        match.Groups[group].Success ? long.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
}
