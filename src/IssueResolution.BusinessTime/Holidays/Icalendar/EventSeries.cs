using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.BusinessTime.Icalendar;

/// <summary>The events that share an id: those that stand for themselves, and those that take the place of one of their dates.</summary>
internal sealed class EventSeries
{
    private readonly ImmutableArray<CalendarEvent> _events;
    private readonly ImmutableArray<WrittenTime> _replaced;

    /// <summary>Of several revisions of one event only the newest counts; revisions with the same number all count.</summary>
    public EventSeries(IEnumerable<CalendarEvent> events)
    {
        _events =
        [
            .. from one in events
               group one by one.Replaces?.Local into same
               let newest = same.Max(one => one.Sequence)
               from one in same
               where one.Sequence == newest
               select one,
        ];
        _replaced = [.. from one in _events where one.Replaces is not null select one.Replaces];
    }

    /// <summary>The dates of all events that are not cancelled. A cancelled replacement takes its date away.</summary>
    public IEnumerable<(LocalDate Date, CalendarEvent Event)> Dates(LocalDate last) =>
        from one in _events
        where !one.IsCancelled
        let replaced = one.Replaces is null ? _replaced : []
        from date in one.Dates(replaced, last).Distinct()
        select (date, one);
}
