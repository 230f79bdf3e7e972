using IssueResolution.BusinessTime;

namespace IssueResolution.Timing;

/// <summary>Resolution clocks of many tickets at one instant, from columns to columns, without allocating.</summary>
/// <remarks>
/// <para>One target of a calendar's open time, pauses, and a reopening that goes on where the clock stood. The clock starts with the
/// history's first event, even with a pause or a stop. Events after the instant asked about are ignored. Of events at one instant the
/// last counts, and a stretch between them has no instant in which a clock could run.</para>
/// <para>Elapsed is the open time while running. Due is the earliest instant at which elapsed equals the target, at a closing if need be.
/// Breached is a clock that was running at some instant after due, and stays so. A clock that is paused and not breached has no due
/// instant; one that is stopped then keeps the one it would have had if taken up at the stop. Paused exactly at due is not breached, but
/// is as soon as it runs again. Stopped at or before due is met.</para>
/// </remarks>
public static class ResolutionColumns
{
    /// <summary>How many events are worked on at a time: their positions, 4 KB, stay in the nearest cache.</summary>
    internal const int ChunkLength = 512;

    /// <summary>Longer than from the first to the last instant of any calendar, so that sums of positions cannot overflow.</summary>
    private const long LongestTarget = 400 * 366 * TimeSpan.TicksPerDay;

    /// <summary>Reads every clock at an instant.</summary>
    /// <remarks>When it throws, some rows may be written already.</remarks>
    /// <param name="calendar">The calendar whose open time counts.</param>
    /// <param name="histories">What happened to each clock. All events must be in order and within the years of calendars, the later ones too.</param>
    /// <param name="asOf">The instant, in ticks of 100 ns since the Unix epoch.</param>
    /// <param name="readings">Where to write, row by row as the histories.</param>
    /// <exception cref="ArgumentException">There are not as many rows as histories, a target is negative or longer than 400 years, or an
    /// event lies before the one in front of it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The instant, or that of an event, is not within <see cref="BusinessCalendar.Earliest"/>
    /// and <see cref="BusinessCalendar.Latest"/>.</exception>
    /// <exception cref="OpenTimeExhaustedException">The calendar has too little open time left for a clock to fall due before
    /// <see cref="BusinessCalendar.Latest"/>.</exception>
    public static void Fold(BusinessCalendar calendar, HistoryColumns histories, long asOf, ReadingColumns readings)
    {
        Guard.Against.Null(calendar);
        RequireRows(histories, readings);
        Guard.Against.OutOfRange(asOf, BusinessCalendar.Earliest.ToUnixTimeTicks(), BusinessCalendar.Latest.ToUnixTimeTicks());
        long asOfPosition = calendar.PositionOfTicks(asOf);
        Span<long> positions = stackalloc long[ChunkLength];
        ReadOnlySpan<int> offsets = histories.Offsets;
        for (int first = 0, end; first < histories.Count; first = end)
        {
            end = first + 1;
            while (end < histories.Count && offsets[end + 1] - offsets[first] <= ChunkLength)
            {
                end++;
            }

            int length = offsets[end] - offsets[first];
            if (length > ChunkLength)
            {
                RequireOrder(histories, first, end);
                HistoryFold.Read(calendar, histories, first, asOf, readings);
                continue;
            }

            Unpack(histories.Events.Slice(offsets[first], length), positions);
            calendar.PositionOfTicks(positions.Slice(0, length), positions.Slice(0, length));
            if (!ChunkFold.Read(histories, first, end, positions, asOf, asOfPosition, readings))
            {
                RequireOrder(histories, first, end);
            }

            Span<long> due = readings.Due.Slice(first, end - first);
            calendar.AtPositionTicks(due, due);
            Settle(calendar, histories, first, end, asOf, readings);
        }
    }

    private static void Unpack(ReadOnlySpan<long> events, Span<long> ticks)
    {
        for (int i = 0; i < events.Length && i < ticks.Length; i++)
        {
            ticks[i] = events[i] >> PackedEvent.KindBits;
        }
    }

    /// <summary>Takes back the due instants of clocks that have none, and reads once more those that positions cannot tell.</summary>
    private static void Settle(BusinessCalendar calendar, HistoryColumns histories, int first, int end, long asOf, ReadingColumns readings)
    {
        for (int row = first; row < end; row++)
        {
            bool hasDue = readings.Breached[row] || readings.States[row] is not (FoldedState.Paused or FoldedState.NotStarted);
            readings.Due[row] = hasDue ? readings.Due[row] : DueLog.NoDue;
            if (readings.Elapsed[row] == histories.Targets[row] || histories.Targets[row] == 0)
            {
                HistoryFold.Read(calendar, histories, row, asOf, readings);
            }
        }
    }

    private static void RequireRows(HistoryColumns histories, ReadingColumns readings)
    {
        if (readings.Count != histories.Count)
        {
            throw new ArgumentException($"There are {readings.Count} rows for {histories.Count} histories: there must be as many.", nameof(readings));
        }

        for (int i = 0; i < histories.Targets.Length; i++)
        {
            if ((ulong)histories.Targets[i] > LongestTarget)
            {
                throw new ArgumentException(
                    $"The target of history {i} is {histories.Targets[i]} ticks: it must be from 0 to {LongestTarget}, 400 years.", nameof(histories));
            }
        }
    }

    private static void RequireOrder(HistoryColumns histories, int first, int end)
    {
        for (int row = first; row < end; row++)
        {
            for (int i = histories.Offsets[row] + 1; i < histories.Offsets[row + 1]; i++)
            {
                if (new PackedEvent(histories.Events[i]).Ticks < new PackedEvent(histories.Events[i - 1]).Ticks)
                {
                    throw new ArgumentException($"In history {row}, event {i} lies before event {i - 1}: sort the events of each history by time.", nameof(histories));
                }
            }
        }
    }
}
