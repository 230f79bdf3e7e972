using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Timing.Oracles;

/// <summary>What a minute of a cycle counts as.</summary>
internal enum MinuteUse
{
    Running,
    Paused,
    Resolved,
}

/// <summary>One cycle that remembers each of its minutes, and measures them again whenever a rule says so.</summary>
internal sealed partial class SteppedCycle
{
    private readonly MinuteGrid _grid;
    private readonly ClockDefinition _clock;
    private readonly List<MinuteUse> _minutes = [];
    private readonly List<FormerBreach> _formerBreaches = [];
    private readonly List<ThresholdFiring> _fired = [];
    private readonly List<Action> _whileStopped = [];
    private readonly List<Action> _whileByHand = [];

    private int _anchor;
    private int _countFrom;
    private List<long> _used = [0];
    private ClockTarget? _target;
    private BusinessCalendar _calendar;
    private Instant? _byHand;
    private Instant _due;
    private Instant? _breachedAt;
    private Instant _since;
    private bool _isChanged;

    internal SteppedCycle(MinuteGrid grid, ClockDefinition clock, int anchor, ClockTarget? target, BusinessCalendar calendar)
    {
        (_grid, _clock, _anchor, _countFrom, _target, _calendar) = (grid, clock, anchor, anchor, target, calendar);
        Refresh();
    }

    internal int Number { get; set; }

    internal string? Group { get; init; }

    internal ClockState? Ended { get; private set; }

    internal Instant? StoppedAt { get; private set; }

    internal bool IsOpen => Ended is null;

    /// <summary>A cycle that should run and has no target yet.</summary>
    internal bool IsWaiting => _target is null;

    private int Now => _anchor + _minutes.Count;

    private bool[] Open => OpenIn(_target!, _calendar);

    private long TargetAmount => _target!.Allowance.FixedAmount!.Value.ToInt64Nanoseconds();

    /// <summary>One minute goes by, or the part of it up to the instant that is read.</summary>
    internal void Pass(MinuteUse use, Instant asOf)
    {
        Instant start = _grid.At(Now);
        BreachAtChange(start);
        if (!IsWaiting && IsOpen && use == MinuteUse.Running)
        {
            Fire(start, asOf);
            Instant begins = Instant.Max(_due, start);
            if (_breachedAt is null && asOf > _due && asOf >= begins && begins < _grid.At(Now + 1))
            {
                _breachedAt = Instant.Max(_due, _since);
            }
        }

        if (_grid.At(Now + 1) <= asOf)
        {
            _used.Add(_used[^1] + (!IsWaiting && IsOpen && use == MinuteUse.Running && Open[Now] ? MinuteGrid.Minute : 0));
            _minutes.Add(IsOpen ? use : MinuteUse.Resolved);
        }
    }

    internal void Stop(ClockState? cancelled, bool isPaused)
    {
        Instant at = _grid.At(Now);
        if (IsWaiting)
        {
            (Ended, StoppedAt) = (ClockState.Cancelled, at);
            return;
        }

        Refresh();
        BreachAtChange(at);
        if (_breachedAt is null && at > _due && !isPaused)
        {
            _breachedAt = Instant.Max(_due, _since);
        }

        Ended = cancelled ?? (at > _due ? ClockState.Missed : ClockState.Met);
        StoppedAt = at;
    }

    /// <summary>The stretch since the stop counts as nothing, or as if there had been no stop.</summary>
    internal void Reopen(bool countClosed)
    {
        int stopped = _grid.MinuteOf(StoppedAt!.Value);
        (Ended, StoppedAt) = (null, null);
        if (countClosed)
        {
            for (int minute = stopped; minute < Now; minute++)
            {
                _minutes[minute - _anchor] = MinuteUse.Running;
            }

            if (!IsWaiting)
            {
                CountAgainSince(stopped);
            }
        }

        Refresh();
        if (countClosed && !IsWaiting && _breachedAt is null && Now > stopped && _due < _grid.At(Now))
        {
            _breachedAt = Instant.Max(_due, _since);
        }

        Replay(_whileStopped);
    }

    private void CountAgainSince(int minute)
    {
        _used.RemoveRange(minute - _countFrom + 1, Now - minute);
        for (; minute < Now; minute++)
        {
            _used.Add(_used[^1] + (_minutes[minute - _anchor] == MinuteUse.Running && Open[minute] ? MinuteGrid.Minute : 0));
        }
    }

    /// <summary>A deadline that a change has put into time in which it ran is breached from the change on.</summary>
    private void BreachAtChange(Instant at)
    {
        if (_isChanged && IsOpen && !IsWaiting && _due < at)
        {
            int first = Math.Max(_anchor, _grid.MinuteOf(_due));
            bool ranAfter = _minutes.Skip(first - _anchor).Contains(MinuteUse.Running);
            _breachedAt ??= ranAfter ? Instant.Max(_due, _since) : null;
        }

        _isChanged = false;
    }

    private static void Replay(List<Action> changes)
    {
        Action[] waiting = [.. changes];
        changes.Clear();
        foreach (Action change in waiting)
        {
            change();
        }
    }

    private bool[] OpenIn(ClockTarget target, BusinessCalendar calendar) =>
        _grid.Open(target.Allowance.CountsClosedTime ? null : target.Calendar ?? calendar);
}
