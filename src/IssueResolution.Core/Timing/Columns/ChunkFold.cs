namespace IssueResolution.Timing;

/// <summary>Folds the histories of one chunk, the position of every event known, with nothing but additions and masks.</summary>
/// <remarks>
/// The due instant is carried as a position: where it starts out plus the target. Open time that passes while the clock does not run moves
/// it on by as much, unless it has been reached. Branches on the kind of an event would be guessed wrong every other time, and a wrong
/// guess costs more than all of an event's arithmetic.
/// </remarks>
internal static class ChunkFold
{
    /// <summary>The state by kind and breach: bytes of <see cref="FoldedState"/>, the pair for <see cref="PackedEventKind.Run"/> lowest.</summary>
    private const ulong States =
        ((ulong)FoldedState.Running * 0x0101_0000_0000_0101)
        | ((ulong)FoldedState.Paused * 0x0101_0000)
        | ((ulong)FoldedState.Met << 32)
        | ((ulong)FoldedState.Missed << 40);

    /// <summary>Writes elapsed time, state and breach of each history, and as its due instant a position.</summary>
    /// <param name="histories">The histories.</param>
    /// <param name="first">The first history of the chunk.</param>
    /// <param name="end">The history after its last.</param>
    /// <param name="positions">The positions of the chunk's events.</param>
    /// <param name="asOf">The instant at which the clocks are read, in ticks.</param>
    /// <param name="asOfPosition">Its position.</param>
    /// <param name="readings">Where to write.</param>
    /// <returns>Whether the events of every history are in order.</returns>
    public static bool Read(HistoryColumns histories, int first, int end, ReadOnlySpan<long> positions, long asOf, long asOfPosition, ReadingColumns readings)
    {
        long limit = (asOf << PackedEvent.KindBits) | PackedEvent.KindMask;
        int start = histories.Offsets[first];
        long disorder = 0;
        for (int row = first; row < end; row++)
        {
            int from = histories.Offsets[row];
            int length = histories.Offsets[row + 1] - from;
            ReadOnlySpan<long> events = histories.Events.Slice(from, length);
            ReadOnlySpan<long> places = positions.Slice(from - start, length);
            if (length == 0 || events[0] > limit)
            {
                disorder |= Disorder(events, 0);
                Write(readings, row, elapsed: 0, asOfPosition, FoldedState.NotStarted, breached: false);
                continue;
            }

            long last = events[0];
            long kind = last & PackedEvent.KindMask;
            long since = places[0];
            long target = histories.Targets[row];
            long due = since + target;
            long elapsed = 0;
            int i = 1;
            for (; i < events.Length && i < places.Length; i++)
            {
                long next = events[i];
                if (next > limit)
                {
                    break;
                }

                // The ticks fall where the greatest number of this tick is less than the event before.
                disorder |= (next | PackedEvent.KindMask) - last;
                last = next;
                next &= PackedEvent.KindMask;

                // A second stop is none: the clock keeps the deadline of the first.
                bool isStopped = ((kind ^ (long)PackedEventKind.Stop) | (next ^ (long)PackedEventKind.Stop)) == 0;
                long place = isStopped ? since : places[i];
                long passed = place - since;
                long runs = Runs(kind);
                elapsed += passed & runs;
                due += passed & ~runs & ((since - due) >> 63);
                since = place;
                kind = next;
            }

            disorder |= i < length ? Disorder(events, i - 1) : 0;
            elapsed += (asOfPosition - since) & Runs(kind);
            bool breached = elapsed > target;
            FoldedState state = (FoldedState)(byte)(States >> (int)((kind << 4) | (breached ? 8L : 0L)));
            Write(readings, row, elapsed, state == FoldedState.Paused && !breached ? since : due, state, breached);
        }

        return disorder >= 0;
    }

    /// <summary>All bits for a kind that runs the clock, none for the other two.</summary>
    private static long Runs(long kind) => (((kind + 1) >> 1) & 1) - 1;

    private static void Write(ReadingColumns readings, int row, long elapsed, long duePosition, FoldedState state, bool breached)
    {
        readings.Elapsed[row] = elapsed;
        readings.Due[row] = duePosition;
        readings.States[row] = state;
        readings.Breached[row] = breached;
    }

    /// <summary>Negative when an event lies before the one in front of it.</summary>
    private static long Disorder(ReadOnlySpan<long> events, int from)
    {
        long disorder = 0;
        for (int i = from + 1; i < events.Length; i++)
        {
            disorder |= (events[i] | PackedEvent.KindMask) - events[i - 1];
        }

        return disorder;
    }
}
