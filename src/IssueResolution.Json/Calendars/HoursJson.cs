using System.Collections.Immutable;
using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Json;

/// <summary>Reads opening hours: by day of the week, and by date.</summary>
internal static class HoursJson
{
    private const string AlwaysOpen = "24x7";

    private static readonly ImmutableArray<string> _dayNames =
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    public static BusinessCalendarBuilder Weekly(BusinessCalendarBuilder builder, WireValue value)
    {
        if (value.Kind == WireKind.Text)
        {
            return value.Text == AlwaysOpen
                ? builder.Open(Weekdays.All, DayPeriod.WholeDay)
                : throw value.Fault(
                    $"\"{value.Text}\" are no weekly hours. Write \"{AlwaysOpen}\", or an object such as {{\"Mon\": [[\"09:00\", \"18:00\"]]}}.");
        }

        Dictionary<IsoDayOfWeek, string> seen = [];
        foreach (WireMember member in value.Members)
        {
            IsoDayOfWeek day = Day(member);
            if (seen.TryGetValue(day, out string? first))
            {
                throw member.KeyFault($"{day} is given twice, as \"{first}\" and as \"{member.Key}\". List all its periods under one key.");
            }

            seen.Add(day, member.Key);
            builder = builder.Open(day, Periods(member.Value));
        }

        return builder;
    }

    public static BusinessCalendarBuilder Overrides(BusinessCalendarBuilder builder, WireValue value)
    {
        foreach (WireMember member in value.Members)
        {
            LocalDate date = DateJson.Find(member.Key) ?? throw member.KeyFault($"\"{member.Key}\" is not a date. Write it as \"2026-12-24\".");
            builder = builder.Override(date, Periods(member.Value));
        }

        return builder;
    }

    private static IsoDayOfWeek Day(WireMember member)
    {
        foreach (IsoDayOfWeek day in Weekdays.All)
        {
            string name = _dayNames[(int)day - 1];
            if (string.Equals(member.Key, name, StringComparison.OrdinalIgnoreCase)
                || string.Equals(member.Key, name.Substring(0, 3), StringComparison.OrdinalIgnoreCase))
            {
                return day;
            }
        }

        throw member.KeyFault($"\"{member.Key}\" is no day of the week. Write Mon, Tue, Wed, Thu, Fri, Sat, Sun or the full name.");
    }

    private static DayPeriod[] Periods(WireValue value) => [.. value.Items.Select(Period)];

    private static DayPeriod Period(WireValue value)
    {
        if (value.Items.Length != 2)
        {
            throw value.Fault($"A period is a pair of start and end, such as [\"09:00\", \"18:00\"]; found {value.Items.Length} items.");
        }

        try
        {
            return DayPeriod.Between(value.Items[0].Text, value.Items[1].Text);
        }
        catch (FormatException problem) when (problem is not WireFormatException)
        {
            throw value.Fault(problem.Message);
        }
    }
}
