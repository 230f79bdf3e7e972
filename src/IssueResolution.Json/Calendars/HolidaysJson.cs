using IssueResolution.BusinessTime;

namespace IssueResolution.Json;

/// <summary>Reads a list of holidays: dates, dates with names, and files of such: iCalendar when named .ics, else comma-separated.</summary>
internal static class HolidaysJson
{
    public static IEnumerable<Holiday> Read(WireValue value, Func<HolidayFile, string> readFile) =>
        value.Items.SelectMany(item => item.Kind == WireKind.Object ? FromObject(item, readFile) : FromText(item, readFile)).ToList();

    private static IEnumerable<Holiday> FromText(WireValue item, Func<HolidayFile, string> readFile)
    {
        if (DateJson.Find(item.Text) is { } date)
        {
            return [new Holiday(date, "")];
        }

        bool isMeantAsDate = item.Text.All(c => char.IsDigit(c) || c is '-' or '/');
        return isMeantAsDate
            ? throw item.Fault($"\"{Excerpt.Of(item.Text)}\" is neither a date nor a file. Write a date as \"2026-12-25\".")
            : FromFile(item, new HolidayFile(item.Text, "utf-8"), readFile);
    }

    private static IEnumerable<Holiday> FromObject(WireValue item, Func<HolidayFile, string> readFile)
    {
        if (item.Find("file") is { } path)
        {
            item.RefuseKeysOtherThan(["file", "encoding"]);
            return FromFile(path, new HolidayFile(path.Text, item.Find("encoding")?.Text ?? "utf-8"), readFile);
        }

        return [HolidayJson.ReadOne(item)];
    }

    private static IEnumerable<Holiday> FromFile(WireValue place, HolidayFile file, Func<HolidayFile, string> readFile)
    {
        try
        {
            string text = readFile(file);
            return file.Path.EndsWith(".ics", StringComparison.OrdinalIgnoreCase) ? HolidayIcs.Parse(text) : HolidayCsv.Parse(text);
        }
        catch (HolidayFormatException problem)
        {
            throw place.Fault($"The holiday file '{Excerpt.Of(file.Path)}' cannot be read. {problem.Message}");
        }
    }
}
