using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace IssueResolution.BusinessTime.Icalendar;

/// <summary>A VEVENT: when it starts, how long it lasts, on which dates it comes back, and what it replaces.</summary>
internal sealed class CalendarEvent
{
    private const int LongestDays = 366;

    private readonly CalendarComponent _component;
    private readonly WrittenTime _start;
    private readonly long _seconds;
    private readonly RecurrenceRule? _rule;
    private readonly ImmutableArray<WrittenTime> _added;
    private readonly ImmutableArray<WrittenTime> _excepted;

    /// <exception cref="HolidayFormatException">The event is malformed or asks for something unsupported.</exception>
    public CalendarEvent(CalendarComponent component)
    {
        _component = component;
        ContentLine start = component.Find("DTSTART") ?? throw new HolidayFormatException(component.Line, "This event has no DTSTART: when is it?");
        _start = WrittenTime.Of(start);
        _seconds = Seconds(start);
        _rule = component.Find("RRULE") is { } rule ? RecurrenceRuleReader.Read(rule) : null;
        _added = Times("RDATE");
        _excepted = Times("EXDATE");
        Replaces = component.Find("RECURRENCE-ID") is { } replaces ? ReadReplaced(replaces) : null;
        Sequence = component.Find("SEQUENCE") is { } sequence ? ReadSequence(sequence) : 0;
        Id = component.Find("UID")?.Value;
        Name = WrittenText.Of(component.Find("SUMMARY")?.Value ?? "").Trim();
        IsCancelled = string.Equals(component.Find("STATUS")?.Value.Trim(), "CANCELLED", StringComparison.OrdinalIgnoreCase);
        RefuseUnsupported();
    }

    /// <summary>What events share that speak of the same thing; null when the text does not say.</summary>
    public string? Id { get; }

    public string Name { get; }

    public bool IsCancelled { get; }

    /// <summary>The line on which the event begins.</summary>
    public int Line => _component.Line;

    /// <summary>The revision: of two texts about the same thing the one with the higher number is newer.</summary>
    public int Sequence { get; }

    /// <summary>The start that this event takes the place of; null when it stands for itself.</summary>
    public WrittenTime? Replaces { get; }

    /// <summary>Every local date that the event touches, none after the last one; a date may come more than once.</summary>
    /// <param name="replaced">Starts that other events take the place of.</param>
    /// <param name="last">The last date asked for.</param>
    public IEnumerable<LocalDate> Dates(IReadOnlyCollection<WrittenTime> replaced, LocalDate last) =>
        from start in Starts(last)
        where !IsExcepted(start) && !replaced.Any(time => IsAt(time, start))
        from date in Touched(start, last)
        select date;

    private IEnumerable<LocalDateTime> Starts(LocalDate last)
    {
        IEnumerable<LocalDate> dates = _rule is null ? [_start.Local.Date] : new RecurrenceExpansion(_rule, _start.Local.Date, LastStart(_rule, last)).Dates();
        return dates.Select(date => date + _start.Local.TimeOfDay).Concat(_added.Select(time => time.InZoneOf(_start)));
    }

    private LocalDate LastStart(RecurrenceRule rule, LocalDate last)
    {
        if (rule.Until is not { } until)
        {
            return last;
        }

        LocalDateTime latest = until.InZoneOf(_start);
        bool reachesItsDay = until.IsDate || _start.Local.TimeOfDay <= latest.TimeOfDay;
        return LocalDate.Min(last, reachesItsDay ? latest.Date : latest.Date.PlusDays(-1));
    }

    /// <summary>Exceptions are made from what a rule or an added date gives: an event without a rule takes place at its own start.</summary>
    private bool IsExcepted(LocalDateTime start) =>
        (_rule is not null || start != _start.Local) && _excepted.Any(time => IsAt(time, start));

    private bool IsAt(WrittenTime time, LocalDateTime start)
    {
        LocalDateTime local = time.InZoneOf(_start);
        return time.IsDate || _start.IsDate ? local.Date == start.Date : local == start;
    }

    private IEnumerable<LocalDate> Touched(LocalDateTime start, LocalDate last)
    {
        long afterMidnight = (start.TimeOfDay.TickOfDay / NodaConstants.TicksPerSecond) + Math.Max(_seconds, 1);
        long days = (afterMidnight + DayPeriod.SecondsPerDay - 1) / DayPeriod.SecondsPerDay;
        for (LocalDate date = start.Date; days > 0 && date <= last; days--)
        {
            yield return date;
            if (date == last)
            {
                yield break;
            }

            date = date.PlusDays(1);
        }
    }

    private long Seconds(ContentLine start)
    {
        ContentLine? end = _component.Find("DTEND");
        ContentLine? length = _component.Find("DURATION");
        if (end is not null && length is not null)
        {
            throw length.Fault($"the event has a DTEND on line {end.Number}, and they exclude each other.");
        }

        long seconds = end is not null ? SecondsUntil(end) : length is not null ? WrittenLength.Seconds(length) : 0;
        return seconds <= LongestDays * (long)DayPeriod.SecondsPerDay
            ? seconds
            : throw (end ?? length ?? start).Fault($"an event of more than {LongestDays} days is no holiday.");
    }

    private long SecondsUntil(ContentLine line)
    {
        WrittenTime end = WrittenTime.Of(line);
        if (end.IsDate != _start.IsDate)
        {
            throw line.Fault("DTSTART and DTEND must both be dates or both have a time.");
        }

        Period length = Period.Between(_start.Local, end.InZoneOf(_start), PeriodUnits.Seconds);
        return length.Seconds >= 0 ? length.Seconds : throw line.Fault("the event ends before it starts.");
    }

    private ImmutableArray<WrittenTime> Times(string property) => [.. _component.All(property).SelectMany(WrittenTime.EachOf)];

    private static WrittenTime ReadReplaced(ContentLine line) =>
        line.Parameter("RANGE") is { } range ? throw line.Fault($"RANGE={range} is not supported.") : WrittenTime.Of(line);

    private static int ReadSequence(ContentLine line) =>
        int.TryParse(line.Value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int sequence)
            ? sequence
            : throw line.Fault($"'{line.Value}' is not a number of a revision.");

    private void RefuseUnsupported()
    {
        if (_component.All("EXRULE").FirstOrDefault() is { } exception)
        {
            throw exception.Fault("rules of exception are not supported; list the dates in EXDATE.");
        }

        if (Replaces is not null && (_rule is not null || !_added.IsEmpty))
        {
            throw new HolidayFormatException(_component.Line, "This event replaces one date of a series (RECURRENCE-ID), so it cannot come back itself.");
        }
    }
}
