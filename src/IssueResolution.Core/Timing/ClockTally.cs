using System.Collections.Immutable;
using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>The open time a clock spent running, paused and stopped over the first events of a history.</summary>
internal readonly record struct ClockTally(Duration Running, Duration Paused, Duration Stopped, int Pauses)
{
    /// <summary>The tally from the opening, over the first events, up to an instant not before the last of them.</summary>
    public static ClockTally Of(BusinessCalendar calendar, Instant opened, ImmutableArray<StatusEvent> events, int count, Instant end)
    {
        ClockTally tally = default;
        foreach ((Instant from, Instant to, ClockEffect effect) in Stretches(opened, events, count, end))
        {
            tally = tally.With(effect, calendar.Between(from, to));
        }

        return tally with { Pauses = PausesIn(events, count) };
    }

    /// <summary>The earliest instant at which the running time equals the target; null when the clock ends before that, not running on.</summary>
    public static Instant? Due(
        BusinessCalendar calendar, Instant opened, ImmutableArray<StatusEvent> events, int count, Duration target, bool runsOn)
    {
        Duration left = target;
        foreach ((Instant from, Instant to, ClockEffect effect) in Stretches(opened, events, count, events[count - 1].At))
        {
            Duration run = effect == ClockEffect.Run ? calendar.Between(from, to) : Duration.Zero;
            if (effect == ClockEffect.Run && run >= left)
            {
                return calendar.Add(from, left);
            }

            left -= run;
        }

        return runsOn ? calendar.Add(events[count - 1].At, left) : null;
    }

    /// <summary>What the clock did from the opening to an end: running until the first event, then as each event says.</summary>
    public static IEnumerable<(Instant From, Instant To, ClockEffect Effect)> Stretches(
        Instant opened, ImmutableArray<StatusEvent> events, int count, Instant end)
    {
        Instant from = opened;
        ClockEffect effect = ClockEffect.Run;
        for (int i = 0; i < count; i++)
        {
            yield return (from, events[i].At, effect);
            from = events[i].At;
            effect = events[i].Effect;
        }

        yield return (from, end, effect);
    }

    private static int PausesIn(ImmutableArray<StatusEvent> events, int count)
    {
        int pauses = 0;
        ClockEffect before = ClockEffect.Run;
        for (int i = 0; i < count; i++)
        {
            pauses += before != ClockEffect.Pause && events[i].Effect == ClockEffect.Pause ? 1 : 0;
            before = events[i].Effect;
        }

        return pauses;
    }

    private ClockTally With(ClockEffect effect, Duration open) => effect switch
    {
        ClockEffect.Run => this with { Running = Running + open },
        ClockEffect.Pause => this with { Paused = Paused + open },
        _ => this with { Stopped = Stopped + open },
    };
}
