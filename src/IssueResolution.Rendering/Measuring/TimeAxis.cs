using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>A stretch of time along a stretch of coordinates, with ticks where people of the zone would put them.</summary>
internal sealed class TimeAxis
{
    private static readonly Duration _aroundSingleInstant = Duration.FromHours(12);
    private readonly DateTimeZone _zone;
    private readonly Words _words;
    private readonly TimeFolds _folds;

    /// <summary>Both ends are on the axis. When they are one instant, half a day is shown around it.</summary>
    public TimeAxis(Instant from, Instant to, double fromPoint, double toPoint, DateTimeZone zone, Words words, TimeFolds? folds = null)
    {
        _folds = folds ?? TimeFolds.None;
        (From, To) = to > from ? (from, to) : (from - _aroundSingleInstant, from + _aroundSingleInstant);
        (FromPoint, ToPoint) = (fromPoint, toPoint);
        (_zone, _words) = (zone, words);
    }

    public Instant From { get; }

    public Instant To { get; }

    public double FromPoint { get; }

    public double ToPoint { get; }

    /// <summary>The coordinate of an instant.</summary>
    public double At(Instant instant) => FromPoint + (Shown(instant) / Shown(To) * (ToPoint - FromPoint));

    /// <summary>As many ticks as fit when each is given <paramref name="room"/>, in order, all on the axis; at least one.</summary>
    public ImmutableArray<TimeTick> Ticks(double room)
    {
        double most = Math.Max(1, (ToPoint - FromPoint) / room);
        TimeStep step = TimeStep.Ladder.FirstOrDefault(step => step.Length.TotalSeconds * most >= Shown(To))
            ?? TimeStep.Ladder[TimeStep.Ladder.Length - 1];
        ImmutableArray<TimeTick>.Builder ticks = ImmutableArray.CreateBuilder<TimeTick>();
        LocalDateTime? before = null;
        foreach (LocalDateTime time in TimesOf(step))
        {
            Instant at = _zone.AtLeniently(time).ToInstant();
            if (at >= From && at <= To && (ticks.Count == 0 || IsClearOf(ticks[ticks.Count - 1].At, at, room)))
            {
                ticks.Add(new TimeTick(at, Label(time, step.Unit), Context(time, before, step.Unit)));
                before = time;
            }
        }

        if (ticks.Count == 0)
        {
            LocalDateTime start = From.InZone(_zone).LocalDateTime;
            ticks.Add(new TimeTick(From, Label(start, PeriodUnits.Hours), Context(start, null, PeriodUnits.Hours)));
        }

        return ticks.ToImmutable();
    }

    private double Shown(Instant at) => (at - From).TotalSeconds - _folds.SavedUpTo(at);

    /// <summary>Where a step lands on the axis; the hours inside a fold stand too close to be of use, and where it ends is named instead, also when the next one begins there.</summary>
    private IEnumerable<LocalDateTime> TimesOf(TimeStep step)
    {
        if (_folds.IsEmpty || step.Length >= Duration.FromDays(1))
        {
            return step.Within(Local(From), Local(To));
        }

        IEnumerable<Instant> starts = [From, .. _folds.All.Select(fold => fold.To)];
        IEnumerable<Instant> ends = [.. _folds.All.Select(fold => fold.From), To];
        return starts.Zip(ends, (start, end) => (start, end))
            .Where(open => open.start <= open.end)
            .SelectMany(open => step.Within(Local(open.start), Local(open.end)).Prepend(Local(open.start)));
    }

    private bool IsClearOf(Instant before, Instant at, double room) => _folds.IsEmpty ? at > before : At(at) - At(before) >= room * 0.7;

    private LocalDateTime Local(Instant at) => at.InZone(_zone).LocalDateTime;

    private string Label(LocalDateTime time, PeriodUnits unit) => unit switch
    {
        PeriodUnits.Minutes or PeriodUnits.Hours => Words.TimeOfDay(time.TimeOfDay),
        PeriodUnits.Days => _words.DayOfYear(time.Date),
        PeriodUnits.Months => _words.Month(time.Month),
        _ => _words.Year(time.Year),
    };

    private string? Context(LocalDateTime time, LocalDateTime? before, PeriodUnits unit) => unit switch
    {
        PeriodUnits.Minutes or PeriodUnits.Hours when before is null => _words.Date(time.Date),
        PeriodUnits.Minutes or PeriodUnits.Hours when before?.Date != time.Date => _words.DayOfYear(time.Date),
        PeriodUnits.Days or PeriodUnits.Months when before?.Year != time.Year => _words.Year(time.Year),
        _ => null,
    };
}
