using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>Something that happened to a case and that a clock may care about.</summary>
/// <remarks>
/// Events are ordered by <see cref="OccurredAt"/>, then by their place in the history. Nothing is ever deleted: a correction is a later event
/// that names, in <see cref="Voids"/>, the one it withdraws, and then takes effect itself.
/// </remarks>
public abstract record ClockEvent
{
    private ClockEvent(Instant occurredAt) => (OccurredAt, RecordedAt) = (occurredAt, occurredAt);

    /// <summary>When it happened, which decides every reading.</summary>
    public Instant OccurredAt { get; init; }

    /// <summary>When it became known, for readings as of what was known then. Unless set, when it happened.</summary>
    public Instant RecordedAt { get; init; }

    /// <summary>A name by which a correction can refer to this event; null when none will.</summary>
    public string? Id { get; init; }

    /// <summary>The <see cref="Id"/> of an event that this one withdraws; null for no correction.</summary>
    public string? Voids { get; init; }

    /// <summary>The case began: every history has exactly one, and nothing lies before it.</summary>
    /// <param name="OccurredAt">When the client's report came in.</param>
    /// <param name="Priority">As first set; null for a case without priorities, which only targets for every priority cover.</param>
    /// <param name="Status">The status it was created in.</param>
    public sealed record Opened(Instant OccurredAt, string? Priority = null, string Status = CaseStatus.Open) : ClockEvent(OccurredAt)
    {
        /// <summary>Not empty, or null.</summary>
        public string? Priority { get; } = Priority is null ? null : Guard.Against.NullOrWhiteSpace(Priority);

        /// <summary>Not empty.</summary>
        public string Status { get; } = Guard.Against.NullOrWhiteSpace(Status);
    }

    /// <summary>We confirmed that it was received. Not an answer in substance.</summary>
    public sealed record Acknowledged(Instant OccurredAt) : ClockEvent(OccurredAt);

    /// <summary>Someone wrote.</summary>
    public sealed record Message(Instant OccurredAt, Speaker By) : ClockEvent(OccurredAt)
    {
        /// <summary>Who wrote.</summary>
        public Speaker By { get; } = Guard.Against.Null(By);
    }

    /// <summary>The case took on a status; reopening is leaving a resolved status. Taking on the present status changes nothing.</summary>
    public sealed record StatusChanged(Instant OccurredAt, string To) : ClockEvent(OccurredAt)
    {
        /// <summary>Not empty; which statuses pause or resolve is the policy's matter, any other runs.</summary>
        public string To { get; } = Guard.Against.NullOrWhiteSpace(To);
    }

    /// <summary>The priority became another. Setting the present one changes nothing.</summary>
    public sealed record PriorityChanged(Instant OccurredAt, string To) : ClockEvent(OccurredAt)
    {
        /// <summary>Not empty.</summary>
        public string To { get; } = Guard.Against.NullOrWhiteSpace(To);
    }

    /// <summary>A group took the case over. Assigning the present owner changes nothing.</summary>
    public sealed record Assigned(Instant OccurredAt, string To) : ClockEvent(OccurredAt)
    {
        /// <summary>Not empty.</summary>
        public string To { get; } = Guard.Against.NullOrWhiteSpace(To);
    }

    /// <summary>The default calendar became another; targets with a calendar of their own keep that.</summary>
    /// <param name="OccurredAt">From when it applies to new cycles.</param>
    /// <param name="To">The calendar.</param>
    /// <param name="Mode">What running clocks do; null for the setting of the policy.</param>
    public sealed record CalendarChanged(Instant OccurredAt, BusinessCalendar To, CalendarChangeMode? Mode = null) : ClockEvent(OccurredAt)
    {
        /// <summary>The calendar.</summary>
        public BusinessCalendar To { get; } = Guard.Against.Null(To);
    }

    /// <summary>The policy became another: targets, pauses, settings and calendar.</summary>
    /// <param name="OccurredAt">From when it applies to new cycles.</param>
    /// <param name="To">The policy. A running clock that it does not have is cancelled, unless pinned.</param>
    /// <param name="Mode">What running clocks do; null for the setting of the policy that is replaced.</param>
    public sealed record PolicyChanged(Instant OccurredAt, SlaPolicy To, CalendarChangeMode? Mode = null) : ClockEvent(OccurredAt)
    {
        /// <summary>The policy.</summary>
        public SlaPolicy To { get; } = Guard.Against.Null(To);
    }

    /// <summary>A due instant was agreed by hand for the open cycle of a clock; priority, calendar and pauses do not move it.</summary>
    /// <param name="OccurredAt">When it was agreed.</param>
    /// <param name="Clock">The name of the clock.</param>
    /// <param name="Due">The instant; null withdraws the agreement and brings back the deadline of the policy.</param>
    public sealed record DueOverridden(Instant OccurredAt, string Clock, Instant? Due) : ClockEvent(OccurredAt)
    {
        /// <summary>Not empty.</summary>
        public string Clock { get; } = Guard.Against.NullOrWhiteSpace(Clock);
    }

    /// <summary>A milestone of a duty was reached.</summary>
    public sealed record MilestoneReached(Instant OccurredAt, string Milestone) : ClockEvent(OccurredAt)
    {
        /// <summary>Not empty; <see cref="CaseMilestone"/> has the names that the library itself reaches.</summary>
        public string Milestone { get; } = Guard.Against.NullOrWhiteSpace(Milestone);
    }

    /// <summary>The case fell away: a duplicate, merged, opened by mistake. Every open cycle is cancelled, and none starts again.</summary>
    public sealed record Cancelled(Instant OccurredAt, string? Reason = null) : ClockEvent(OccurredAt);

    /// <summary>A correction that only withdraws, by <see cref="Voids"/>, and does nothing itself.</summary>
    public sealed record Withdrawn(Instant OccurredAt) : ClockEvent(OccurredAt);
}
