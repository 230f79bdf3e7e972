using NodaTime;

namespace IssueResolution.Timing.Oracles;

/// <content>When levels are reached: in the minutes remembered, or going on from now.</content>
internal sealed partial class SteppedCycle
{
    private readonly Dictionary<Threshold, Instant> _reached = [];

    internal void Refresh()
    {
        if (IsWaiting || !IsOpen)
        {
            return;
        }

        _due = _byHand ?? Reached(TargetAmount, _grid.At(Now));
        foreach (Threshold threshold in _clock.Thresholds)
        {
            _reached[threshold] = _byHand is { } due ? ReachedByHand(threshold, due) : Reached(LevelOf(threshold), _grid.At(Now));
        }
    }

    private void Fire(Instant start, Instant asOf)
    {
        foreach (Threshold threshold in _clock.Thresholds)
        {
            Instant at = Instant.Max(_reached[threshold], start);
            if (at <= asOf && at < _grid.At(Now + 1) && !HasFired(threshold))
            {
                _fired.Add(new(_clock.Name, Number, threshold.Id, at));
            }
        }
    }

    private bool HasFired(Threshold threshold) => _fired.Exists(firing => firing.Threshold == threshold.Id);

    private long LevelOf(Threshold threshold) => Math.Max(0, threshold switch
    {
        Threshold.AtPercent share => (long)decimal.Ceiling(TargetAmount * share.Percent / 100m),
        Threshold.AtOffset offset => TargetAmount + offset.Offset.ToInt64Nanoseconds(),
        _ => throw new InvalidOperationException(),
    });

    /// <summary>The first instant at which so much is used, if it runs on from an instant at or after the last minute remembered.</summary>
    private Instant Reached(long level, Instant from)
    {
        int index = _used.FindIndex(used => used >= level);
        if (index < 0)
        {
            return _grid.After(Open, from, level - _used[^1]);
        }

        Instant end = _grid.At(_countFrom + index);
        if (index == 0)
        {
            return end;
        }

        long step = _used[index] - _used[index - 1];
        return end.PlusNanoseconds(-(long)((Int128)(_used[index] - level) * MinuteGrid.Minute / step));
    }

    private Instant ReachedByHand(Threshold threshold, Instant due)
    {
        Instant anchor = _grid.At(_anchor);
        if (threshold is Threshold.AtPercent share)
        {
            if (share.Percent == 100)
            {
                return Instant.Max(anchor, due);
            }

            decimal total = due > anchor ? _grid.Between(Open, anchor, due) : 0;
            return _grid.After(Open, anchor, (long)decimal.Ceiling(total * share.Percent / 100m));
        }

        long offset = ((Threshold.AtOffset)threshold).Offset.ToInt64Nanoseconds();
        return offset < 0 ? _grid.Before(Open, due, -offset, anchor) : Instant.Max(anchor, _grid.After(Open, due, offset));
    }
}
