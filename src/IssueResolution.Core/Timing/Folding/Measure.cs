using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>How a cycle is measured from some instant on: against which target, in which calendar, and with what already used.</summary>
/// <remarks>A new one begins with every change; the ones before are kept, because the instant at which an amount was reached may lie in them.</remarks>
internal sealed class Measure
{
    private readonly Measure? _before;
    private readonly Carry? _carry;
    private readonly Duration _carried;
    private readonly Measure? _original;

    private Measure(Plan plan, Measure? former, Measure? before = null, Carry? carry = null, Duration carried = default)
    {
        Former = former;
        Target = plan.Target;
        Dates = Target.Calendar ?? plan.Calendar;
        Calendar = Target.Allowance.CountsClosedTime ? BusinessCalendar.AlwaysOpen : Dates;
        Origin = plan.Origin;
        DateOrigin = plan.DateOrigin;
        Date = Target.Allowance.FixedAmount is null ? Target.Allowance.DueAfter(DateOrigin, Dates) : null;
        Amount = Target.Allowance.FixedAmount ?? Calendar.Between(DateOrigin, Date!.Value);
        _before = before;
        _carry = carry;
        _carried = carried;
    }

    private Measure(Measure same, ClockTarget target, Measure? before, Duration carried)
    {
        Target = target;
        (Calendar, Amount, Date, Origin, DateOrigin, Dates) = (same.Calendar, same.Amount, same.Date, same.Origin, same.DateOrigin, same.Dates);
        (Former, _before, _carry, _carried, _original) = (same.Former, before, same._carry, carried, same.Original);
    }

    public ClockTarget Target { get; }

    /// <summary>The calendar in which time is counted.</summary>
    public BusinessCalendar Calendar { get; }

    /// <summary>The zone in which its days begin and end.</summary>
    public DateTimeZone Zone => Dates.Zone;

    /// <summary>The length of the target.</summary>
    public Duration Amount { get; }

    /// <summary>The due instant of a target that ends on a date, before pauses; null for a plain amount.</summary>
    public Instant? Date { get; }

    /// <summary>From where a date is counted, and from where a retroactive change measures again: the anchor, or the last restart.</summary>
    public Instant DateOrigin { get; }

    /// <summary>What applied until this measure began; null where nothing did, or where this one has measured it again.</summary>
    public Measure? Former { get; }

    /// <summary>What was already used when this measure began.</summary>
    public Duration Carried => _carried;

    /// <summary>From where running time is counted in this measure.</summary>
    public Instant Origin { get; }

    /// <summary>The calendar in which dates are counted: the target's own, or the default at the time.</summary>
    private BusinessCalendar Dates { get; }

    // What a retroactive change measures again reaches back to the last restart, and what lay before that stays former.
    private Measure? BeforeRestart => _before is null ? Former : _before.BeforeRestart;

    private Measure Original => _original ?? this;

    /// <summary>Whether both measure the same since the same change, so that neither deadline nor breach are touched.</summary>
    public bool IsSameAs(Measure other) => Original == other.Original;

    public static Measure Beginning(ClockTarget target, BusinessCalendar calendar, Instant at) => new(new Plan(target, calendar, at, at), former: null);

    /// <summary>The measure after a change, by strategy; for a target that is measured alike the same, under its name.</summary>
    public Measure ChangedTo(ClockTarget target, BusinessCalendar calendar, ChangeStrategy strategy, Instant at, Duration elapsed)
    {
        if (strategy == ChangeStrategy.Restart)
        {
            return new(new Plan(target, calendar, at, at), this);
        }

        if (strategy == ChangeStrategy.KeepOriginal)
        {
            return this;
        }

        if (target.Allowance == Target.Allowance && (target.Allowance is Allowance.Elapsed || Dates.Equals(target.Calendar ?? calendar)))
        {
            return new(this, target, _before, _carried);
        }

        if (strategy == ChangeStrategy.Retroactive)
        {
            return new(new Plan(target, calendar, DateOrigin, DateOrigin), BeforeRestart);
        }

        Plan plan = new(target, calendar, at, DateOrigin);
        Measure carried = new(plan, this, this, new Carry(amount => amount, amount => amount), elapsed);
        if (strategy == ChangeStrategy.CarryElapsed)
        {
            return carried;
        }

        Carry share = new(used => Fraction.Down(used, carried.Amount, Amount), level => Fraction.Up(level, Amount, carried.Amount));
        return new(plan, this, this, share, share.Here(elapsed));
    }

    /// <summary>This measure had these been the stretches, the ones before its changes included.</summary>
    public Measure Over(IReadOnlyList<StatusStretch> stretches)
    {
        if (_before is null)
        {
            return this;
        }

        Measure before = _before.Over(stretches);
        StatusStretch[] past = [.. stretches.Where(stretch => stretch.From < Origin).Select(stretch => stretch with { To = Instant.Min(stretch.To, Origin) })];
        return new(this, Target, before, _carry!.Here(before.Elapsed(past)));
    }

    /// <summary>Running time up to the end of the stretches.</summary>
    public Duration Elapsed(IReadOnlyList<StatusStretch> stretches)
    {
        Duration elapsed = _carried;
        foreach ((Instant from, Instant to) in Runs(stretches))
        {
            elapsed += Calendar.Between(from, to);
        }

        return elapsed;
    }

    /// <summary>The earliest instant at which the elapsed time equals an amount that it has reached.</summary>
    public Instant Reached(Duration amount, IReadOnlyList<StatusStretch> stretches)
    {
        if (_before is not null && amount <= _carried)
        {
            return _before.Reached(_carry!.Before(amount), stretches);
        }

        Duration left = amount - _carried;
        Instant at = Origin;
        foreach ((Instant from, Instant to) in left > Duration.Zero ? Runs(stretches) : [])
        {
            Duration run = Calendar.Between(from, to);
            at = from;
            if (run >= left)
            {
                break;
            }

            left -= run;
        }

        return Calendar.Add(at, left);
    }

    /// <summary>The date, put off by the open time of every pause that began before it.</summary>
    public Instant DateAfterPauses(Instant date, IReadOnlyList<StatusStretch> stretches)
    {
        foreach (StatusStretch stretch in stretches)
        {
            if (stretch.Effect != ClockEffect.Run && stretch.From < date && stretch.To > DateOrigin)
            {
                date = Calendar.Add(date, Calendar.Between(Instant.Max(stretch.From, DateOrigin), stretch.To));
            }
        }

        return date;
    }

    private IEnumerable<(Instant From, Instant To)> Runs(IReadOnlyList<StatusStretch> stretches) =>
        from stretch in stretches
        where stretch.Effect == ClockEffect.Run && stretch.To > Origin
        select (Instant.Max(stretch.From, Origin), stretch.To);

    private readonly record struct Plan(ClockTarget Target, BusinessCalendar Calendar, Instant Origin, Instant DateOrigin);

    /// <summary>What an amount used before a change counts as after it, and the other way round for a level.</summary>
    private sealed record Carry(Func<Duration, Duration> Here, Func<Duration, Duration> Before);
}
