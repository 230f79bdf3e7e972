using NodaTime;

namespace IssueResolution.Timing.Oracles;

/// <summary>
/// The clocks of a case the slow and obvious way: walks from minute to minute, lets happen what happens there, and counts one more minute.
/// </summary>
/// <remarks>Everything must lie on whole minutes but the instant read, and allowances must be plain amounts of time.</remarks>
internal sealed class SteppingClocks
{
    private readonly MinuteGrid _grid;
    private readonly SteppedCase _standing;
    private readonly SteppedClock[] _clocks;

    private SteppingClocks(MinuteGrid grid, SlaPolicy policy)
    {
        _grid = grid;
        _standing = new(policy);
        _clocks = [.. policy.Clocks.Select(clock => new SteppedClock(grid, clock, _standing))];
    }

    /// <summary>Every cycle at an instant, in the order of a reading.</summary>
    internal static CycleRecord[] ReadAt(MinuteGrid grid, SlaPolicy policy, EventHistory history, Instant asOf, Instant? knownAt = null)
    {
        ClockEvent[] events = Visible(history, asOf, knownAt);
        SteppingClocks walk = Walked(grid, policy, events, asOf);
        SteppingClocks unpaused = Walked(grid, WithoutPauses(policy), events, asOf);
        return
        [
            .. walk._clocks.Zip(unpaused._clocks, (clock, other) => clock.Cycles.Select((cycle, index) =>
                cycle.Read(asOf, clock.IsPaused, other.Cycles[index].Ended == ClockState.Met))).SelectMany(cycles => cycles),
        ];
    }

    /// <summary>What happened and was known, without what a correction that itself stands has withdrawn; the opening first at its instant.</summary>
    private static ClockEvent[] Visible(EventHistory history, Instant asOf, Instant? knownAt)
    {
        ClockEvent[] seen = [.. history.Events.Where(item => item.OccurredAt <= asOf && (knownAt is null || item.RecordedAt <= knownAt))];
        bool Stands(ClockEvent item) => item.Id is null || !seen.Any(other => other.Voids == item.Id && Stands(other));
        return [.. seen.Where(Stands).OrderBy(item => item.OccurredAt).ThenByDescending(item => item is ClockEvent.Opened)];
    }

    private static SlaPolicy WithoutPauses(SlaPolicy policy) => new(policy.Id, policy.Calendar, policy.Clocks.Select(WithoutPauses))
    {
        Priorities = policy.Priorities,
        ResolvedStatuses = policy.ResolvedStatuses,
        OnPriorityChange = policy.OnPriorityChange,
        OnCalendarChange = policy.OnCalendarChange,
    };

    private static ClockDefinition WithoutPauses(ClockDefinition clock) => new(clock.Name, clock.Kind, clock.Targets)
    {
        StartsOn = clock.StartsOn,
        StopsOn = clock.StopsOn,
        OnReopen = clock.OnReopen,
        OnResolved = clock.OnResolved,
    };

    private static SteppingClocks Walked(MinuteGrid grid, SlaPolicy policy, ClockEvent[] events, Instant asOf)
    {
        SteppingClocks clocks = new(grid, policy);
        Queue<ClockEvent> coming = new(events);
        if (coming.Count == 0)
        {
            return clocks;
        }

        for (int minute = grid.MinuteOf(coming.Peek().OccurredAt); grid.At(minute) <= asOf; minute++)
        {
            while (coming.Count > 0 && coming.Peek().OccurredAt == grid.At(minute))
            {
                clocks.Happen(minute, coming.Dequeue());
            }

            Array.ForEach(clocks._clocks, clock => clock.Pass(asOf));
        }

        return clocks;
    }

    private void Happen(int now, ClockEvent item)
    {
        switch (item)
        {
            case ClockEvent.Opened opened:
                (_standing.Priority, _standing.Status) = (opened.Priority, opened.Status);
                Each(clock => clock.Opened(now));
                Reach(now, CaseMilestone.Opened);
                if (_standing.IsResolved)
                {
                    Resolve(now);
                }

                Each(clock => clock.TakeOnStatus());
                break;
            case ClockEvent.Acknowledged:
                Each(clock => clock.Acknowledged());
                Reach(now, CaseMilestone.Acknowledged);
                break;
            case ClockEvent.Message message:
                Each(clock => clock.Message(now, message.By));
                _standing.IsReplied |= message.By == Speaker.Agent;
                break;
            case ClockEvent.StatusChanged change:
                ChangeStatus(now, change.To);
                break;
            case ClockEvent.PriorityChanged change when change.To != _standing.Priority:
                string? before = _standing.Priority;
                _standing.Priority = change.To;
                Each(clock => clock.PriorityChanged(before, change.To));
                break;
            case ClockEvent.Assigned assigned when assigned.To != _standing.Owner:
                _standing.Owner = assigned.To;
                Each(clock => clock.Assigned(now));
                break;
            case ClockEvent.CalendarChanged change:
                _standing.Calendar = change.To;
                Each(clock => clock.CalendarChanged(change));
                break;
            case ClockEvent.DueOverridden due:
                Array.Find(_clocks, clock => clock.Definition.Name == due.Clock)!.AgreeDue(due.Due);
                break;
            case ClockEvent.MilestoneReached reached:
                Reach(now, reached.Milestone);
                break;
            case ClockEvent.Cancelled:
                _standing.IsCancelled = true;
                Each(clock => clock.Cancelled());
                break;
        }
    }

    private void ChangeStatus(int now, string to)
    {
        bool wasResolved = _standing.IsResolved;
        bool resolves = _standing.Policy.ResolvedStatuses.Contains(to);
        _standing.Status = to;
        if (resolves && !wasResolved)
        {
            Resolve(now);
        }
        else if (wasResolved && !resolves)
        {
            Each(clock => clock.Reopened(now));
        }

        Each(clock => clock.TakeOnStatus());
    }

    private void Resolve(int now)
    {
        Each(clock => clock.Resolved());
        Reach(now, CaseMilestone.Resolved, isByResolving: true);
    }

    private void Reach(int now, string milestone, bool isByResolving = false) => Each(clock => clock.Milestone(now, milestone, isByResolving));

    private void Each(Action<SteppedClock> happen) => Array.ForEach(_clocks, happen);
}
