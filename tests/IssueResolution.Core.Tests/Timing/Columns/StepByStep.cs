using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>A resolution clock read by walking along a quarter of an hour at a time; for events, targets and opening hours on the quarter.</summary>
internal static class StepByStep
{
    public static readonly Duration Step = Duration.FromMinutes(15);

    public static ColumnRow Read(BusinessCalendar calendar, IReadOnlyList<PackedEvent> events, Duration target, Instant asOf)
    {
        List<PackedEvent> known = [.. events.Where(item => item.At <= asOf)];
        if (known.Count == 0)
        {
            return new(0, DueLog.NoDue, FoldedState.NotStarted, false);
        }

        Duration elapsed = Duration.Zero;
        Instant? reached = null;
        bool breached = false;
        for (Instant at = known[0].At; ; at += Step)
        {
            reached ??= elapsed == target ? at : null;
            bool runs = Runs(known.Last(item => item.At <= at).Kind);
            if (at == asOf)
            {
                breached |= runs && reached < asOf;
                break;
            }

            breached |= runs && reached is not null;
            elapsed += runs && calendar.IsOpen(at) ? Step : Duration.Zero;
        }

        int last = known.Count - 1;
        breached |= Enumerable.Range(1, last).Any(i => known[i].Kind == PackedEventKind.Stop && Runs(known[i - 1].Kind) && reached < known[i].At);
        Instant stopped = known[FirstStop(known, last)].At;
        (FoldedState state, Instant? due) = known[last].Kind switch
        {
            PackedEventKind.Pause => (FoldedState.Paused, breached ? reached : null),
            PackedEventKind.Stop => (reached < stopped ? FoldedState.Missed : FoldedState.Met, reached ?? Walk(calendar, stopped, target - elapsed)),
            _ => (FoldedState.Running, reached ?? Walk(calendar, asOf, target - elapsed)),
        };
        return new(elapsed.BclCompatibleTicks, due?.ToUnixTimeTicks() ?? DueLog.NoDue, state, breached);
    }

    private static bool Runs(PackedEventKind kind) => kind is PackedEventKind.Run or PackedEventKind.Start;

    private static int FirstStop(List<PackedEvent> events, int last) =>
        last > 0 && events[last - 1].Kind == PackedEventKind.Stop ? FirstStop(events, last - 1) : last;

    private static Instant Walk(BusinessCalendar calendar, Instant at, Duration left)
    {
        for (; left > Duration.Zero; at += Step)
        {
            left -= calendar.IsOpen(at) ? Step : Duration.Zero;
        }

        return at;
    }
}

/// <summary>One row of the columns that a fold writes.</summary>
internal readonly record struct ColumnRow(long Elapsed, long Due, FoldedState State, bool Breached);
