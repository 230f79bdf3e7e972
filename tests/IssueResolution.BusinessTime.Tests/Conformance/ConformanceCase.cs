using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace IssueResolution.BusinessTime.Tests.Conformance;

/// <summary>One line of a business-time conformance file: a calendar, a question and the answer that must come out.</summary>
internal sealed class ConformanceCase(JsonElement json)
{
    private static readonly string[] _days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    public string Id => json.GetProperty("id").GetString()!;

    public string Expected => json.GetProperty("expected").ToString();

    public string Answer()
    {
        BusinessCalendar calendar = Calendar();
        Instant start = At("start");
        return json.GetProperty("op").GetString() switch
        {
            "add" => Text(calendar.Add(start, Amount)),
            "subtract" => Text(calendar.Subtract(start, Amount)),
            "between" => calendar.Between(start, At("end")).TotalSeconds.ToString(CultureInfo.InvariantCulture),
            "is_open" => calendar.IsOpen(start).ToString(),
            "next_open" => Text(calendar.NextOpening(start)),
            string other => throw new InvalidOperationException($"Unknown op '{other}'."),
            null => throw new InvalidOperationException("No op."),
        };
    }

    private Duration Amount => Duration.FromSeconds(json.GetProperty("amount_s").GetInt64());

    private BusinessCalendar Calendar()
    {
        BusinessCalendarBuilder builder = BusinessCalendar.In(json.GetProperty("zone").GetString()!);
        foreach (JsonProperty day in json.GetProperty("weekly").EnumerateObject())
        {
            builder = builder.Open((IsoDayOfWeek)(Array.IndexOf(_days, day.Name) + 1), Periods(day.Value));
        }

        foreach (JsonElement holiday in json.GetProperty("holidays").EnumerateArray())
        {
            builder = builder.Holiday(Date(holiday.GetString()!), "");
        }

        foreach (JsonProperty special in json.GetProperty("special").EnumerateObject())
        {
            builder = builder.Override(Date(special.Name), Periods(special.Value));
        }

        foreach (JsonProperty pause in json.GetProperty("breaks").EnumerateObject())
        {
            builder = builder.Break(Date(pause.Name), Periods(pause.Value));
        }

        return builder.Build();
    }

    private Instant At(string name) => OffsetDateTimePattern.ExtendedIso.Parse(json.GetProperty(name).GetString()!).GetValueOrThrow().ToInstant();

    private static DayPeriod[] Periods(JsonElement spans) =>
        [.. spans.EnumerateArray().Select(span => DayPeriod.Between(span[0].GetString()!, span[1].GetString()!))];

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();

    private static string Text(Instant instant) => InstantPattern.ExtendedIso.Format(instant);
}
