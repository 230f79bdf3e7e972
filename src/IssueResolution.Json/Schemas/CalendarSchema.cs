using System.Collections.Immutable;

namespace IssueResolution.Json;

/// <summary>The schema of calendars.</summary>
internal static class CalendarSchema
{
    private const string DayNames = "^([Mm][Oo][Nn]([Dd][Aa][Yy])?|[Tt][Uu][Ee]([Ss][Dd][Aa][Yy])?|[Ww][Ee][Dd]([Nn][Ee][Ss][Dd][Aa][Yy])?"
        + "|[Tt][Hh][Uu]([Rr][Ss][Dd][Aa][Yy])?|[Ff][Rr][Ii]([Dd][Aa][Yy])?|[Ss][Aa][Tt]([Uu][Rr][Dd][Aa][Yy])?|[Ss][Uu][Nn]([Dd][Aa][Yy])?)$";

    private static readonly SchemaPart _periods = SchemaPart.List(SchemaPart.List(SchemaPart.Text(), 2, 2).Named("period")).Named("periods");

    private static readonly SchemaPart _byDay = SchemaPart.ByName(_periods, DayNames).Named("hours-by-day");

    private static readonly SchemaPart _weekly = SchemaPart.OneOf([SchemaPart.Codes(["24x7"]), _byDay]).Named("weekly");

    private static readonly SchemaPart _byDate = SchemaPart.ByName(_periods, SchemaPatterns.Date).Named("hours-by-date");

    private static readonly SchemaPart _holiday = SchemaPart.OneOf(
    [
        SchemaPart.Text().Described("A date, or the name of a file of holidays."),
        SchemaPart.Object([("date", SchemaPart.Text(SchemaPatterns.Date), true), ("name", SchemaPart.Text(), false)]),
        SchemaPart.Object([("file", SchemaPart.Text(), true), ("encoding", SchemaPart.Text(), false)]),
    ]).Named("holiday");

    private static readonly ImmutableArray<(string Key, SchemaPart Value, bool IsRequired)> _keys =
    [
        ("zone", SchemaPart.Text().Described("A zone of the IANA database, such as \"Europe/London\"."), true),
        ("weekly", _weekly.Described("The hours of each day, or \"24x7\"."), true),
        ("weeklyBreaks", _byDay.Described("The breaks of each day."), false),
        ("hoursFrom", SchemaPart.ByName(
            SchemaPart.Object([("weekly", _weekly, true), ("weeklyBreaks", _byDay, false)]), SchemaPatterns.Date).Described("Other hours from a date on."), false),
        ("holidays", SchemaPart.List(_holiday).Described("Dates without hours."), false),
        ("holidaysClose", SchemaPart.Codes(["date", "shift"]).Described("What a holiday closes when a period crosses midnight; \"date\" unless it says otherwise."), false),
        ("overrides", _byDate.Described("The hours of single dates in place of all others."), false),
        ("breaks", _byDate.Described("Time taken out of the hours of single dates."), false),
    ];

    /// <summary>A calendar inside another text.</summary>
    public static SchemaPart Calendar { get; } = SchemaPart.Object(_keys);

    /// <summary>A text that holds a calendar and nothing else.</summary>
    public static SchemaPart Document { get; } = SchemaPart.Object([(WireNames.VersionKey, SchemaPart.Just(WireNames.Version), false), .. _keys]);
}
