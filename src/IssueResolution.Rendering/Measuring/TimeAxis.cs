using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>A stretch of time along a stretch of coordinates, with ticks where people of the zone would put them.</summary>
internal sealed class TimeAxis
{
    private static readonly Duration _aroundSingleInstant = Duration.FromHours(12);
    private readonly DateTimeZone _zone;
    private readonly Words _words;

    /// <summary>Both ends are on the axis. When they are one instant, half a day is shown around it.</summary>
    public TimeAxis(Instant from, Instant to, double fromPoint, double toPoint, DateTimeZone zone, Words words)
    {
        (From, To) = to > from ? (from, to) : (from - _aroundSingleInstant, from + _aroundSingleInstant);
        (FromPoint, ToPoint) = (fromPoint, toPoint);
        (_zone, _words) = (zone, words);
    }

    public Instant From { get; }

    public Instant To { get; }

    public double FromPoint { get; }

    public double ToPoint { get; }

    /// <summary>The coordinate of an instant.</summary>
    public double At(Instant instant) => FromPoint + ((instant - From).TotalSeconds / (To - From).TotalSeconds * (ToPoint - FromPoint));

    /// <summary>As many ticks as fit when each is given <paramref name="room"/>, in order, all on the axis; at least one.</summary>
    public ImmutableArray<TimeTick> Ticks(double room)
    {
        double most = Math.Max(1, (ToPoint - FromPoint) / room);
        TimeStep step = TimeStep.Ladder.FirstOrDefault(step => step.Length.TotalSeconds * most >= (To - From).TotalSeconds)
            ?? TimeStep.Ladder[TimeStep.Ladder.Length - 1];
        ImmutableArray<TimeTick>.Builder ticks = ImmutableArray.CreateBuilder<TimeTick>();
        LocalDateTime? before = null;
        foreach (LocalDateTime time in step.Within(From.InZone(_zone).LocalDateTime, To.InZone(_zone).LocalDateTime))
        {
            Instant at = _zone.AtLeniently(time).ToInstant();
            if (at >= From && at <= To && (ticks.Count == 0 || at > ticks[ticks.Count - 1].At))
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
