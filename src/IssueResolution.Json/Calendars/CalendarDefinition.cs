using System.Collections.Immutable;
using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Json;

/// <summary>What a calendar was made of, kept beside the calendar so that it can be written down again.</summary>
/// <remarks>
/// A <see cref="BusinessCalendar"/> answers questions and does not tell its rules. Precedence is that of <see cref="BusinessCalendarBuilder"/>.
/// Equal when all parts are, lists in their order; dates are those of the ISO calendar.
/// </remarks>
public sealed class CalendarDefinition : IEquatable<CalendarDefinition>
{
    private BusinessCalendar? _calendar;

    /// <summary>A calendar with weekly hours and nothing else.</summary>
    /// <param name="zoneId">A zone of the IANA database, such as "Asia/Tokyo".</param>
    /// <param name="hours">The hours of every week up to the first date of <see cref="HoursFrom"/>.</param>
    /// <exception cref="ArgumentException">The IANA database that NodaTime carries has no such zone.</exception>
    public CalendarDefinition(string zoneId, WeeklyHours hours)
    {
        Guard.Against.NullOrWhiteSpace(zoneId);
        Zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(zoneId)
            ?? throw new ArgumentException($"'{zoneId}' is no zone of the IANA database; write it like 'Europe/London' or 'Etc/UTC'.", nameof(zoneId));
        Hours = Guard.Against.Null(hours);
    }

    /// <summary>The zone whose local times the hours are.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>The hours of every week up to the first date of <see cref="HoursFrom"/>.</summary>
    public WeeklyHours Hours { get; }

    /// <summary>Other hours from a date on, until the next such date.</summary>
    public ImmutableSortedDictionary<LocalDate, WeeklyHours> HoursFrom { get; init => field = Iso(value); } = ImmutableSortedDictionary<LocalDate, WeeklyHours>.Empty;

    /// <summary>Dates without hours. Several names of one date are joined when they are shown.</summary>
    public ImmutableArray<Holiday> Holidays { get; init => field = [.. value.Select(holiday => holiday with { Date = Iso(holiday.Date) })]; } = [];

    /// <summary>What a holiday closes when a period crosses midnight.</summary>
    public HolidayScope HolidaysClose { get; init => field = (HolidayScope)Guard.Against.OutOfRange((int)value, (int)HolidayScope.Date, (int)HolidayScope.Shift, nameof(HolidaysClose)); }

    /// <summary>The hours of single dates in place of all others; no period closes the date.</summary>
    public ImmutableSortedDictionary<LocalDate, ImmutableArray<DayPeriod>> Overrides { get; init => field = Iso(value); } =
        ImmutableSortedDictionary<LocalDate, ImmutableArray<DayPeriod>>.Empty;

    /// <summary>Time taken out of the hours of single dates, whatever these are.</summary>
    public ImmutableSortedDictionary<LocalDate, ImmutableArray<DayPeriod>> Breaks { get; init => field = Iso(value); } =
        ImmutableSortedDictionary<LocalDate, ImmutableArray<DayPeriod>>.Empty;

    /// <summary>The calendar described: always the same object, so that two definitions that happen to agree can be told apart by theirs.</summary>
    /// <exception cref="InvalidCalendarException">A period is <c>default</c>.</exception>
    public BusinessCalendar Calendar => Volatile.Read(ref _calendar) ?? Interlocked.CompareExchange(ref _calendar, Build(), null) ?? _calendar!;

    /// <summary>Whether both are equal, or both null.</summary>
    public static bool operator ==(CalendarDefinition? left, CalendarDefinition? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(CalendarDefinition? left, CalendarDefinition? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(CalendarDefinition? other) =>
        other is not null
        && Zone.Equals(other.Zone)
        && (Hours, HolidaysClose) == (other.Hours, other.HolidaysClose)
        && HoursFrom.SequenceEqual(other.HoursFrom)
        && Holidays.SequenceEqual(other.Holidays)
        && SameDates(Overrides, other.Overrides)
        && SameDates(Breaks, other.Breaks);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CalendarDefinition);

    /// <inheritdoc/>
    public override int GetHashCode() => (Zone, Hours, HoursFrom.Count, Holidays.Length, Overrides.Count, Breaks.Count).GetHashCode();

    private BusinessCalendar Build()
    {
        BusinessCalendarBuilder builder = BusinessCalendar.In(Zone).Hours(Hours).Holidays(Holidays).HolidaysClose(HolidaysClose);
        builder = HoursFrom.Aggregate(builder, (before, era) => before.HoursFrom(era.Key, era.Value));
        builder = Overrides.Aggregate(builder, (before, date) => before.Override(date.Key, [.. date.Value]));
        return Breaks.Aggregate(builder, (before, date) => before.Break(date.Key, [.. date.Value])).Build();
    }

    private static LocalDate Iso(LocalDate date) => date.WithCalendar(CalendarSystem.Iso);

    private static ImmutableSortedDictionary<LocalDate, TValue> Iso<TValue>(ImmutableSortedDictionary<LocalDate, TValue> dates) =>
        Guard.Against.Null(dates).ToImmutableSortedDictionary(date => Iso(date.Key), date => date.Value);

    private static bool SameDates(
        ImmutableSortedDictionary<LocalDate, ImmutableArray<DayPeriod>> left, ImmutableSortedDictionary<LocalDate, ImmutableArray<DayPeriod>> right) =>
        left.Keys.SequenceEqual(right.Keys) && left.All(date => date.Value.SequenceEqual(right[date.Key]));
}
