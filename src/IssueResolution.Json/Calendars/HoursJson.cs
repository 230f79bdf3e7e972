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
        if (value.Kind == WireKind.Text && value.Text == AlwaysOpen)
        {
            return builder.Open(Weekdays.All, DayPeriod.WholeDay);
        }

        return Days(value).Aggregate(builder, (before, day) => before.Open(day.Day, day.Periods));
    }

    /// <summary>Adds hours that replace a date's own: an object with the periods of each date, none closing it.</summary>
    /// <exception cref="WireFormatException">A date or a period cannot be read.</exception>
    public static BusinessCalendarBuilder Overrides(BusinessCalendarBuilder builder, WireValue value) =>
        Dates(Guard.Against.Null(value)).Aggregate(Guard.Against.Null(builder), (before, day) => before.Override(day.Date, day.Periods));

    /// <summary>Adds breaks that are taken out of a date's hours, whatever these are: an object with the periods of each date.</summary>
    /// <exception cref="WireFormatException">A date or a period cannot be read.</exception>
    public static BusinessCalendarBuilder Breaks(BusinessCalendarBuilder builder, WireValue value) =>
        Dates(Guard.Against.Null(value)).Aggregate(Guard.Against.Null(builder), (before, day) => before.Break(day.Date, day.Periods));

    /// <summary>A whole week: its hours, and its breaks when there are any.</summary>
    internal static WeeklyHours Week(WireValue hours, WireValue? breaks)
    {
        WeeklyHours open = hours.Kind == WireKind.Text && hours.Text == AlwaysOpen
            ? WeeklyHours.AlwaysOpen
            : Days(hours).Aggregate(WeeklyHours.Closed, (week, day) => week.Open(day.Day, day.Periods));
        return breaks is null ? open : Days(breaks).Aggregate(open, (week, day) => week.Break(day.Day, day.Periods));
    }

    /// <summary>The hours that <see cref="Week"/> reads back.</summary>
    internal static WireNode Write(WeeklyHours hours) =>
        Weekdays.All.All(day => hours.OpenOn(day).SequenceEqual([DayPeriod.WholeDay])) ? WireNode.Text(AlwaysOpen) : Write(hours.OpenOn);

    /// <summary>The breaks that <see cref="Week"/> reads back; nothing when there are none.</summary>
    internal static WireNode? WriteBreaks(WeeklyHours hours) => Weekdays.All.All(day => hours.BreaksOn(day).IsEmpty) ? null : Write(hours.BreaksOn);

    internal static WireNode Write(IEnumerable<DayPeriod> periods) =>
        WireNode.List(periods.Select(period => WireNode.Texts(period.ToString().Split('-'))));

    /// <summary>Periods by date, in the order of the text.</summary>
    internal static IEnumerable<(LocalDate Date, DayPeriod[] Periods)> Dates(WireValue value) => value.Members.Select(member => (DateJson.Key(member), Periods(member.Value)));

    private static WireNode Write(Func<IsoDayOfWeek, ImmutableArray<DayPeriod>> periods) => WireNode.Object(
        from day in Weekdays.All
        where !periods(day).IsEmpty
        select (_dayNames[(int)day - 1].Substring(0, 3), (WireNode?)Write(periods(day))));

    private static IEnumerable<(IsoDayOfWeek Day, DayPeriod[] Periods)> Days(WireValue value)
    {
        if (value.Kind == WireKind.Text)
        {
            throw value.Fault(
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
            yield return (day, Periods(member.Value));
        }
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
