using System.Collections.Immutable;
using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>Reads the clocks of tickets off their logged histories: answered in time, resolved in time, and how things stood at an instant.</summary>
/// <remarks>
/// A pure function of calendar, targets, history and instant: nothing is stored and nothing polled, so a corrected history simply gives
/// corrected readings. The clock runs from the opening until the first event says otherwise.
/// </remarks>
public sealed class TicketClock
{
    private readonly BusinessCalendar _calendar;
    private readonly ServiceTargets _targets;
    private readonly PriorityChoice _priorityChoice;

    /// <summary>Clocks that count a calendar's open time against targets by priority.</summary>
    public TicketClock(BusinessCalendar calendar, ServiceTargets targets, PriorityChoice priorityChoice = PriorityChoice.AtFirstEvent)
    {
        _calendar = Guard.Against.Null(calendar);
        _targets = Guard.Against.Null(targets);
        _priorityChoice = priorityChoice;
    }

    /// <summary>All clocks of a ticket, its whole history known.</summary>
    /// <exception cref="ArgumentException">A priority that sets a target has none.</exception>
    public TicketReading Read(TicketHistory history)
    {
        ImmutableArray<StatusEvent> events = Guard.Against.Null(history).Events;
        int lastStop = StartOfLastStop(events);
        return new TicketReading(
            history,
            ReadResponse(history),
            ReadResolution(history, FirstStop(events)),
            ReadResolution(history, events[events.Length - 1].Effect == ClockEffect.Stop ? lastStop : -1),
            Reopens(events, events.Length));
    }

    /// <summary>The resolution clock at an instant, from the events at or before it; null when there is none yet.</summary>
    /// <exception cref="ArgumentException">The priority that sets the target has none.</exception>
    public AsOfReading? ReadAt(TicketHistory history, Instant asOf)
    {
        ImmutableArray<StatusEvent> events = Guard.Against.Null(history).Events;
        int known = events.TakeWhile(item => item.At <= asOf).Count();
        if (known == 0)
        {
            return null;
        }

        events = events.RemoveRange(known, events.Length - known);
        StatusEvent last = events[known - 1];
        StatusEvent deciding = last.Effect == ClockEffect.Stop ? events[StartOfLastStop(events)] : last;
        string priority = PriorityOf(history, deciding);
        Duration target = _targets.For(priority).Resolution;
        ClockTally tally = ClockTally.Of(_calendar, history.Opened, events, known, asOf);
        return new AsOfReading(
            last.Effect,
            priority,
            target,
            tally.Running,
            tally.Paused,
            tally.Stopped,
            target - tally.Running,
            tally.Running > target,
            tally.Pauses,
            Reopens(events, known));
    }

    /// <summary>What the resolution clock did from the opening to the last event, stretch by stretch; stretches without length are left out.</summary>
    public ImmutableArray<ClockStretch> Explain(TicketHistory history)
    {
        ImmutableArray<StatusEvent> events = Guard.Against.Null(history).Events;
        return [.. ClockTally.Stretches(history.Opened, events, events.Length, events[events.Length - 1].At)
            .Where(stretch => stretch.From < stretch.To)
            .Select(stretch => new ClockStretch(stretch.From, stretch.To, stretch.Effect, _calendar.Between(stretch.From, stretch.To)))];
    }

    private ResponseReading ReadResponse(TicketHistory history)
    {
        ImmutableArray<StatusEvent> events = history.Events;
        int answer = IndexOf(events, item => item.Responds);
        StatusEvent deciding = events[answer < 0 ? events.Length - 1 : answer];
        string priority = PriorityOf(history, deciding);
        Duration target = _targets.For(priority).Response;
        Instant due = _calendar.Add(history.Opened, target);
        Duration working = _calendar.Between(history.Opened, deciding.At);
        return new ResponseReading(priority, target, due, answer < 0 ? null : deciding.At, working, deciding.At > due, working > target);
    }

    /// <summary>The resolution clock up to the event that stops it or, where that is -1, up to the last event.</summary>
    private ResolutionReading ReadResolution(TicketHistory history, int stop)
    {
        ImmutableArray<StatusEvent> events = history.Events;
        int last = stop < 0 ? events.Length - 1 : stop;
        StatusEvent deciding = events[last];
        string priority = PriorityOf(history, deciding);
        Duration target = _targets.For(priority).Resolution;
        ClockTally tally = ClockTally.Of(_calendar, history.Opened, events, last + 1, deciding.At);
        bool runsOn = stop >= 0 || deciding.Effect == ClockEffect.Run;
        Instant? due = ClockTally.Due(_calendar, history.Opened, events, last + 1, target, runsOn);
        return new ResolutionReading(
            priority,
            target,
            due,
            stop < 0 ? null : deciding.At,
            tally.Running,
            tally.Paused,
            tally.Stopped,
            tally.Pauses,
            due < deciding.At,
            tally.Running > target);
    }

    private string PriorityOf(TicketHistory history, StatusEvent deciding) =>
        _priorityChoice == PriorityChoice.AtFirstEvent ? history.Events[0].Priority : deciding.Priority;

    private static int FirstStop(ImmutableArray<StatusEvent> events) => IndexOf(events, item => item.Effect == ClockEffect.Stop);

    /// <summary>The event that began the last run of stopping events, -1 when none stops.</summary>
    private static int StartOfLastStop(ImmutableArray<StatusEvent> events)
    {
        int index = events.Length - 1;
        while (index >= 0 && events[index].Effect != ClockEffect.Stop)
        {
            index--;
        }

        while (index > 0 && events[index - 1].Effect == ClockEffect.Stop)
        {
            index--;
        }

        return index;
    }

    private static int Reopens(ImmutableArray<StatusEvent> events, int count) =>
        Enumerable.Range(1, count - 1).Count(i => events[i - 1].Effect == ClockEffect.Stop && events[i].Effect != ClockEffect.Stop);

    private static int IndexOf(ImmutableArray<StatusEvent> events, Func<StatusEvent, bool> isWanted)
    {
        for (int i = 0; i < events.Length; i++)
        {
            if (isWanted(events[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
