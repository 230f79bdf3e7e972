using System.Collections.Immutable;
using IssueResolution.BusinessTime;

namespace IssueResolution.Timing;

/// <summary>Which clocks run for a case, in which calendar, and what changes on the way do to them.</summary>
/// <remarks>Equal when all parts are, lists in their order.</remarks>
public sealed partial class SlaPolicy : IEquatable<SlaPolicy>
{
    private static readonly ImmutableArray<string> _resolvedStatuses = [CaseStatus.Resolved, CaseStatus.Closed];

    /// <summary>A policy with every setting at its default.</summary>
    /// <param name="id">What people call it, version included when there are several.</param>
    /// <param name="calendar">The default calendar of its targets.</param>
    /// <param name="clocks">At least one; the order is kept in every reading.</param>
    /// <exception cref="ArgumentException">There is no clock, two have one name, or a duty has not two milestones.</exception>
    public SlaPolicy(string id, BusinessCalendar calendar, params IEnumerable<ClockDefinition> clocks)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Calendar = Guard.Against.Null(calendar);
        Clocks = [.. Guard.Against.Null(clocks)];
        if (Clocks.IsEmpty || Clocks.Select(clock => Guard.Against.Null(clock, nameof(clocks)).Name).Distinct(StringComparer.Ordinal).Count() < Clocks.Length)
        {
            throw new ArgumentException($"Policy '{id}' needs at least one clock, and each a name of its own.", nameof(clocks));
        }

        if (Clocks.FirstOrDefault(clock => !clock.HasItsMilestones) is { } odd)
        {
            throw new ArgumentException($"Clock '{odd.Name}' needs two different milestones if it is a duty, and none otherwise.", nameof(clocks));
        }
    }

    /// <summary>What people call it.</summary>
    public string Id { get; }

    /// <summary>The calendar of every target that names none.</summary>
    public BusinessCalendar Calendar { get; }

    /// <summary>The clocks, in the order of every reading.</summary>
    public ImmutableArray<ClockDefinition> Clocks { get; }

    /// <summary>The priorities, the most severe first: tells raising from lowering. A priority that is not listed counts as the least severe.</summary>
    public ImmutableArray<string> Priorities { get; init => field = Names(value, nameof(Priorities)); } = [];

    /// <summary>The statuses in which a case counts as resolved.</summary>
    public ImmutableArray<string> ResolvedStatuses { get; init => field = Names(value, nameof(ResolvedStatuses)); } = _resolvedStatuses;

    /// <summary>What a change of priority does to the time used.</summary>
    public PriorityChangeRule OnPriorityChange { get; init => field = Guard.Against.Null(value); } = PriorityChangeRule.Default;

    /// <summary>What a change of calendar or policy does to running clocks, unless the event says so itself.</summary>
    public CalendarChangeMode OnCalendarChange { get; init => field = Guard.Against.Null(value); } = CalendarChangeMode.Forward;

    /// <summary>Whether both are equal, or both null.</summary>
    public static bool operator ==(SlaPolicy? left, SlaPolicy? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(SlaPolicy? left, SlaPolicy? right) => !(left == right);

    /// <summary>Whether a change between two priorities goes towards the most severe.</summary>
    public bool Raises(string? from, string? to) => RankOf(to) < RankOf(from);

    /// <inheritdoc/>
    public bool Equals(SlaPolicy? other) =>
        other is not null
        && (Id, Calendar, OnPriorityChange, OnCalendarChange) == (other.Id, other.Calendar, other.OnPriorityChange, other.OnCalendarChange)
        && Clocks.SequenceEqual(other.Clocks)
        && Priorities.SequenceEqual(other.Priorities)
        && ResolvedStatuses.SequenceEqual(other.ResolvedStatuses);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SlaPolicy);

    /// <inheritdoc/>
    public override int GetHashCode() => (Id, Clocks.Length, Clocks[0]).GetHashCode();

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    internal bool Resolves(string status) => ResolvedStatuses.Contains(status);

    private int RankOf(string? priority) => priority is not null && Priorities.IndexOf(priority) is >= 0 and var rank ? rank : Priorities.Length;

    private static ImmutableArray<string> Names(ImmutableArray<string> names, string property) =>
        !names.IsDefault && names.All(name => !string.IsNullOrWhiteSpace(name)) && names.Distinct(StringComparer.Ordinal).Count() == names.Length
            ? names
            : throw new ArgumentException("Every name must be there once, and none be empty: take the others out.", property);
}
