using NodaTime;
using NodaTime.TimeZones;

namespace IssueResolution.BusinessTime.Tests.Oracles;

/// <summary>Business time the slow and obvious way: is this second open, and the next, and the next?</summary>
/// <remarks>Sees only the days around one instant, so it must be asked about that neighbourhood alone.</remarks>
internal sealed class SecondBySecond
{
    private static readonly ZoneLocalMappingResolver _opening = Resolvers.CreateMappingResolver(
        Resolvers.ReturnEarlier, (_, _, before, _) => before.End.InZone(DateTimeZone.Utc));

    private static readonly ZoneLocalMappingResolver _closing = Resolvers.CreateMappingResolver(
        Resolvers.ReturnLater, (_, _, before, _) => before.End.InZone(DateTimeZone.Utc));

    private readonly CalendarSketch _sketch;
    private readonly bool[] _open;
    private readonly Instant _first;

    public SecondBySecond(CalendarSketch sketch, Instant around, int days)
    {
        _sketch = sketch;
        _first = Instant.FromUnixTimeSeconds(around.ToUnixTimeSeconds()) - Duration.FromDays(days);
        _open = new bool[2 * days * 86400];
        LocalDate date = _first.InZone(sketch.Zone).Date.PlusDays(-4);
        for (int day = 0; day < (2 * days) + 7; day++)
        {
            MarkShiftsOf(date.PlusDays(day));
        }
    }

    private SecondBySecond(CalendarSketch sketch, LocalDate date)
    {
        _sketch = sketch;
        _first = date.AtMidnight().InUtc().ToInstant() - Duration.FromDays(2);
        _open = new bool[8 * 86400];
        MarkShiftsOf(date);
    }

    /// <summary>Whether any second of the shifts that start on a date is open.</summary>
    public static bool OpensOn(CalendarSketch sketch, LocalDate date) =>
        (sketch.Overrides.ContainsKey(date) || !sketch.Holidays.Contains(date)) && new SecondBySecond(sketch, date)._open.AsSpan().Contains(true);

    public bool IsOpen(Instant at) => _open[(int)(at - _first).TotalSeconds];

    public Instant? Add(Instant at, long seconds)
    {
        int second = (int)(at - _first).TotalSeconds;
        for (; seconds > 0; second++)
        {
            if (second == _open.Length)
            {
                return null;
            }

            seconds -= _open[second] ? 1 : 0;
        }

        return _first + Duration.FromSeconds(second);
    }

    public Instant? Subtract(Instant at, long seconds)
    {
        int second = (int)(at - _first).TotalSeconds;
        for (; seconds > 0; second--)
        {
            if (second == 0)
            {
                return null;
            }

            seconds -= _open[second - 1] ? 1 : 0;
        }

        return _first + Duration.FromSeconds(second);
    }

    public long Between(Instant from, Instant to)
    {
        int start = (int)(from - _first).TotalSeconds;
        int end = (int)(to - _first).TotalSeconds;
        return _open.AsSpan(start, end - start).Count(true);
    }

    /// <summary>Walks each shift of a date minute of local time by minute, collecting what is left of it, then marks that on the instant line.</summary>
    private void MarkShiftsOf(LocalDate date)
    {
        bool isOverridden = _sketch.Overrides.TryGetValue(date, out List<(int Start, int End)>? shifts);
        shifts ??= _sketch.HoursOn(date);
        if (!isOverridden && _sketch.Holidays.Contains(date) && _sketch.Scope == HolidayScope.Shift)
        {
            return;
        }

        foreach ((int start, int end) in shifts)
        {
            int? from = null;
            for (int second = start; second <= end; second += 60)
            {
                bool works = second < end && Works(date, second);
                from ??= works ? second : null;
                if (!works && from is { } opened)
                {
                    Mark(At(date, opened).InZone(_sketch.Zone, _opening), At(date, second).InZone(_sketch.Zone, _closing));
                    from = null;
                }
            }
        }
    }

    private bool Works(LocalDate shiftDate, int second)
    {
        LocalDate date = shiftDate.PlusDays(second / 86400);
        bool isTail = date != shiftDate;
        bool isOverridden = _sketch.Overrides.ContainsKey(date);
        bool isHoliday = _sketch.Scope == HolidayScope.Date && _sketch.Holidays.Contains(date);
        if (isTail ? isOverridden || isHoliday : isHoliday && !isOverridden)
        {
            return false;
        }

        for (int back = 0; back <= 2; back++)
        {
            if (IsBreak(date.PlusDays(-back), (second % 86400) + (back * 86400)))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsBreak(LocalDate date, int second) =>
        (_sketch.Breaks.TryGetValue(date, out List<(int Start, int End)>? breaks) && Holds(breaks, second))
        || (!_sketch.Overrides.ContainsKey(date) && Holds(_sketch.WeeklyBreaksOn(date), second));

    private static bool Holds(List<(int Start, int End)> spans, int second) => spans.Exists(span => span.Start <= second && second < span.End);

    private static LocalDateTime At(LocalDate date, int second) => date.AtMidnight().PlusSeconds(second);

    private void Mark(ZonedDateTime opens, ZonedDateTime closes)
    {
        long start = Math.Max(0, (long)(opens.ToInstant() - _first).TotalSeconds);
        long end = Math.Min(_open.Length, (long)(closes.ToInstant() - _first).TotalSeconds);
        if (start < end)
        {
            _open.AsSpan((int)start, (int)(end - start)).Fill(true);
        }
    }
}
