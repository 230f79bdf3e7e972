using System.Collections.Immutable;

namespace IssueResolution.BusinessTime.Compiling;

/// <summary>What is special about one local date: it is a holiday, has hours of its own, or has breaks; or several of these.</summary>
internal sealed record DayRule
{
    public static DayRule None { get; } = new();

    /// <summary>The name of the holiday, null on a date that is none.</summary>
    public string? HolidayName { get; init; }

    /// <summary>The hours that replace the date's own, null where nothing does. Empty means closed.</summary>
    public DayPeriods? Override { get; init; }

    public DayPeriods Breaks { get; init; } = DayPeriods.None;
}

/// <summary>Periods of one day, in the order given; equal by sequence.</summary>
internal sealed class DayPeriods(ImmutableArray<DayPeriod> periods) : IEquatable<DayPeriods>
{
    public static DayPeriods None { get; } = new([]);

    public ImmutableArray<DayPeriod> Items { get; } = periods;

    public DayPeriods With(IEnumerable<DayPeriod> more) => new(Items.AddRange(more));

    public bool Equals(DayPeriods? other) => other is not null && Items.SequenceEqual(other.Items);

    public override bool Equals(object? obj) => Equals(obj as DayPeriods);

    public override int GetHashCode() => Items.Aggregate(17, (hash, period) => unchecked((hash * 31) + period.GetHashCode()));
}
