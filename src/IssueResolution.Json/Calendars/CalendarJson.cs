using System.Collections.Immutable;
using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Json;

/// <summary>Reads a business calendar from JSON: <c>zone</c>, <c>weekly</c>, <c>holidays</c> and <c>overrides</c>.</summary>
/// <remarks>
/// <code>
/// { "zone": "Europe/London",
///   "weekly": { "Mon": [["09:00", "12:30"], ["13:30", "18:00"]], "fri": [["22:00", "06:00"]] },
///   "holidays": [ "2026-12-25", { "date": "2026-12-28", "name": "Boxing Day" } ],
///   "overrides": { "2026-12-24": [["09:00", "12:00"]] } }
/// </code>
/// A period whose end is not after its start ends on the next day. <c>"weekly": "24x7"</c> is every hour of every day.
/// </remarks>
public static class CalendarJson
{
    /// <summary>The keys that this reader looks at, for a caller whose object holds others besides.</summary>
    public static ImmutableArray<string> Keys { get; } = ["zone", "weekly", "holidays", "overrides"];

    /// <summary>Reads a text that holds a calendar and nothing else but, if it likes, <c>"version": 1</c>. It may not name holiday files.</summary>
    /// <exception cref="WireFormatException">The text is not JSON, is of another version, has another key, or one of its values cannot be read.</exception>
    public static ZonedCalendar Parse(string json)
    {
        WireValue value = WireValue.Parse(json);
        value.RefuseOtherVersion();
        value.RefuseKeysOtherThan([WireNames.VersionKey, .. Keys]);
        return Read(value);
    }

    /// <summary>Reads the calendar's keys of an object and leaves its other keys alone. It may not name holiday files.</summary>
    /// <exception cref="WireFormatException">A key is missing or its value cannot be read.</exception>
    /// <exception cref="NotSupportedException">A holiday file is named.</exception>
    public static ZonedCalendar Read(WireValue value) => Read(value, RefuseFile);

    /// <summary>Reads the calendar's keys of an object and leaves its other keys alone.</summary>
    /// <param name="value">The object.</param>
    /// <param name="readFile">Gives the text of a holiday file. Whatever it throws reaches the caller, except
    /// <see cref="HolidayFormatException"/>, which comes back as a <see cref="WireFormatException"/> that names the file.</param>
    /// <exception cref="WireFormatException">A key is missing or its value cannot be read.</exception>
    public static ZonedCalendar Read(WireValue value, Func<HolidayFile, string> readFile)
    {
        Guard.Against.Null(value);
        Guard.Against.Null(readFile);
        DateTimeZone zone = ZoneJson.Read(value.Require("zone", "Name a zone of the IANA database, such as \"Europe/London\"."));
        BusinessCalendarBuilder builder = HoursJson.Weekly(
            BusinessCalendar.In(zone),
            value.Require("weekly", "Give the hours of each day, such as {\"Mon\": [[\"09:00\", \"18:00\"]]}, or \"24x7\"."));
        builder = value.Find("holidays") is { } holidays ? builder.Holidays(HolidaysJson.Read(holidays, readFile)) : builder;
        builder = value.Find("overrides") is { } overrides ? HoursJson.Overrides(builder, overrides) : builder;
        return new ZonedCalendar(zone, builder.Build());
    }

    internal static string RefuseFile(HolidayFile file) => throw new NotSupportedException(
        $"The holiday file '{file.Path}' is named, and no way to read files was handed in: use the overload that takes one.");
}
