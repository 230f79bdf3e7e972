using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>Reads the events of a case in their order and moves its clocks along.</summary>
/// <remarks>Changes in place, is used for one reading and never leaves it.</remarks>
internal sealed class CaseFold
{
    private readonly List<ClockTrack> _tracks = [];
    private readonly List<ClockEvent> _read = [];
    private CaseStanding? _standing;
    private bool _isCancelled;

    private CaseFold(IEnumerable<ClockDefinition> clocks) => _tracks.AddRange(clocks.Select(clock => new ClockTrack(clock)));

    /// <summary>Every cycle at an instant, in the order of the clocks.</summary>
    public static ImmutableArray<CycleFold> Cycles(SlaPolicy policy, IEnumerable<ClockEvent> events, Instant asOf)
    {
        CaseFold fold = new(policy.Clocks);
        foreach (ClockEvent item in events)
        {
            fold.Apply(policy, item);
        }

        ImmutableArray<CycleFold> cycles = [.. fold._tracks.SelectMany(track => track.Cycles)];
        foreach (CycleFold cycle in cycles)
        {
            cycle.Finish(asOf);
        }

        return cycles;
    }

    private void Apply(SlaPolicy policy, ClockEvent item)
    {
        foreach (ClockTrack track in _tracks)
        {
            track.AdvanceTo(item.OccurredAt);
        }

        if (_standing is null)
        {
            // A view of what was known earlier may hold events before the opening known then; they wait for the correction.
            if (item is ClockEvent.Opened opened)
            {
                _standing = new CaseStanding(policy, policy.Calendar, opened.Status, opened.Priority);
                Each(track => track.Open(_standing, opened.OccurredAt));
            }
        }
        else if (!_isCancelled)
        {
            Apply(_standing, item);
        }

        _read.Add(item);
    }

    private void Apply(CaseStanding before, ClockEvent item)
    {
        Instant at = item.OccurredAt;
        switch (item)
        {
            case ClockEvent.Acknowledged:
                Each(track => track.Acknowledge(before, at));
                break;
            case ClockEvent.Message message:
                CaseStanding written = Set(before with { IsAnswered = before.IsAnswered || message.By == Speaker.Agent });
                Each(track => track.Hear(message.By, written, at));
                break;
            case ClockEvent.StatusChanged { To: var status } when status != before.Status:
                CaseStanding moved = Set(before with { Status = status });
                Each(track => track.Move(before, moved, at));
                break;
            case ClockEvent.PriorityChanged { To: var priority } when priority != before.Priority:
                CaseStanding raised = Set(before with { Priority = priority });
                ChangeStrategy strategy = before.Policy.Raises(before.Priority, priority) ? before.Policy.OnPriorityChange.Raise : before.Policy.OnPriorityChange.Lower;
                Each(track => track.Retarget(raised, strategy, at));
                break;
            case ClockEvent.Assigned { To: var owner } when owner != before.Owner:
                CaseStanding owned = Set(before with { Owner = owner });
                Each(track => track.Assign(owned, at));
                break;
            case ClockEvent.CalendarChanged { To: var calendar, Mode: var mode }:
                CaseStanding rescheduled = Set(before with { Calendar = calendar });
                Each(track => track.Reschedule(rescheduled, mode ?? before.Policy.OnCalendarChange, at));
                break;
            case ClockEvent.PolicyChanged change:
                Replace(before, change);
                break;
            case ClockEvent.DueOverridden due:
                _tracks.Find(track => track.Clock.Name == due.Clock)?.AgreeDue(due.Due, at);
                break;
            case ClockEvent.MilestoneReached { Milestone: var milestone }:
                Each(track => track.Reach(milestone, before, at));
                break;
            case ClockEvent.Cancelled:
                Each(track => track.Cancel(at));
                _isCancelled = true;
                break;
            case ClockEvent.Opened or ClockEvent.StatusChanged or ClockEvent.PriorityChanged or ClockEvent.Assigned or ClockEvent.Withdrawn:
                break;
            default:
                throw new NotSupportedException($"{item.GetType().Name} is no event that this fold knows.");
        }
    }

    private void Replace(CaseStanding before, ClockEvent.PolicyChanged change)
    {
        CalendarChangeMode mode = change.Mode ?? before.Policy.OnCalendarChange;
        CaseStanding after = Set(before with { Policy = change.To, Calendar = change.To.Calendar });
        ClockDefinition[] added = [.. change.To.Clocks.Where(clock => !_tracks.Exists(track => IsSame(track.Clock, clock)))];
        Each(track => track.Replace(change.To.Clocks.FirstOrDefault(clock => IsSame(track.Clock, clock)), after, mode, change.OccurredAt));
        if (before.IsResolved != after.IsResolved)
        {
            Each(track => track.Move(before, after, change.OccurredAt));
        }

        foreach (ClockDefinition clock in added)
        {
            _tracks.Add(mode == CalendarChangeMode.Pin ? new ClockTrack(clock) : WithPast(clock, after, mode, change.OccurredAt));
        }
    }

    // A clock that a policy adds has a past as well: what it would have done is read off the same events.
    private ClockTrack WithPast(ClockDefinition clock, CaseStanding standing, CalendarChangeMode mode, Instant at)
    {
        CaseFold past = new([clock]);
        _read.Where(item => item is not (ClockEvent.PolicyChanged or ClockEvent.CalendarChanged)).ToList().ForEach(item => past.Apply(standing.Policy, item));
        ClockTrack track = past._tracks[0];
        track.AdvanceTo(at);
        if (mode == CalendarChangeMode.Forward)
        {
            track.Restart(standing, at);
        }

        return track;
    }

    // A policy refuses a history in which one name stands for two kinds.
    private static bool IsSame(ClockDefinition one, ClockDefinition other) => one.Name == other.Name;

    private CaseStanding Set(CaseStanding standing) => _standing = standing;

    private void Each(Action<ClockTrack> step) => _tracks.ForEach(step);
}
