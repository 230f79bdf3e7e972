using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Json;

/// <summary>Reads a list of holidays: dates, dates with names, and files of such.</summary>
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
            ? throw item.Fault($"\"{item.Text}\" is neither a date nor a file. Write a date as \"2026-12-25\".")
            : FromFile(item, new HolidayFile(item.Text, "utf-8"), readFile);
    }

    private static IEnumerable<Holiday> FromObject(WireValue item, Func<HolidayFile, string> readFile)
    {
        if (item.Find("file") is { } path)
        {
            item.RefuseKeysOtherThan(["file", "encoding"]);
            return FromFile(path, new HolidayFile(path.Text, item.Find("encoding")?.Text ?? "utf-8"), readFile);
        }

        item.RefuseKeysOtherThan(["date", "name"]);
        WireValue text = item.Require("date", "Write {\"date\": \"2026-12-25\", \"name\": \"Christmas Day\"}, or {\"file\": \"holidays.csv\"}.");
        LocalDate date = DateJson.Find(text.Text) ?? throw text.Fault($"\"{text.Text}\" is not a date. Write it as \"2026-12-25\".");
        return [new Holiday(date, item.Find("name")?.Text ?? "")];
    }

    private static IEnumerable<Holiday> FromFile(WireValue place, HolidayFile file, Func<HolidayFile, string> readFile)
    {
        try
        {
            return HolidayCsv.Parse(readFile(file));
        }
        catch (HolidayFormatException problem)
        {
            throw place.Fault($"The holiday file '{file.Path}' cannot be read. {problem.Message}");
        }
    }
}
