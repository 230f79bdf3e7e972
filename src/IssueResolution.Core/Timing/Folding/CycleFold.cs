using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>One cycle of a clock while its history is being read: moves forward event by event and remembers what happened on the way.</summary>
/// <remarks>Changes in place, is used by one fold and never leaves it.</remarks>
internal sealed partial class CycleFold
{
    private readonly List<StatusStretch> _stretches = [];
    private readonly List<FormerBreach> _formerBreaches = [];
    private Measure? _measure;
    private Instant _cursor;
    private Instant _since;
    private ClockEffect _effect = ClockEffect.Run;
    private string _status = CaseStatus.Open;
    private Duration _elapsed = Duration.Zero;
    private Instant? _breachedAt;
    private Instant? _byHand;
    private Instant? _stoppedAt;
    private Instant? _endedDue;
    private ClockState? _ended;

    public CycleFold(ClockDefinition clock, int number, Instant anchor, ClockTarget? target, BusinessCalendar calendar)
    {
        Clock = clock;
        Number = number;
        Anchor = anchor;
        Calendar = calendar;
        _measure = target is null ? null : Measure.Beginning(target, calendar, anchor);
        _cursor = anchor;
        _since = anchor;
    }

    public ClockDefinition Clock { get; set; }

    /// <summary>The calendar of targets that name none, as long as this cycle is pinned to it.</summary>
    public BusinessCalendar Calendar { get; private set; }

    public int Number { get; }

    public Instant Anchor { get; private set; }

    public string? Group { get; init; }

    public bool IsOpen => _ended is null;

    /// <summary>Whether it was resolved, in time or not, or would have been if its priority had had a target.</summary>
    public bool MayBeReopened => !IsOpen && (IsDormant || _ended != ClockState.Cancelled);

    /// <summary>Whether its priority has no target, so that it is no cycle yet and only remembers what the statuses did.</summary>
    public bool IsDormant => _measure is null;

    public bool HasDueByHand => _byHand is not null;

    public ClockState State => _ended ?? (_effect == ClockEffect.Run ? ClockState.Running : ClockState.Paused);

    private Measure Measured => _measure ?? throw new InvalidOperationException("A cycle without a target has no measure.");

    private bool IsRunning => IsOpen && _effect == ClockEffect.Run;

    /// <summary>Reads on to an instant that an event follows, which itself belongs to what comes after the event.</summary>
    public void AdvanceTo(Instant at)
    {
        if (IsOpen && at > _cursor)
        {
            Read(at, isLast: false);
        }
    }

    /// <summary>Reads on to the instant of the reading, itself included.</summary>
    public void Finish(Instant asOf)
    {
        if (IsOpen)
        {
            Read(asOf, isLast: true);
        }
    }

    /// <summary>Takes on a status, which may pause the cycle or let it run.</summary>
    public void SetStatus(string status, Instant at)
    {
        if (IsOpen)
        {
            Place(at, Clock.PausesOn.Contains(status) ? ClockEffect.Pause : ClockEffect.Run, status);
        }
    }

    /// <summary>Ends the cycle: in time, if the deadline that stands then is not over.</summary>
    public void Stop(Instant at)
    {
        if (!IsOpen)
        {
            return;
        }

        if (IsDormant)
        {
            End(ClockState.Cancelled, at, at);
            return;
        }

        Judge(at);
        Instant due = Due();
        End(due < at ? ClockState.Missed : ClockState.Met, at, due);
    }

    /// <summary>Ends the cycle without a result.</summary>
    public void Cancel(Instant at)
    {
        if (IsOpen && !IsDormant)
        {
            Judge(at);
            End(ClockState.Cancelled, at, Due());
        }
        else if (IsOpen)
        {
            End(ClockState.Cancelled, at, at);
        }
    }

    /// <summary>Goes on after a stop, the time in between left out or counted as running; a status must be set next.</summary>
    public void Resume(Instant at, bool countsTimeBetween, string statusBetween)
    {
        _ended = null;
        _endedDue = null;
        Instant stopped = _stoppedAt!.Value;
        _stoppedAt = null;
        Place(stopped, countsTimeBetween ? ClockEffect.Run : ClockEffect.Stop, statusBetween);
        if (at > stopped)
        {
            Read(at, isLast: false, fires: false);
        }
    }

