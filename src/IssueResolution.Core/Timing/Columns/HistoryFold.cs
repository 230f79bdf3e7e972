using IssueResolution.BusinessTime;

namespace IssueResolution.Timing;

/// <summary>One history read event by event with instants: what <see cref="ChunkFold"/> does in positions, without its shortcuts.</summary>
/// <remarks>
/// It settles what positions cannot tell apart: a clock whose running time is exactly its target, where all instants of a closed stretch
/// have one position, and a target of nothing. It also reads histories too long for a chunk.
/// </remarks>
internal ref struct HistoryFold
{
    private readonly BusinessCalendar _calendar;
    private readonly long _target;
    private long _elapsed;
    private long _reachedAt;
    private bool _breached;

    private HistoryFold(BusinessCalendar calendar, long target)
    {
        _calendar = calendar;
        _target = target;
        _reachedAt = DueLog.NoDue;
    }

    public static void Read(BusinessCalendar calendar, in HistoryColumns histories, int row, long asOf, in ReadingColumns readings)
    {
        HistoryFold fold = new(calendar, histories.Targets[row]);
        ReadOnlySpan<long> events = histories.EventsOf(row, row + 1);
        (FoldedState state, long due) = fold.Through(events, asOf);
        readings.Elapsed[row] = fold._elapsed;
        readings.Due[row] = due;
        readings.States[row] = state;
        readings.Breached[row] = fold._breached;
    }

    private (FoldedState State, long Due) Through(ReadOnlySpan<long> events, long asOf)
    {
        if (events.Length == 0 || new PackedEvent(events[0]).Ticks > asOf)
        {
            return (FoldedState.NotStarted, DueLog.NoDue);
        }

        PackedEvent last = new(events[0]);
        _reachedAt = _target == 0 ? last.Ticks : DueLog.NoDue;
        for (int i = 1; i < events.Length && new PackedEvent(events[i]).Ticks <= asOf; i++)
        {
            PackedEvent next = new(events[i]);
            Pass(last, next.Ticks);
            _breached |= Runs(last) && next.Kind == PackedEventKind.Stop && next.Ticks > _reachedAt;
            bool staysStopped = last.Kind == PackedEventKind.Stop && next.Kind == PackedEventKind.Stop;
            last = staysStopped ? last : next;
        }

        return Ending(last, asOf);
    }

    private (FoldedState State, long Due) Ending(PackedEvent last, long asOf)
    {
        switch (last.Kind)
        {
            case PackedEventKind.Pause:
                return (FoldedState.Paused, _breached ? _reachedAt : DueLog.NoDue);
            case PackedEventKind.Stop:
                return (last.Ticks > _reachedAt ? FoldedState.Missed : FoldedState.Met, DueFrom(last.Ticks));
            default:
                Pass(last, asOf);
                _breached |= asOf > _reachedAt;
                return (FoldedState.Running, DueFrom(asOf));
        }
    }

    private long DueFrom(long at) => _reachedAt != DueLog.NoDue ? _reachedAt : _calendar.AddTicks(at, _target - _elapsed);

    /// <summary>Counts a stretch, which has no instant when both ends are the same.</summary>
    private void Pass(PackedEvent from, long to)
    {
        if (!Runs(from) || to == from.Ticks)
        {
            return;
        }

        long open = _calendar.BetweenTicks(from.Ticks, to);
        if (_reachedAt == DueLog.NoDue && _elapsed + open >= _target)
        {
            _reachedAt = _calendar.AddTicks(from.Ticks, _target - _elapsed);
        }

        _elapsed += open;
        _breached |= to > _reachedAt;
    }

    private static bool Runs(PackedEvent since) => since.Kind is PackedEventKind.Run or PackedEventKind.Start;
}
