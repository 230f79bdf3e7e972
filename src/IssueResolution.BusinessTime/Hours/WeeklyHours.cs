using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.BusinessTime;

/// <summary>Opening hours and breaks that repeat every week.</summary>
/// <remarks>
/// Periods of one day may touch, overlap or lie inside each other: open is open. A break takes its time out of whatever is open then, the
/// tail of the evening before included. Equal when every day lists the same periods in the same order.
/// </remarks>
public sealed class WeeklyHours : IEquatable<WeeklyHours>
{
    private const int DaysPerWeek = 7;
    private readonly ImmutableArray<ImmutableArray<DayPeriod>> _open;
    private readonly ImmutableArray<ImmutableArray<DayPeriod>> _breaks;

    private WeeklyHours(ImmutableArray<ImmutableArray<DayPeriod>> open, ImmutableArray<ImmutableArray<DayPeriod>> breaks)
    {
        _open = open;
        _breaks = breaks;
    }

    /// <summary>A week without opening hours.</summary>
    public static WeeklyHours Closed { get; } = new(EmptyWeek(), EmptyWeek());

    /// <summary>Every minute of the week.</summary>
    public static WeeklyHours AlwaysOpen { get; } = Closed.Open(Weekdays.All, DayPeriod.WholeDay);

    /// <summary>The periods that start on a day, as they were given.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is no day of the week.</exception>
    public ImmutableArray<DayPeriod> OpenOn(IsoDayOfWeek day) => _open[Index(day)];

    /// <summary>The breaks that start on a day, as they were given.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is no day of the week.</exception>
    public ImmutableArray<DayPeriod> BreaksOn(IsoDayOfWeek day) => _breaks[Index(day)];

    /// <summary>These hours with more opening time on one day.</summary>
    public WeeklyHours Open(IsoDayOfWeek day, params DayPeriod[] periods) => new(With(_open, [day], periods), _breaks);

    /// <summary>These hours with more opening time on several days.</summary>
    public WeeklyHours Open(IEnumerable<IsoDayOfWeek> days, params DayPeriod[] periods) => new(With(_open, days, periods), _breaks);

    /// <summary>These hours with breaks on one day.</summary>
    public WeeklyHours Break(IsoDayOfWeek day, params DayPeriod[] periods) => new(_open, With(_breaks, [day], periods));

    /// <summary>These hours with the same breaks on several days.</summary>
    public WeeklyHours Break(IEnumerable<IsoDayOfWeek> days, params DayPeriod[] periods) => new(_open, With(_breaks, days, periods));

    /// <summary>Whether both are equal, or both null.</summary>
    public static bool operator ==(WeeklyHours? left, WeeklyHours? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(WeeklyHours? left, WeeklyHours? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(WeeklyHours? other) => other is not null && SameWeek(_open, other._open) && SameWeek(_breaks, other._breaks);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WeeklyHours);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        _open.Concat(_breaks).SelectMany((day, index) => day.Select(period => (index, period).GetHashCode())).Aggregate(17, (hash, next) => unchecked((hash * 31) + next));

    private static ImmutableArray<ImmutableArray<DayPeriod>> EmptyWeek() =>
        [.. Enumerable.Repeat(ImmutableArray<DayPeriod>.Empty, DaysPerWeek)];

    private static ImmutableArray<ImmutableArray<DayPeriod>> With(
        ImmutableArray<ImmutableArray<DayPeriod>> week, IEnumerable<IsoDayOfWeek> days, DayPeriod[] periods)
    {
        Guard.Against.Null(days);
        Guard.Against.Null(periods);
        foreach (IsoDayOfWeek day in days)
        {
            int index = Index(day);
            week = week.SetItem(index, week[index].AddRange(periods));
        }

        return week;
    }

    private static int Index(IsoDayOfWeek day) => Guard.Against.OutOfRange((int)day, (int)IsoDayOfWeek.Monday, (int)IsoDayOfWeek.Sunday, nameof(day)) - 1;

    private static bool SameWeek(ImmutableArray<ImmutableArray<DayPeriod>> week, ImmutableArray<ImmutableArray<DayPeriod>> other) =>
        week.Zip(other, (mine, theirs) => mine.SequenceEqual(theirs)).All(same => same);
}
