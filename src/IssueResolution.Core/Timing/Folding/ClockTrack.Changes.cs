using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Timing;

/// <content>Changes of target, calendar and policy on the way.</content>
internal sealed partial class ClockTrack
{
    // A change that met no cycle it could move: one with a due instant agreed by hand, or one that may be reopened.
    private Deferred? _deferred;

    private bool _isRetired;

    /// <summary>The priority changed.</summary>
    public void Retarget(CaseStanding standing, ChangeStrategy strategy, Instant at)
    {
        if (Running is { HasDueByHand: false } cycle)
        {
            Retarget(cycle, standing.Priority, cycle.Calendar, strategy, at);
        }
        else
        {
            _deferred = new(strategy, _deferred?.Calendar);
        }
    }

    /// <summary>The default calendar changed.</summary>
    public void Reschedule(CaseStanding standing, CalendarChangeMode mode, Instant at)
    {
        if (mode == CalendarChangeMode.Pin)
        {
            return;
        }

        if (Running is { HasDueByHand: false } cycle)
        {
            Retarget(cycle, standing.Priority, standing.Calendar, StrategyOf(mode), at);
        }
        else
        {
            _deferred = new(_deferred?.Strategy ?? StrategyOf(mode), standing.Calendar);
        }
    }

    /// <summary>The policy changed; null where the new one has no such clock.</summary>
    public void Replace(ClockDefinition? clock, CaseStanding standing, CalendarChangeMode mode, Instant at)
    {
        _isRetired = clock is null;
        Clock = clock ?? Clock;
        if (mode == CalendarChangeMode.Pin || Running is not { } cycle)
        {
            return;
        }

        if (clock is null)
        {
            cycle.Cancel(at);
            return;
        }

        cycle.Clock = clock;
        cycle.SetStatus(standing.Status, at);
        Reschedule(standing, mode, at);
    }

    /// <summary>A due instant was agreed, or withdrawn.</summary>
    public void AgreeDue(Instant? due, CaseStanding standing, Instant at)
    {
        if (Running is { IsDormant: false } cycle)
        {
            cycle.AgreeDue(due, at);
            if (due is null)
            {
                CatchUp(cycle, standing, at);
            }
        }
    }

    /// <summary>Starts the count of an open cycle afresh: of a clock that a policy has added on the way.</summary>
    public void Restart(CaseStanding standing, Instant at)
    {
        if (Running is { } cycle)
        {
            Retarget(cycle, standing.Priority, cycle.Calendar, ChangeStrategy.Restart, at);
        }
    }

    private void CatchUp(CycleFold cycle, CaseStanding standing, Instant at)
    {
        if (_deferred is { } deferred)
        {
            _deferred = null;
            Retarget(cycle, standing.Priority, deferred.Calendar ?? cycle.Calendar, deferred.Strategy, at);
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
        _deferred = null;
    }

    private static ChangeStrategy StrategyOf(CalendarChangeMode mode) =>
        mode == CalendarChangeMode.Retroactive ? ChangeStrategy.Retroactive : ChangeStrategy.CarryElapsed;

    private readonly record struct Deferred(ChangeStrategy Strategy, BusinessCalendar? Calendar);
}