    /// <summary>Measures against another target or calendar from an instant on; a due instant agreed by hand must have been withdrawn.</summary>
    public void Change(ClockTarget target, BusinessCalendar calendar, ChangeStrategy strategy, Instant at)
    {
        Calendar = calendar;
        if (IsDormant)
        {
            if (strategy != ChangeStrategy.Retroactive)
            {
                Anchor = at;
                _stretches.Clear();
            }

            _since = at;
            _measure = Measure.Beginning(target, calendar, Anchor);
            _elapsed = Measured.Elapsed(_stretches);
            return;
        }

        Measure changed = Measured.ChangedTo(target, calendar, strategy, at, _elapsed);
        if (!changed.IsSameAs(Measured))
        {
            RemarkChange(changed, at);
            PutBreachBehind(at);
            _elapsed = changed.Elapsed(_stretches);
        }
        else if (strategy == ChangeStrategy.KeepOriginal && target != Measured.Target)
        {
            RemarkKept(at);
        }

        _measure = changed;
    }

    /// <summary>Measures its target in another default calendar, if it is measured in that one at all.</summary>
    public void Reschedule(BusinessCalendar calendar, ChangeStrategy strategy, Instant at)
    {
        if (!IsDormant)
        {
            Change(Measured.Target, calendar, strategy, at);
        }
    }

    /// <summary>A cycle that waits for a target and remembers what this one has been through.</summary>
    public CycleFold Untargeted()
    {
        CycleFold waiting = new(Clock, Number + 1, Anchor, target: null, Calendar) { Group = Group };
        waiting._stretches.AddRange(_stretches);
        waiting.Place(_cursor, _effect, _status);
        return waiting;
    }

    /// <summary>Fixes the due instant by hand, or withdraws that.</summary>
    public void AgreeDue(Instant? due, Instant at)
    {
        if (IsOpen && due != _byHand)
        {
            _byHand = due;
            RemarkDue(due, at);
            PutBreachBehind(at);
        }
    }

    private void PutBreachBehind(Instant at)
    {
        _since = at;
        if (_breachedAt is { } breachedAt)
        {
            _formerBreaches.Add(new FormerBreach(breachedAt, Measured.Amount));
            _breachedAt = null;
        }
    }

    // It is breached when it runs at an instant after the deadline: in the time now read, or before a change that was made while it is paused. What
    // decides is the deadline, and from when it applied: not when the cycle went on.
    private void Judge(Instant to)
    {
        if (_breachedAt is null && Due() is var due && due < to && (IsRunning || RanAfter(due)))
        {
            _breachedAt = Instant.Max(due, _since);
        }
    }

    private bool RanAfter(Instant due) => _stretches.Exists(stretch => stretch.Effect == ClockEffect.Run && stretch.To > due);

    private void Read(Instant to, bool isLast, bool fires = true)
    {
        if (!IsDormant)
        {
            Judge(to);
        }

        if (IsRunning && !IsDormant)
        {
            if (fires)
            {
                Fire(to, isLast);
            }

            _elapsed += Measured.Calendar.Between(_cursor, to);
        }

        Extend(to);
        _cursor = to;
    }

    private void Extend(Instant to)
    {
        if (to > _cursor)
        {
            StatusStretch? last = _stretches.Count > 0 ? _stretches[_stretches.Count - 1] : null;
            if (last is { } same && same.Effect == _effect && same.Status == _status)
            {
                _stretches[_stretches.Count - 1] = same with { To = to };
            }
            else
            {
                _stretches.Add(new StatusStretch(_cursor, to, _effect, _status));
            }
        }
    }

    private void Place(Instant at, ClockEffect effect, string status)
    {
        _cursor = at;
        _effect = effect;
        _status = status;
    }

    private void End(ClockState state, Instant at, Instant due)
    {
        _ended = state;
        _stoppedAt = at;
        _endedDue = due;
    }

    /// <summary>When it is due if it runs on from where the fold has come to; may lie in the past.</summary>
    private Instant Due()
    {
        if (_byHand is { } agreed)
        {
            return agreed;
        }

        if (Measured.Date is { } date)
        {
            return Measured.DateAfterPauses(date, _stretches);
        }

        Duration left = Measured.Amount - _elapsed;
        return left > Duration.Zero ? Measured.Calendar.Add(_cursor, left) : Measured.Reached(Measured.Amount, _stretches);
    }
}
