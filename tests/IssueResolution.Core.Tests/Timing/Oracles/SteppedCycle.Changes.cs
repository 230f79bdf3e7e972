using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Timing.Oracles;

/// <content>What changes on the way do to it.</content>
internal sealed partial class SteppedCycle
{
    /// <summary>Keeps a change until the cycle goes on or the due instant agreed by hand is withdrawn; false if it can be made now.</summary>
    internal bool PutsOff(Action change, bool isDueItself = false)
    {
        List<Action>? later = !IsOpen ? _whileStopped : _byHand is not null && !isDueItself ? _whileByHand : null;
        later?.Add(change);
        return later is not null;
    }

    internal void AgreeDue(Instant? due)
    {
        if (IsWaiting || due == _byHand)
        {
            return;
        }

        PutBreachBehind();
        _byHand = due;
        Refresh();
        if (due is null)
        {
            Replay(_whileByHand);
        }
    }

    internal void ChangeTarget(ClockTarget to, ChangeStrategy strategy)
    {
        bool isSame = to.Allowance == _target!.Allowance && OpenIn(to, _calendar) == Open;
        if (strategy == ChangeStrategy.KeepOriginal)
        {
            return;
        }

        if (isSame && strategy != ChangeStrategy.Restart)
        {
            _target = to;
            return;
        }

        PutBreachBehind();
        long old = TargetAmount;
        _target = to;
        if (strategy == ChangeStrategy.Retroactive)
        {
            Measure();
        }
        else if (strategy == ChangeStrategy.CarryFraction)
        {
            _used = [.. _used.Select(used => old == 0 ? TargetAmount : (long)((Int128)used * TargetAmount / old))];
        }
        else if (strategy == ChangeStrategy.Restart)
        {
            (_countFrom, _used) = (Now, [0]);
        }

        Refresh();
    }

    internal void ChangeCalendar(BusinessCalendar to, CalendarChangeMode mode)
    {
        if (IsWaiting)
        {
            _calendar = to;
            return;
        }

        bool[] before = Open;
        _calendar = mode == CalendarChangeMode.Pin ? _calendar : to;
        if (Open != before)
        {
            PutBreachBehind();
            if (mode == CalendarChangeMode.Retroactive)
            {
                Measure();
            }

            Refresh();
        }
    }

    /// <summary>A target at last: measured from the anchor, or from now.</summary>
    internal void Begin(ClockTarget target, bool fromAnchor)
    {
        if (!fromAnchor)
        {
            _anchor = Now;
            _minutes.Clear();
        }

        (_target, _countFrom, _isChanged, _since) = (target, _anchor, true, _grid.At(Now));
        Measure();
        Refresh();
    }

    /// <summary>The same stretch of time, waiting for a target.</summary>
    internal SteppedCycle Successor(BusinessCalendar calendar)
    {
        SteppedCycle next = new(_grid, _clock, _anchor, null, calendar) { Group = Group };
        next._minutes.AddRange(_minutes);
        next._used = [.. Enumerable.Repeat(0L, _minutes.Count + 1)];
        return next;
    }

    private void Measure()
    {
        _used = [0];
        for (int minute = _countFrom; minute < Now; minute++)
        {
            _used.Add(_used[^1] + (_minutes[minute - _anchor] == MinuteUse.Running && Open[minute] ? MinuteGrid.Minute : 0));
        }
    }

    private void PutBreachBehind()
    {
        _isChanged = true;
        _since = _grid.At(Now);
        if (_breachedAt is { } at)
        {
            _formerBreaches.Add(new(at, _target!.Allowance.FixedAmount!.Value));
            _breachedAt = null;
        }
    }
}
