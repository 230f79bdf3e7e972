using IssueResolution.BusinessTime;

namespace IssueResolution.Timing;

/// <summary>The histories of many resolution clocks, laid end to end in one column.</summary>
/// <remarks>
/// History <c>i</c> is <c>events[offsets[i] .. offsets[i + 1]]</c>, its end left out. A part of the histories is a slice of offsets and
/// targets over the same events, so that threads can share the columns. Holds no copy: the columns must not change meanwhile.
/// </remarks>
public readonly ref struct HistoryColumns
{
    /// <summary>Longer than from the first to the last instant of any calendar; sums of a few stay far from overflowing.</summary>
    internal const long LongestTarget = 400 * 366 * TimeSpan.TicksPerDay;

    /// <summary>Histories over three columns.</summary>
    /// <param name="events">The values of <see cref="PackedEvent"/>, by history and within it by time; of equal times the later row counts last.</param>
    /// <param name="offsets">Where each history begins, and after the last where it ends: one more than histories, never falling.</param>
    /// <param name="targets">The open time each clock may run, in ticks of 100 ns: from zero to 400 years.</param>
    /// <exception cref="ArgumentException">There is not one offset more than targets, an offset falls or leads outside the events, or a
    /// target is negative or longer than 400 years.</exception>
    public HistoryColumns(ReadOnlySpan<long> events, ReadOnlySpan<int> offsets, ReadOnlySpan<long> targets)
    {
        if (offsets.Length != targets.Length + 1)
        {
            throw new ArgumentException(
                $"There are {offsets.Length} offsets for {targets.Length} targets: there must be one more, the end of the last history.", nameof(offsets));
        }

        int before = 0;
        for (int i = 0; i < offsets.Length; i++)
        {
            int offset = offsets[i];
            if (offset < before || offset > events.Length)
            {
                throw new ArgumentException(
                    $"Offset {i} is {offset}: it must not be less than {before}, the one before it, nor more than the {events.Length} events.", nameof(offsets));
            }

            before = offset;
        }

        for (int i = 0; i < targets.Length; i++)
        {
            if ((ulong)targets[i] > LongestTarget)
            {
                throw new ArgumentException($"Target {i} is {targets[i]} ticks: it must be from 0 to {LongestTarget}, 400 years.", nameof(targets));
            }
        }

        Events = events;
        Offsets = offsets;
        Targets = targets;
    }

    /// <summary>The events of all histories.</summary>
    public ReadOnlySpan<long> Events { get; }

    /// <summary>Where each history begins, and where the last ends.</summary>
    public ReadOnlySpan<int> Offsets { get; }

    /// <summary>The open time each clock may run, in ticks.</summary>
    public ReadOnlySpan<long> Targets { get; }

    /// <summary>How many histories there are.</summary>
    public int Count => Targets.Length;

    /// <summary>The events of some histories that follow each other.</summary>
    internal ReadOnlySpan<long> EventsOf(int first, int end) => Events.Slice(Offsets[first], Offsets[end] - Offsets[first]);

    /// <summary>Refuses histories with an event outside the years that calendars answer for.</summary>
    internal void RequireYears(int first, int end)
    {
        long earliest = BusinessCalendar.Earliest.ToUnixTimeTicks();
        long latest = BusinessCalendar.Latest.ToUnixTimeTicks();
        for (int row = first; row < end; row++)
        {
            for (int i = Offsets[row]; i < Offsets[row + 1]; i++)
            {
                long at = new PackedEvent(Events[i]).Ticks;
                if (at < earliest || at > latest)
                {
                    throw new ArgumentOutOfRangeException(
                        "histories", at, $"In history {row}, event {i} must happen from {BusinessCalendar.Earliest} to {BusinessCalendar.Latest}: pack Unix ticks of 100 ns.");
                }
            }
        }
    }

    /// <summary>Refuses histories with an event that lies before the one in front of it.</summary>
    internal void RequireOrder(int first, int end)
    {
        for (int row = first; row < end; row++)
        {
            for (int i = Offsets[row] + 1; i < Offsets[row + 1]; i++)
            {
                if (new PackedEvent(Events[i]).Ticks < new PackedEvent(Events[i - 1]).Ticks)
                {
                    throw new ArgumentException($"In history {row}, event {i} lies before event {i - 1}: sort the events of each history by time.", "histories");
                }
            }
        }
    }
}
