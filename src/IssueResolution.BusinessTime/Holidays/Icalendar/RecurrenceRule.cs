using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.BusinessTime.Icalendar;

/// <summary>Which dates an event comes back on (RFC 5545, 3.3.10). Empty lists pick nothing out.</summary>
internal sealed class RecurrenceRule
{
    public required RecurrenceFrequency Frequency { get; init; }

    /// <summary>Every how many periods; at least 1.</summary>
    public int Interval { get; init; } = 1;

    /// <summary>How many dates there are, the event's own start among them; null for no such limit.</summary>
    public int? Count { get; init; }

    /// <summary>The last moment at which the event may start; null for no such limit.</summary>
    public WrittenTime? Until { get; init; }

    /// <summary>1 to 12.</summary>
    public ImmutableArray<int> Months { get; init; } = [];

    /// <summary>1 to 31, or -1 (the last) to -31.</summary>
    public ImmutableArray<int> MonthDays { get; init; } = [];

    public ImmutableArray<WeekdayOccurrence> Weekdays { get; init; } = [];

    /// <summary>Which of a period's dates to keep, in ascending order: 1 is the first, -1 the last.</summary>
    public ImmutableArray<int> Positions { get; init; } = [];

    public IsoDayOfWeek WeekStart { get; init; } = IsoDayOfWeek.Monday;
}
