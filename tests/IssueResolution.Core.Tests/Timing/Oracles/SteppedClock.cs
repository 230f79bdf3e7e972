using NodaTime;

namespace IssueResolution.Timing.Oracles;

/// <summary>One clock of the policy: which event starts a cycle and which ends it, rule by rule.</summary>
internal sealed class SteppedClock(MinuteGrid grid, ClockDefinition clock, SteppedCase standing)
{
    private readonly List<SteppedCycle> _cycles = [];
    private readonly List<SteppedCycle> _all = [];
    private SteppedCycle? _current;
    private bool _isStartedByResolving;
    private bool _isFinal;

    internal IReadOnlyList<SteppedCycle> Cycles => _cycles;

    internal ClockDefinition Definition => clock;

    /// <summary>By the status taken on last, once everything that came with it has happened.</summary>
    internal bool IsPaused { get; private set; }

    internal void Pass(Instant asOf) => _all.ForEach(cycle => cycle.Pass(IsPaused ? MinuteUse.Paused : MinuteUse.Running, asOf));

    internal void Opened(int now)
    {
        if (clock.Kind == ClockKind.Acknowledge || clock.Kind == ClockKind.FirstResponse || clock.Kind == ClockKind.PeriodicUpdate || clock.Kind == ClockKind.Resolution)
        {
            Start(now);
        }
    }

    internal void Acknowledged()
    {
        if (clock.Kind == ClockKind.Acknowledge)
        {
            Stop();
        }
    }

    internal void Message(int now, Speaker by)
    {
        if (by == Speaker.Agent)
        {
            if (clock.Kind == ClockKind.FirstResponse || clock.Kind == ClockKind.NextResponse || clock.Kind == ClockKind.PeriodicUpdate)
            {
                Stop();
            }

            if (clock.Kind == ClockKind.PeriodicUpdate && !standing.IsResolved)
            {
                Start(now);
            }
        }
        else if (by == Speaker.Client && clock.Kind == ClockKind.NextResponse && standing.IsReplied && _current is null)
        {
            Start(now);
        }
    }

    internal void Milestone(int now, string milestone, bool isByResolving)
    {
        if (clock.StopsOn == milestone)
        {
            Stop();
        }
        else if (clock.StartsOn == milestone && _current is null)
        {
            Start(now);
            _isStartedByResolving = isByResolving;
        }
    }

    internal void Resolved()
    {
        if (clock.Kind == ClockKind.Resolution || clock.Kind == ClockKind.Ownership)
        {
            Stop(keep: clock.Kind == ClockKind.Resolution);
        }
        else if (clock.Kind == ClockKind.NextResponse || clock.Kind == ClockKind.PeriodicUpdate)
        {
            Stop(ClockState.Cancelled);
        }
        else if (clock.Kind != ClockKind.Duty && clock.OnResolved == ResolvedRule.Fulfils)
        {
            Stop();
        }
    }

    internal void Reopened(int now)
    {
        if (clock.Kind == ClockKind.Resolution && !_isFinal)
        {
            if (clock.OnReopen == ReopenRule.NewCycle)
            {
                Start(now);
            }
            else if (clock.OnReopen == ReopenRule.FirstStands)
            {
                _isFinal = true;
                _current = null;
            }
            else
            {
                _current?.Reopen(clock.OnReopen == ReopenRule.CountClosed);
            }
        }
        else if (clock.Kind == ClockKind.PeriodicUpdate || (clock.Kind == ClockKind.Ownership && standing.Owner is not null))
        {
            Start(now);
        }
        else if (clock.Kind == ClockKind.Duty && _isStartedByResolving)
        {
            Stop(ClockState.Cancelled);
        }
    }

    internal void Assigned(int now)
    {
        if (clock.Kind == ClockKind.Ownership)
        {
            Stop();
            if (!standing.IsResolved)
            {
                Start(now);
            }
        }
    }

    internal void Cancelled() => Stop(ClockState.Cancelled);

    internal void AgreeDue(Instant? due) => Take(cycle => cycle.AgreeDue(due), isDueItself: true);

    internal void CalendarChanged(ClockEvent.CalendarChanged change) =>
        Take(cycle => cycle.ChangeCalendar(change.To, change.Mode ?? standing.Policy.OnCalendarChange));

    internal void PriorityChanged(string? from, string to)
    {
        PriorityChangeRule rule = standing.Policy.OnPriorityChange;
        ChangeStrategy strategy = standing.Policy.Raises(from, to) ? rule.Raise : rule.Lower;
        Take(cycle => ChangePriority(cycle, clock.Targets.For(to), strategy));
    }

    /// <summary>Runs or pauses from here on; a deadline that moved with a pause is worked out anew.</summary>
    internal void TakeOnStatus()
    {
        IsPaused = clock.PausesOn.Contains(standing.Status);
        _current?.Refresh();
    }

    private void Take(Action<SteppedCycle> change, bool isDueItself = false)
    {
        if (_current is not null && !_current.PutsOff(() => Take(change, isDueItself), isDueItself))
        {
            change(_current);
        }
    }

    private void ChangePriority(SteppedCycle cycle, ClockTarget? to, ChangeStrategy strategy)
    {
        if (cycle.IsWaiting)
        {
            if (to is not null)
            {
                cycle.Begin(to, strategy == ChangeStrategy.Retroactive);
                Count(cycle);
            }
        }
        else if (to is not null)
        {
            cycle.ChangeTarget(to, strategy);
        }
        else if (strategy != ChangeStrategy.KeepOriginal)
        {
            SteppedCycle next = cycle.Successor(standing.Calendar);
            cycle.Stop(ClockState.Cancelled, IsPaused);
            _all.Add(_current = next);
        }
    }

    private void Start(int now)
    {
        if (standing.IsCancelled)
        {
            return;
        }

        ClockTarget? target = clock.Targets.For(standing.Priority);
        _isStartedByResolving = false;
        _all.Add(_current = new(grid, clock, now, target, standing.Calendar) { Group = clock.Kind == ClockKind.Ownership ? standing.Owner : null });
        if (target is not null)
        {
            Count(_current);
        }
    }

    private void Count(SteppedCycle cycle)
    {
        _cycles.Add(cycle);
        cycle.Number = _cycles.Count;
    }

    private void Stop(ClockState? cancelled = null, bool keep = false)
    {
        if (_current is { IsOpen: true })
        {
            _current.Stop(cancelled, IsPaused);
        }

        _current = keep ? _current : null;
    }
}
