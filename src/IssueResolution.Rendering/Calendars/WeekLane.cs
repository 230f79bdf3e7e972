using System.Collections.Immutable;
using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>A calendar in a drawn week: its pieces, and how they are told in the local time of the calendar.</summary>
internal sealed class WeekLane
{
    private readonly Instant _weekFrom;
    private readonly Words _words;

    public WeekLane(string name, BusinessCalendar calendar, Instant from, Instant to, Words words)
    {
        (Name, Zone, _weekFrom, _words) = (name, calendar.Zone, from, words);
        Pieces = WeekPiece.Of(calendar, from, to);
    }

    public string Name { get; }

    public DateTimeZone Zone { get; }

    public ImmutableArray<WeekPiece> Pieces { get; }

    /// <summary>The open time between two instants.</summary>
    public Duration OpenWithin(Instant from, Instant to) => Pieces
        .Where(piece => piece.IsOpen)
        .Select(piece => Duration.Max(Duration.Zero, Instant.Min(piece.To, to) - Instant.Max(piece.From, from)))
        .Aggregate(Duration.Zero, (sum, part) => sum + part);

    /// <summary>"09:00–12:00, 13:00–Tue 01:00 · holiday: Good Friday": what begins in a day of the week, the weekday named where it is another.</summary>
    public string Told(WeekDay day)
    {
        WeekPiece[] beginning = [.. Pieces.Where(piece => piece.From >= day.From && piece.From < day.To)];
        bool isRunning = Pieces.Any(piece => piece.IsOpen && piece.From < day.From && piece.To > day.From);
        string open = string.Join(_words.BetweenHours, beginning.Where(piece => piece.IsOpen).Select(piece => Hours(piece, day.Date)));
        return _words.Line(
        [
            open.Length > 0 ? open : isRunning ? null : _words.ClosedAllDay,
            .. beginning.Where(piece => piece.Kind == WeekPieceKind.Holiday).Select(piece => piece.Name).Distinct()
                .Select(holiday => _words.Labelled(_words.WeekHoliday, _words.Named(holiday))),
            .. Changes(day).Select(change => _words.ClockChanges(Words.TimeOfDay(change.Before), Words.TimeOfDay(change.After))),
        ]);
    }

    /// <summary>The changes of the clock on the wall in the lane's zone.</summary>
    public IEnumerable<WeekClockChange> Changes(WeekDay day) =>
        day.From == day.To
            ? []
            : from interval in Zone.GetZoneIntervals(new Interval(day.From, day.To)).Skip(1)
              let before = Zone.GetZoneInterval(interval.Start.PlusTicks(-1)).WallOffset
              where before != interval.WallOffset
              select new WeekClockChange(interval.Start, interval.Start.WithOffset(before).TimeOfDay, interval.IsoLocalStart.TimeOfDay);

    private string Hours(WeekPiece piece, LocalDate day)
    {
        LocalDateTime from = piece.From.InZone(Zone).LocalDateTime;
        LocalDateTime to = piece.To.InZone(Zone).LocalDateTime;
        bool endsAtMidnight = to.TimeOfDay == LocalTime.Midnight && to.Date > from.Date;
        string begin = piece.From == _weekFrom && from.TimeOfDay != LocalTime.Midnight ? string.Empty : Named(from, from.Date, day);
        string end = endsAtMidnight ? "24:00" : Words.TimeOfDay(to.TimeOfDay);
        return $"{begin}–{(to.Date == from.Date || endsAtMidnight ? end : $"{_words.DayOfWeek(to.DayOfWeek)} {end}")}";
    }

    private string Named(LocalDateTime time, LocalDate date, LocalDate day) =>
        date == day ? Words.TimeOfDay(time.TimeOfDay) : $"{_words.DayOfWeek(date.DayOfWeek)} {Words.TimeOfDay(time.TimeOfDay)}";
}
