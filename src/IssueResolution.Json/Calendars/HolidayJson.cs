using System.Collections.Immutable;
using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Json;

/// <summary>Reads holidays from JSON: a simple list, or one division of the bank holidays that GOV.UK publishes.</summary>
/// <remarks>Holidays come in the order of the text. An empty list is no holidays.</remarks>
public static class HolidayJson
{
    /// <summary>Reads a list of dates, with or without names: <c>["2026-12-25", { "date": "2026-12-28", "name": "Boxing Day" }]</c>.</summary>
    /// <exception cref="WireFormatException">The text is not JSON, not such a list, or one of its dates cannot be read.</exception>
    public static ImmutableArray<Holiday> Parse(string json) => Read(WireValue.Parse(json));

    /// <summary>Reads a list of dates, with or without names, that stands inside another text.</summary>
    /// <exception cref="WireFormatException">The value is not such a list, or one of its dates cannot be read.</exception>
    public static ImmutableArray<Holiday> Read(WireValue list) => [.. Guard.Against.Null(list).Items.Select(ReadOne)];

    /// <summary>Reads one division of a text in the shape of GOV.UK: divisions by name, each with <c>events</c> of <c>title</c> and <c>date</c>.</summary>
    /// <param name="json">The text. What it says besides, such as <c>notes</c>, is left alone.</param>
    /// <param name="division">The name of the division, such as "england-and-wales".</param>
    /// <exception cref="WireFormatException">The text is not JSON or not in that shape, or has no such division: those it has are listed.</exception>
    public static ImmutableArray<Holiday> ParseDivision(string json, string division)
    {
        Guard.Against.NullOrWhiteSpace(division);
        WireValue divisions = WireValue.Parse(json);
        WireValue named = divisions.Find(division)
            ?? throw divisions.Fault($"There is no division \"{Excerpt.Of(division)}\". There are {string.Join(", ", divisions.Members.Select(member => member.Key))}.");
        return
        [
            .. from entry in named.Require("events", "A division has its holidays there.").Items
               let date = Date(entry.Require("date", "Write the date of the holiday, such as \"2026-12-25\"."))
               select new Holiday(date, entry.Require("title", "Write the name of the holiday.").Text),
        ];
    }

    internal static Holiday ReadOne(WireValue item)
    {
        if (item.Kind == WireKind.Text)
        {
            return new Holiday(Date(item), "");
        }

        item.RefuseKeysOtherThan(["date", "name"]);
        LocalDate date = Date(item.Require("date", "Write {\"date\": \"2026-12-25\", \"name\": \"Christmas Day\"}."));
        return new Holiday(date, item.Find("name")?.Text ?? "");
    }

    private static LocalDate Date(WireValue text) =>
        DateJson.Find(text.Text) ?? throw text.Fault($"\"{Excerpt.Of(text.Text)}\" is not a date. Write it as \"2026-12-25\".");
}
