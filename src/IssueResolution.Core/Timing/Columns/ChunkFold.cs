using System.Runtime.CompilerServices;

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
    public static bool Read(
        in HistoryColumns histories, int first, int end, ReadOnlySpan<long> positions, long asOf, long asOfPosition, in ReadingColumns readings)
    {
        // Spans in locals, and no calls below: else the compiler fetches every span from memory again for every row.
        ReadOnlySpan<long> allEvents = histories.Events;
        ReadOnlySpan<int> ends = histories.Offsets.Slice(first + 1, end - first);
        ReadOnlySpan<long> targets = histories.Targets.Slice(first, ends.Length);
        Span<long> elapsedOf = readings.Elapsed.Slice(first, ends.Length);
        Span<long> dueOf = readings.Due.Slice(first, ends.Length);
        Span<FoldedState> stateOf = readings.States.Slice(first, ends.Length);
        Span<bool> breachedOf = readings.Breached.Slice(first, ends.Length);
        long limit = (asOf << PackedEvent.KindBits) | PackedEvent.KindMask;
        int start = histories.Offsets[first];
        int from = start;
        long disorder = 0;
        for (int row = 0; row < ends.Length; row++)
        {
            ReadOnlySpan<long> events = allEvents.Slice(from, ends[row] - from);
            ReadOnlySpan<long> places = positions.Slice(from - start, events.Length);
            from = ends[row];
            long target = targets[row];
            long last = events.Length > 0 ? events[0] : long.MaxValue;
            long kind = last & PackedEvent.KindMask;
            bool hasStarted = last <= limit;
            long since = hasStarted ? places[0] : asOfPosition;
            long due = hasStarted ? since + target : since;
            long elapsed = 0;
            for (int i = 1; i < events.Length && i < places.Length; i++)
            {
                long next = events[i];

                // The ticks fall where even the greatest number of this tick is less than the event before.
                disorder |= (next | PackedEvent.KindMask) - last;
                last = next;
                next &= PackedEvent.KindMask;

                // The same again changes nothing; above all a second stop leaves the deadline of the first. Nor does what comes later.
                if (next == kind || last > limit)
                {
                    continue;
                }

                long passed = places[i] - since;
                long runs = Runs(kind);
                elapsed += passed & runs;
                due += passed & ~runs & ((since - due) >> 63);
                since = places[i];
                kind = next;
            }

            elapsed += (asOfPosition - since) & Runs(kind);
            long breach = (long)((ulong)(target - elapsed) >> 63);
            long isPaused = ((kind ^ (long)PackedEventKind.Pause) | breach) - 1;
            elapsedOf[row] = elapsed;
            dueOf[row] = due + ((since - due) & (isPaused >> 63));
            stateOf[row] = hasStarted ? (FoldedState)(byte)(States >> (int)((kind << 4) | (breach << 3))) : FoldedState.NotStarted;
            breachedOf[row] = breach != 0;
        }

        return disorder >= 0;
    }

    /// <summary>All bits for a kind that runs the clock, none for the other two.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Runs(long kind) => (((kind + 1) >> 1) & 1) - 1;
}
