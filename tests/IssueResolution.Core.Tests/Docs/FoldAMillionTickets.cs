using IssueResolution.BusinessTime;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Docs;

/// <summary>The examples of docs/how-to/fold-a-million-tickets.md.</summary>
public sealed class FoldAMillionTickets
{
    [Fact]
    public void Three_tickets_are_packed_folded_and_watched()
    {
        #region pack
        Instant monday = Instant.FromUtc(2026, 3, 2, 9, 0);
        long[] events =
        [
            PackedEvent.Of(monday, PackedEventKind.Start).Value,                                 // ticket 0: open
            PackedEvent.Of(monday, PackedEventKind.Start).Value,                                 // ticket 1: waits for the client
            PackedEvent.Of(monday + Duration.FromHours(1), PackedEventKind.Pause).Value,
            PackedEvent.Of(monday, PackedEventKind.Start).Value,                                 // ticket 2: resolved
            PackedEvent.Of(monday + Duration.FromHours(3), PackedEventKind.Stop).Value,
        ];
        int[] offsets = [0, 1, 3, 5];
        long[] targets = [12 * TimeSpan.TicksPerHour, 4 * TimeSpan.TicksPerHour, 4 * TimeSpan.TicksPerHour];
        #endregion

        #region fold
        BusinessCalendar desk = BusinessCalendar.In("Europe/London").Open(Weekdays.MondayToFriday, "09:00-17:00").Build();
        long[] elapsed = new long[3];
        long[] due = new long[3];
        FoldedState[] states = new FoldedState[3];
        bool[] breached = new bool[3];
        long asOf = (monday + Duration.FromHours(5)).ToUnixTimeTicks();

        ResolutionColumns.Fold(desk, new HistoryColumns(events, offsets, targets), asOf, new ReadingColumns(elapsed, due, states, breached));

        Assert.Equal([FoldedState.Running, FoldedState.Paused, FoldedState.Met], states);
        Assert.Equal(Instant.FromUtc(2026, 3, 3, 13, 0), Instant.FromUnixTimeTicks(due[0]));
        Assert.Equal(DueLog.NoDue, due[1]);
        #endregion

        #region watch
        DueLog log = new(capacity: 3, now: asOf);
        for (int id = 0; id < due.Length; id++)
        {
            if (states[id] is FoldedState.Running && !breached[id])
            {
                log.Schedule(id, due[id]);
            }
        }

        log.Schedule(1, due[0]);            // the client has answered: what a new fold says, or a calendar's AddTicks
        long wake = log.Next();             // sleep until then
        int[] ids = new int[100];
        int count = log.PopDue(wake, ids);

        Assert.Equal([0, 1], ids[..count]);
        #endregion
    }
}
