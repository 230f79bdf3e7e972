using NodaTime;

namespace IssueResolution.Timing;

/// <content>The reading at the end of the fold.</content>
internal sealed partial class CycleFold
{
    /// <summary>The cycle as it stands where the fold has come to.</summary>
    public ClockReading ToReading()
    {
        bool paused = State == ClockState.Paused;
        Instant due = _endedDue ?? Due();
        Instant end = _stoppedAt ?? _cursor;
        Duration pausedTime = TimeIn(ClockEffect.Pause);
        Duration gross = Measured.Calendar.Between(Anchor, end);
        return new ClockReading(Clock, Number, State)
        {
            Anchor = Anchor,
            Group = Group,
            Allowance = Measured.Target.Allowance,
            Target = Measured.Amount,
            Elapsed = _elapsed,
            Remaining = _byHand is { } agreed ? Measured.Calendar.Between(end, agreed) : Measured.Amount - _elapsed,
            DueAt = paused && _breachedAt is null && _byHand is null ? null : due,
            DueIfResumedNow = paused ? due : null,
            BreachedAt = _breachedAt,
            StoppedAt = _stoppedAt,
            IsDueByHand = _byHand is not null,
            FormerBreaches = [.. _formerBreaches],
            Fired = [.. _fired],
            Pending = Pending,
            Gross = gross,
            Paused = pausedTime,
            IsMetOnlyByPausing = State == ClockState.Met && _byHand is null && IsLateWithoutPauses(end),
        };
    }

    private bool IsLateWithoutPauses(Instant end)
    {
        StatusStretch[] unpaused = [.. _stretches.Select(stretch => stretch.Effect == ClockEffect.Pause ? stretch with { Effect = ClockEffect.Run } : stretch)];
        Measure measure = Measured.Over(unpaused);
        return measure.Date is { } date ? date < end : measure.Elapsed(unpaused) >= measure.Amount && measure.Reached(measure.Amount, unpaused) < end;
    }

    private Duration TimeIn(ClockEffect effect)
    {
        Duration time = Duration.Zero;
        foreach (StatusStretch stretch in _stretches)
        {
            time += stretch.Effect == effect ? Measured.Calendar.Between(stretch.From, stretch.To) : Duration.Zero;
        }

        return time;
    }
}
