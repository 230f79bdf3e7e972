using System.Collections.Immutable;
using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Json;

/// <summary>Reads opening hours: by day of the week, and by date. For readers of shapes other than that of <see cref="CalendarJson"/>.</summary>
/// <remarks>
/// A day has a list of periods, each a pair such as <c>["22:00", "06:00"]</c>; see <see cref="DayPeriod.Parse"/> for what an edge may be.
/// </remarks>
public static class HoursJson
{
    private const string AlwaysOpen = "24x7";

    private static readonly ImmutableArray<string> _dayNames =
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>Adds the hours of every week: an object with the periods of each day, <c>mon</c> or <c>Monday</c>; or <c>"24x7"</c>.</summary>
    /// <exception cref="WireFormatException">A day or a period cannot be read, or a day is given twice.</exception>
    public static BusinessCalendarBuilder Weekly(BusinessCalendarBuilder builder, WireValue value)
    {
        Guard.Against.Null(builder);
        Guard.Against.Null(value);
        if (value.Kind == WireKind.Text)
        {
            return value.Text == AlwaysOpen
                ? builder.Open(Weekdays.All, DayPeriod.WholeDay)
                : throw value.Fault(
                    $"\"{Excerpt.Of(value.Text)}\" are no weekly hours. Write \"{AlwaysOpen}\", or an object such as {{\"Mon\": [[\"09:00\", \"18:00\"]]}}.");
        }

        Dictionary<IsoDayOfWeek, string> seen = [];
        foreach (WireMember member in value.Members)
        {
            IsoDayOfWeek day = Day(member);
            if (seen.TryGetValue(day, out string? first))
            {
                throw member.KeyFault($"{day} is given twice, as \"{first}\" and as \"{Excerpt.Of(member.Key)}\". List all its periods under one key.");
            }

            seen.Add(day, member.Key);
            builder = builder.Open(day, Periods(member.Value));
        }

        return builder;
    }

    /// <summary>Adds hours that replace a date's own: an object with the periods of each date, none closing it.</summary>
    /// <exception cref="WireFormatException">A date or a period cannot be read.</exception>
    public static BusinessCalendarBuilder Overrides(BusinessCalendarBuilder builder, WireValue value) =>
        ByDate(Guard.Against.Null(builder), Guard.Against.Null(value), (before, date, periods) => before.Override(date, periods));

    /// <summary>Adds breaks that are taken out of a date's hours, whatever these are: an object with the periods of each date.</summary>
    /// <exception cref="WireFormatException">A date or a period cannot be read.</exception>
    public static BusinessCalendarBuilder Breaks(BusinessCalendarBuilder builder, WireValue value) =>
        ByDate(Guard.Against.Null(builder), Guard.Against.Null(value), (before, date, periods) => before.Break(date, periods));

    private static BusinessCalendarBuilder ByDate(
        BusinessCalendarBuilder builder, WireValue value, Func<BusinessCalendarBuilder, LocalDate, DayPeriod[], BusinessCalendarBuilder> with)
    {
        foreach (WireMember member in value.Members)
        {
            LocalDate date = DateJson.Find(member.Key) ?? throw member.KeyFault($"\"{Excerpt.Of(member.Key)}\" is not a date. Write it as \"2026-12-24\".");
            builder = with(builder, date, Periods(member.Value));
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

        throw member.KeyFault($"\"{Excerpt.Of(member.Key)}\" is no day of the week. Write Mon, Tue, Wed, Thu, Fri, Sat, Sun or the full name.");
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
