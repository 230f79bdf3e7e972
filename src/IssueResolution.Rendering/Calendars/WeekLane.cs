using System.Collections.Immutable;
using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>A calendar in a drawn week: its pieces, and how they are told in the local time of the calendar.</summary>
internal sealed class WeekLane
{
    private static readonly Duration _around = Duration.FromDays(1);
    private readonly Words _words;

    public WeekLane(string name, BusinessCalendar calendar, Instant from, Instant to, Words words)
    {
        (Name, Zone, _words) = (name, calendar.Zone, words);
        Pieces =
        [
            .. WeekPiece.Of(calendar, Instant.Max(BusinessCalendar.Earliest, from - _around), Instant.Min(BusinessCalendar.Latest, to + _around))
                .Where(piece => piece.From < to && piece.To > from),
        ];
    }

    public string Name { get; }

    public DateTimeZone Zone { get; }

    /// <summary>All that touch the week, whole also where they begin before it or end after it.</summary>
    public ImmutableArray<WeekPiece> Pieces { get; }

    /// <summary>The open time between two instants.</summary>
    public Duration OpenWithin(Instant from, Instant to) => Pieces
        .Where(piece => piece.IsOpen)
        .Select(piece => Duration.Max(Duration.Zero, Instant.Min(piece.To, to) - Instant.Max(piece.From, from)))
        .Aggregate(Duration.Zero, (sum, part) => sum + part);

    /// <summary>"09:00–12:00, 13:00–Tue 01:00 · holiday: Good Friday": what lies in a day of the week, the weekday named where it is another.</summary>
    public string Told(WeekDay day)
    {
        WeekPiece[] shown = [.. Pieces.Where(piece => piece.From < day.To && piece.To > day.From)];
        string open = string.Join(_words.BetweenHours, shown.Where(piece => piece.IsOpen).Select(piece => Hours(piece, day.Date)));
        return _words.Line(
        [
            open.Length > 0 ? open : _words.ClosedAllDay,
            .. shown.Where(piece => piece.Kind == WeekPieceKind.Holiday).Select(piece => piece.Name).Distinct()
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
        bool endsAtMidnight = to.TimeOfDay == LocalTime.Midnight;
        string begin = Named(from.DayOfWeek, Words.TimeOfDay(from.TimeOfDay), isNamed: from.Date != day);
        return endsAtMidnight && to.Date == from.Date.PlusDays(1) ? $"{begin}–24:00"
            : $"{begin}–{Named(to.DayOfWeek, Words.TimeOfDay(to.TimeOfDay), isNamed: to.Date != from.Date)}";
    }

    private string Named(IsoDayOfWeek day, string time, bool isNamed) => isNamed ? $"{_words.DayOfWeek(day)} {time}" : time;
}
