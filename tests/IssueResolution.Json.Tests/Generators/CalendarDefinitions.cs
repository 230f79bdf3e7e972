using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Json.Tests.Generators;

/// <summary>Calendars with any mix of hours that change, breaks, holidays with and without names, overrides and closed dates.</summary>
public static class CalendarDefinitions
{
    private static readonly string[] _zones = ["Europe/London", "Asia/Tokyo", "America/New_York", "Etc/UTC", "UTC+05:31", "Pacific/Apia"];

    private static readonly string[] _periods = ["09:00-18:00", "22:00-06:00", "00:00-24:00", "20:00-26:30", "08:15:30-08:15:31", "23:59:59-168:00"];

    public static Arbitrary<CalendarDefinition> Arbitrary() => Arb.From(Gen.Choose(int.MinValue + 1, int.MaxValue).Select(seed => Make(new Chance(seed))));

    internal static CalendarDefinition Make(Chance chance) => new(chance.One(_zones), Week(chance))
    {
        HoursFrom = chance.Some(2, () => (Date: chance.Date(), Hours: Week(chance))).DistinctBy(era => era.Date).ToImmutableSortedDictionary(era => era.Date, era => era.Hours),
        Holidays = [.. chance.Some(3, () => new Holiday(chance.Date(), chance.Yes() ? "" : chance.Name()))],
        HolidaysClose = chance.Yes() ? HolidayScope.Date : HolidayScope.Shift,
        Overrides = Dates(chance),
        Breaks = Dates(chance),
    };

    private static WeeklyHours Week(Chance chance)
    {
        if (chance.Yes(4))
        {
            return WeeklyHours.AlwaysOpen;
        }

        WeeklyHours hours = chance.Some(3, () => chance.One(Weekdays.All)).Aggregate(WeeklyHours.Closed, (week, day) => week.Open(day, Periods(chance)));
        return chance.Some(2, () => chance.One(Weekdays.All)).Aggregate(hours, (week, day) => week.Break(day, Periods(chance)));
    }

    private static ImmutableSortedDictionary<LocalDate, ImmutableArray<DayPeriod>> Dates(Chance chance) =>
        chance.Some(2, chance.Date).Distinct().ToImmutableSortedDictionary(date => date, _ => Periods(chance).ToImmutableArray());

    private static DayPeriod[] Periods(Chance chance) => chance.Some(2, () => DayPeriod.Parse(chance.One(_periods)));
}
