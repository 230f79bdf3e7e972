using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.Timing;

/// <content>Thresholds: each fires once, at the first running instant at which its level is reached.</content>
internal sealed partial class CycleFold
{
    private readonly List<ThresholdFiring> _fired = [];

    private ImmutableArray<ThresholdFiring> Pending =>
        !IsOpen ? []
        : [.. from threshold in Unfired()
              let at = IsRunning ? ReachedAt(threshold) : (Instant?)null
              orderby at
              select new ThresholdFiring(Clock.Name, Number, threshold.Id, at)];

    private void Fire(Instant to, bool isLast)
    {
        foreach ((Threshold threshold, Instant at) in Unfired().Select(threshold => (threshold, ReachedAt(threshold))).OrderBy(next => next.Item2))
        {
            if (at < to || (isLast && at == to))
            {
                _fired.Add(new ThresholdFiring(Clock.Name, Number, threshold.Id, at));
            }
        }
    }

    private ImmutableArray<Threshold> Unfired() =>
        Clock.Thresholds.Length == 0 ? [] : [.. Clock.Thresholds.Where(threshold => !_fired.Exists(firing => firing.Threshold == threshold.Id))];

    /// <summary>When a running cycle reaches a level, but never before the present instant.</summary>
    private Instant ReachedAt(Threshold threshold) => Instant.Max(_cursor, threshold switch
    {
        Threshold.AtPercent { Percent: var percent } when _byHand is { } due => ShareUntilDue(percent, due),
        Threshold.AtPercent { Percent: var percent } => AtLevel(Fraction.Percent(Measured.Amount, percent)),
        Threshold.AtOffset { Offset: var offset } when _byHand is { } due => Measured.Calendar.Add(due, offset),
        Threshold.AtOffset { Offset: var offset } => AtLevel(Measured.Amount + offset),
        _ => throw new NotSupportedException($"{threshold.GetType().Name} is no threshold that this fold knows."),
    });

    private Instant AtLevel(Duration level)
    {
        if (Measured.Date is not null && level >= Measured.Amount)
        {
            return Measured.Calendar.Add(Due(), level - Measured.Amount);
        }

        Duration left = level - _elapsed;
        return left > Duration.Zero ? Measured.Calendar.Add(_cursor, left) : _cursor;
    }

    private Instant ShareUntilDue(decimal percent, Instant due)
    {
        Duration whole = Measured.Calendar.Between(Anchor, due);
        return percent == 100m ? due : Measured.Calendar.Add(Anchor, Fraction.Percent(Duration.Max(whole, Duration.Zero), percent));
    }
}
