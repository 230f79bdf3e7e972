using System.Collections.Immutable;
using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Json;

/// <summary>Calendars as JSON, both ways: the keys of <see cref="CalendarJson"/>, and all else that a builder of calendars knows.</summary>
/// <remarks>
/// <code>
/// { "version": 1,
///   "zone": "Europe/London",
///   "weekly": { "Mon": [["09:00", "18:00"]], "Fri": [["22:00", "06:00"]] },
///   "weeklyBreaks": { "Mon": [["12:00", "13:00"]] },
///   "hoursFrom": { "2026-04-01": { "weekly": { "Mon": [["08:00", "17:00"]] }, "weeklyBreaks": {} } },
///   "holidays": [ "2026-12-25", { "date": "2026-12-28", "name": "Boxing Day" } ],
///   "holidaysClose": "shift",
///   "overrides": { "2026-12-24": [["09:00", "12:00"]], "2026-12-31": [] },
///   "breaks": { "2026-06-01": [["14:00", "15:00"]] } }
/// </code>
/// The version may be left out. A calendar that stands inside another text has none of its own.
/// The dates of a holiday file become part of the definition and are written as a list.
/// </remarks>
public static class CalendarDefinitionJson
{
    private const string Document = "$";

    private const string WeeklyWayOut = "Give the hours of each day, such as {\"Mon\": [[\"09:00\", \"18:00\"]]}, or \"24x7\".";

    private static readonly ImmutableArray<string> _keys =
        ["zone", "weekly", "weeklyBreaks", "hoursFrom", "holidays", "holidaysClose", "overrides", "breaks"];

    private static readonly ImmutableArray<(string Code, HolidayScope Scope)> _scopes = [("date", HolidayScope.Date), ("shift", HolidayScope.Shift)];

    /// <summary>Reads a text that holds a calendar and nothing else. It may not name holiday files.</summary>
    /// <exception cref="WireFormatException">The text is not JSON, is of another version, has another key, or one of its values cannot be read.</exception>
    /// <exception cref="NotSupportedException">A holiday file is named.</exception>
    public static CalendarDefinition Parse(string json) => Read(WireValue.Parse(json), CalendarJson.RefuseFile);

    /// <summary>The same as <see cref="Parse"/> for an object that stands inside another text, such as the calendar beside a case.</summary>
    /// <exception cref="WireFormatException">A key is missing or not known, or its value cannot be read.</exception>
    /// <exception cref="NotSupportedException">A holiday file is named.</exception>
    public static CalendarDefinition Read(WireValue value) => Read(value, CalendarJson.RefuseFile);

    /// <summary>Reads an object that holds a calendar and nothing else.</summary>
    /// <param name="value">The object.</param>
    /// <param name="readFile">Gives the text of a holiday file, as in <see cref="CalendarJson.Read(WireValue, Func{HolidayFile, string})"/>.</param>
    /// <exception cref="WireFormatException">A key is missing or not known, or its value cannot be read.</exception>
    public static CalendarDefinition Read(WireValue value, Func<HolidayFile, string> readFile)
    {
        Guard.Against.Null(value);
        Guard.Against.Null(readFile);
        RefuseOtherKeys(value);
        DateTimeZone zone = ZoneJson.Read(value.Require("zone", "Name a zone of the IANA database, such as \"Europe/London\"."));
        return new CalendarDefinition(zone.Id, WeekOf(value))
        {
            HoursFrom = (value.Find("hoursFrom")?.Members ?? []).ToImmutableSortedDictionary(DateJson.Key, member => Era(member.Value)),
            Holidays = value.Find("holidays") is { } holidays ? [.. HolidaysJson.Read(holidays, readFile)] : [],
            HolidaysClose = value.Find("holidaysClose") is { } scope ? Scope(scope) : HolidayScope.Date,
            Overrides = Dates(value.Find("overrides")),
            Breaks = Dates(value.Find("breaks")),
        };
    }

    /// <summary>The text that <see cref="Parse"/> reads as an equal definition; equal definitions have one text.</summary>
    /// <exception cref="ArgumentException">The name of a holiday holds half of a surrogate pair.</exception>
    public static string Write(CalendarDefinition definition) =>
        WireNode.Object([(WireNames.VersionKey, WireNames.Version), .. Members(Guard.Against.Null(definition))]).ToText();

    /// <summary>A calendar inside another text.</summary>
    internal static WireNode Node(CalendarDefinition definition) => WireNode.Object(Members(definition));

    private static IEnumerable<(string Key, WireNode? Value)> Members(CalendarDefinition definition) =>
    [
        ("zone", WireNode.Text(definition.Zone.Id)),
        .. Week(definition.Hours),
        ("hoursFrom", ByDate(definition.HoursFrom, hours => WireNode.Object(Week(hours)))),
        ("holidays", definition.Holidays.IsEmpty ? null : WireNode.List(definition.Holidays.Select(Node))),
        ("holidaysClose", definition.HolidaysClose == HolidayScope.Date ? null : WireNode.Text(_scopes.First(known => known.Scope == definition.HolidaysClose).Code)),
        ("overrides", ByDate(definition.Overrides, periods => HoursJson.Write(periods))),
        ("breaks", ByDate(definition.Breaks, periods => HoursJson.Write(periods))),
    ];

    private static void RefuseOtherKeys(WireValue value)
    {
        if (value.Path != Document)
        {
            value.RefuseKeysOtherThan(_keys);
            return;
        }

        value.RefuseOtherVersion();
        value.RefuseKeysOtherThan([WireNames.VersionKey, .. _keys]);
    }

    private static WeeklyHours Era(WireValue value)
    {
        value.RefuseKeysOtherThan(["weekly", "weeklyBreaks"]);
        return WeekOf(value);
    }

    private static WeeklyHours WeekOf(WireValue value) => HoursJson.Week(value.Require("weekly", WeeklyWayOut), value.Find("weeklyBreaks"));

    private static HolidayScope Scope(WireValue value)
    {
        foreach ((string code, HolidayScope scope) in _scopes)
        {
            if (code == value.Text)
            {
                return scope;
            }
        }

        throw value.Fault($"\"{Excerpt.Of(value.Text)}\" is nothing that holidays close. Write \"date\" (midnight to midnight) or \"shift\" (what starts on the date).");
    }

    private static ImmutableSortedDictionary<LocalDate, ImmutableArray<DayPeriod>> Dates(WireValue? value) =>
        value is null
            ? ImmutableSortedDictionary<LocalDate, ImmutableArray<DayPeriod>>.Empty
            : HoursJson.Dates(value).ToImmutableSortedDictionary(date => date.Date, date => date.Periods.ToImmutableArray());

    private static IEnumerable<(string Key, WireNode? Value)> Week(WeeklyHours hours) =>
        [("weekly", HoursJson.Write(hours)), ("weeklyBreaks", HoursJson.WriteBreaks(hours))];

    private static WireNode? ByDate<TValue>(ImmutableSortedDictionary<LocalDate, TValue> dates, Func<TValue, WireNode> node) =>
        dates.IsEmpty ? null : WireNode.Object(dates.Select(date => (DateJson.Text(date.Key), (WireNode?)node(date.Value))));

    private static WireNode Node(Holiday holiday) => holiday.Name.Length == 0
        ? WireNode.Text(DateJson.Text(holiday.Date))
        : WireNode.Object([("date", WireNode.Text(DateJson.Text(holiday.Date))), ("name", WireNode.Text(holiday.Name))]);
}
