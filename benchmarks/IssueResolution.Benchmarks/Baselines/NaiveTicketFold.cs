using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Benchmarks.Baselines;

/// <summary>A resolution clock as most programs read it: from event to event, each running stretch measured day by day.</summary>
public sealed class NaiveTicketFold(NaiveDayLoop calendar)
{
    public (Duration Elapsed, Instant? Due, FoldedState State, bool Breached) Read(
        IEnumerable<(Instant At, PackedEventKind Kind)> events, Duration target, Instant asOf)
    {
        Duration elapsed = Duration.Zero;
        Instant? due = null;
        bool breached = false;
        (Instant At, PackedEventKind Kind)? last = null;
        foreach ((Instant At, PackedEventKind Kind) next in events.Where(item => item.At <= asOf).Append((asOf, PackedEventKind.Run)))
        {
            if (last is { Kind: PackedEventKind.Run or PackedEventKind.Start } running)
            {
                Duration open = calendar.Between(running.At, next.At);
                due ??= elapsed + open >= target ? calendar.Add(running.At, target - elapsed) : null;
                elapsed += open;
                breached |= next.At > due;
            }

            last = next.At == asOf ? last : next;
        }

        return last?.Kind switch
        {
            null => (elapsed, null, FoldedState.NotStarted, false),
            PackedEventKind.Pause => (elapsed, breached ? due : null, FoldedState.Paused, breached),
            PackedEventKind.Stop => (elapsed, due ?? calendar.Add(last.Value.At, target - elapsed), breached ? FoldedState.Missed : FoldedState.Met, breached),
            _ => (elapsed, due ?? calendar.Add(asOf, target - elapsed), FoldedState.Running, breached),
        };
    }
}
