using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.BusinessTime.Compiling;

/// <summary>Everything that a builder was told: the definition by which two calendars are equal.</summary>
/// <remarks>Days are counted from 1 January 1970 on the zone's own calendar.</remarks>
internal sealed class CalendarRules : IEquatable<CalendarRules>
{
    private static readonly LocalDate _epochDay = new(1970, 1, 1);

    public CalendarRules(DateTimeZone zone)
    {
        Zone = zone;
    }

    private CalendarRules(CalendarRules other)
        : this(other.Zone)
    {
        Eras = other.Eras;
        Days = other.Days;
        Scope = other.Scope;
    }

    public DateTimeZone Zone { get; }

    /// <summary>The weekly hours, by the first day on which they hold; the first holds for all time before the second.</summary>
    public ImmutableSortedDictionary<long, WeeklyHours> Eras { get; private init; } =
        ImmutableSortedDictionary<long, WeeklyHours>.Empty.Add(long.MinValue, WeeklyHours.Closed);

    public ImmutableSortedDictionary<long, DayRule> Days { get; private init; } = ImmutableSortedDictionary<long, DayRule>.Empty;

    public HolidayScope Scope { get; private init; }

    public static long DayNumber(LocalDate date) => Period.DaysBetween(_epochDay, date.WithCalendar(CalendarSystem.Iso));

    public static LocalDate DateOf(long dayNumber) => _epochDay.PlusDays((int)dayNumber);

    public DayRule RuleFor(LocalDate date) => Days.TryGetValue(DayNumber(date), out DayRule? rule) ? rule : DayRule.None;

    public WeeklyHours HoursOn(LocalDate date)
    {
        long day = DayNumber(date);
        return Eras.Last(era => era.Key <= day).Value;
    }

    public CalendarRules WithHours(long fromDay, WeeklyHours hours) => new(this) { Eras = Eras.SetItem(fromDay, hours) };

    public CalendarRules WithDay(LocalDate date, DayRule rule) => new(this) { Days = Days.SetItem(DayNumber(date), rule) };

    public CalendarRules WithScope(HolidayScope scope) => new(this) { Scope = scope };

    public bool Equals(CalendarRules? other) =>
        other is not null && Zone.Equals(other.Zone) && Scope == other.Scope && Eras.SequenceEqual(other.Eras) && Days.SequenceEqual(other.Days);

    public override bool Equals(object? obj) => Equals(obj as CalendarRules);

    public override int GetHashCode()
    {
        int hash = Zone.GetHashCode();
        foreach (KeyValuePair<long, WeeklyHours> era in Eras)
        {
            hash = unchecked((hash * 31) + era.Key.GetHashCode() + era.Value.GetHashCode());
        }

        foreach (KeyValuePair<long, DayRule> day in Days)
        {
            hash = unchecked((hash * 31) + day.Key.GetHashCode() + day.Value.GetHashCode());
        }

        return hash;
    }
}
