using NodaTime;

namespace IssueResolution.Timing.Oracles;

/// <content>What it says.</content>
internal sealed partial class SteppedCycle
{
    internal CycleRecord Read(Instant asOf, bool isPaused, bool isMetWithoutPauses)
    {
        Instant end = StoppedAt ?? asOf;
        bool isRunning = IsOpen && !isPaused;
        long elapsed = ElapsedAt(end, isRunning);
        bool movesWithPause = isPaused && IsOpen && _breachedAt is null;
        return new(
            _clock.Name,
            Number,
            Ended ?? (isPaused ? ClockState.Paused : ClockState.Running),
            _grid.At(_anchor),
            Group,
            _target!.Allowance,
            Duration.FromNanoseconds(TargetAmount),
            Duration.FromNanoseconds(elapsed),
            Duration.FromNanoseconds(_byHand is { } due ? TimeTo(due, end) : TargetAmount - elapsed),
            movesWithPause && _byHand is null ? null : _due,
            IsOpen && isPaused ? _byHand ?? Reached(TargetAmount, asOf) : null,
            _breachedAt,
            StoppedAt,
            _byHand is not null,
            CycleRecord.Text(_formerBreaches),
            CycleRecord.Text(_fired.OrderBy(firing => firing.At)),
            CycleRecord.Text(Pending(isRunning)),
            Duration.FromNanoseconds(_grid.Between(Open, _grid.At(_anchor), end)),
            Duration.FromNanoseconds(PausedUntil(end, isPaused && IsOpen)),
            Ended == ClockState.Met && !isMetWithoutPauses);
    }

    private long ElapsedAt(Instant end, bool isRunning)
    {
        int minute = Math.Min(_grid.MinuteOf(end), Now);
        long part = isRunning ? _grid.Between(Open, _grid.At(minute), end) : 0;
        return _used[minute - _countFrom] + part;
    }

    private long TimeTo(Instant due, Instant end) => due >= end ? _grid.Between(Open, end, due) : -_grid.Between(Open, due, end);

    private IEnumerable<ThresholdFiring> Pending(bool isRunning)
    {
        IEnumerable<Threshold> pending = IsOpen ? _clock.Thresholds.Where(threshold => !HasFired(threshold)) : [];
        IEnumerable<ThresholdFiring> firings = pending.Select(threshold =>
            new ThresholdFiring(_clock.Name, Number, threshold.Id, isRunning ? _reached[threshold] : null));
        return firings.OrderBy(firing => firing.At);
    }

    private long PausedUntil(Instant end, bool isPaused)
    {
        long sum = 0;
        for (int minute = _anchor; minute < Now && _grid.At(minute) < end; minute++)
        {
            sum += _minutes[minute - _anchor] == MinuteUse.Paused && Open[minute] ? MinuteGrid.Minute : 0;
        }

        return isPaused ? sum + _grid.Between(Open, _grid.At(Now), end) : sum;
    }
}
