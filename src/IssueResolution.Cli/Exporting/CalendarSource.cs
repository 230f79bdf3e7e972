using IssueResolution.BusinessTime;
using IssueResolution.Cli.Inputs;
using IssueResolution.Cli.Setups;
using IssueResolution.Json;

namespace IssueResolution.Cli.Exporting;

/// <summary>Reads the calendar to export, from a definition or from a setup of the command <c>sla</c>, which has states besides.</summary>
internal static class CalendarSource
{
    private static readonly string[] _setupOnly = ["states", "log_format", "columns", "targets_minutes", "targets_seconds"];

    /// <exception cref="InputException">Something in the file cannot be read; names file, line, column and key.</exception>
    public static BusinessCalendar Read(InputFolder folder, string path) => JsonFile.Read(folder, path, value => Read(value, folder));

    private static BusinessCalendar Read(WireValue value, InputFolder folder) => _setupOnly.Any(key => value.Find(key) is not null)
        ? OpeningHoursReader.Read(value, folder).Calendar
        : CalendarDefinitionJson.Read(value, new HolidayFileReader(folder, value).Read).Calendar;
}
