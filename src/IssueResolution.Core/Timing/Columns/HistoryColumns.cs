namespace IssueResolution.Timing;

/// <summary>The histories of many resolution clocks, laid end to end in one column.</summary>
/// <remarks>
/// History <c>i</c> is <c>events[offsets[i] .. offsets[i + 1]]</c>, its end left out. A part of the histories is a slice of offsets and
/// targets over the same events, so that threads can share the columns. Holds no copy: the columns must not change meanwhile.
/// </remarks>
public readonly ref struct HistoryColumns
{
    /// <summary>Histories over three columns.</summary>
    /// <param name="events">The values of <see cref="PackedEvent"/>, by history and within it by time; of equal times the later row counts last.</param>
    /// <param name="offsets">Where each history begins, and after the last where it ends: one more than histories, never falling.</param>
    /// <param name="targets">The open time each clock may run, in ticks of 100 ns.</param>
    /// <exception cref="ArgumentException">There is not one offset more than targets, or an offset falls or leads outside the events.</exception>
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
            if (offsets[i] < before || offsets[i] > events.Length)
            {
                throw new ArgumentException(
                    $"Offset {i} is {offsets[i]}: it must not be less than {before}, the one before it, nor more than the {events.Length} events.", nameof(offsets));
            }

            before = offsets[i];
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
}
