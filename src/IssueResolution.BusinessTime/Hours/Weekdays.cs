using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.BusinessTime;

/// <summary>Runs of weekdays that calendars often name together.</summary>
public static class Weekdays
{
    /// <summary>Monday, Tuesday, Wednesday, Thursday, Friday.</summary>
    public static ImmutableArray<IsoDayOfWeek> MondayToFriday { get; } =
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday];

    /// <summary>All seven days, from Monday.</summary>
    public static ImmutableArray<IsoDayOfWeek> All { get; } = [.. MondayToFriday, IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday];
}
