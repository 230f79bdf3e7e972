using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Timing;

/// <content>Changes of target, calendar and policy on the way.</content>
internal sealed partial class ClockTrack
{
    // Changes that met no cycle they could move, in their order: one has a due instant agreed by hand, or has stopped and may be reopened.
    private readonly List<Action<Instant>> _deferred = [];

    private bool _isRetired;

    private CycleFold? Movable => Running is { HasDueByHand: false } cycle ? cycle : null;

    /// <summary>The priority changed.</summary>
    public void Retarget(CaseStanding standing, ChangeStrategy strategy, Instant at)
    {
        if (Movable is { } cycle)
        {
            Retarget(cycle, standing.Priority, cycle.IsDormant ? standing.Calendar : cycle.Calendar, strategy, at);
        }
        else
        {
            Defer(when => Retarget(standing, strategy, when));
        }
    }

    /// <summary>The default calendar changed.</summary>
    public void Reschedule(CaseStanding standing, CalendarChangeMode mode, Instant at)
    {
        if (mode == CalendarChangeMode.Pin)
        {
            return;
        }

        if (Movable is { } cycle)
        {
            cycle.Reschedule(standing.Calendar, StrategyOf(mode), at);
        }
        else
        {
            Defer(when => Reschedule(standing, mode, when));
        }
    }

    /// <summary>The policy changed; null where the new one has no such clock.</summary>
    public void Replace(ClockDefinition? clock, CaseStanding standing, CalendarChangeMode mode, Instant at)
    {
        _isRetired = clock is null;
        Clock = clock ?? Clock;
        if (mode == CalendarChangeMode.Pin)
        {
            return;
        }

        if (clock is null)
        {
            Running?.Cancel(at);
            return;
        }

        if (Running is { } cycle)
        {
            cycle.Clock = clock;
            cycle.SetStatus(standing.Status, at);
        }

        Adopt(clock, standing, mode, at);
    }

    /// <summary>A due instant was agreed, or withdrawn.</summary>
    public void AgreeDue(Instant? due, Instant at)
    {
        if (Running is not { } cycle)
        {
            Defer(when => AgreeDue(due, when));
        }
        else if (!cycle.IsDormant)
        {
            cycle.AgreeDue(due, at);
            if (due is null)
            {
                CatchUp(at);
            }
        }
    }

    /// <summary>Starts the count of an open cycle afresh: of a clock that a policy has added on the way.</summary>
    public void Restart(CaseStanding standing, Instant at)
    {
        if (Movable is { } cycle)
        {
            Retarget(cycle, standing.Priority, cycle.Calendar, ChangeStrategy.Restart, at);
        }
        else
        {
            Defer(when => Restart(standing, when));
        }
    }

    private void Adopt(ClockDefinition clock, CaseStanding standing, CalendarChangeMode mode, Instant at)
    {
        if (Movable is { } cycle)
        {
            cycle.Clock = clock;
            Retarget(cycle, standing.Priority, standing.Calendar, StrategyOf(mode), at);
        }
        else
        {
            Defer(when => Adopt(clock, standing, mode, when));
        }
    }

    private void Defer(Action<Instant> change)
    {
        if (Running is not null || Clock.Kind == ClockKind.Resolution)
        {
            _deferred.Add(change);
        }
    }

    private void CatchUp(Instant at)
    {
        Action<Instant>[] changes = [.. _deferred];
        _deferred.Clear();
        foreach (Action<Instant> change in changes)
        {
            change(at);
        }
    }

    private void Retarget(CycleFold cycle, string? priority, BusinessCalendar calendar, ChangeStrategy strategy, Instant at)
    {
        if (cycle.Clock.Targets.For(priority) is { } target)
        {
            cycle.Change(target, calendar, strategy, at);
        }
        else if (strategy != ChangeStrategy.KeepOriginal && !cycle.IsDormant)
        {
            cycle.Cancel(at);
            _cycles.Add(cycle.Untargeted());
        }
    }

    private void Start(CaseStanding standing, Instant at)
    {
        if (_isRetired)
        {
            return;
        }

        _cycles.RemoveAll(cycle => cycle.IsDormant);
        CycleFold started = new(Clock, _cycles.Count + 1, at, Clock.Targets.For(standing.Priority), standing.Calendar)
        {
            Group = Clock.Kind == ClockKind.Ownership ? standing.Owner : null,
        };
        started.SetStatus(standing.Status, at);
        _cycles.Add(started);
        _deferred.Clear();
    }

    private static ChangeStrategy StrategyOf(CalendarChangeMode mode) =>
        mode == CalendarChangeMode.Retroactive ? ChangeStrategy.Retroactive : ChangeStrategy.CarryElapsed;
}
