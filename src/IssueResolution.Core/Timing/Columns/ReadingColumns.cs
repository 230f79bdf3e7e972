namespace IssueResolution.Timing;

/// <summary>Where a fold writes what it reads off the clocks: four columns, one row a history.</summary>
/// <remarks>Holds no copy: the fold writes into the caller's memory.</remarks>
public readonly ref struct ReadingColumns
{
    /// <summary>Results in four columns of equal length.</summary>
    /// <param name="elapsed">The open time each clock has run, in ticks of 100 ns.</param>
    /// <param name="due">When each is due, in Unix ticks; <see cref="DueLog.NoDue"/> when it has no due instant.</param>
    /// <param name="states">How each stands.</param>
    /// <param name="breached">Whether each ran, or was stopped running, at some instant after its due instant.</param>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    public ReadingColumns(Span<long> elapsed, Span<long> due, Span<FoldedState> states, Span<bool> breached)
    {
        if (due.Length != elapsed.Length || states.Length != elapsed.Length || breached.Length != elapsed.Length)
        {
            throw new ArgumentException(
                $"The columns hold {elapsed.Length}, {due.Length}, {states.Length} and {breached.Length} rows: they must be equally long.", nameof(elapsed));
        }

        Elapsed = elapsed;
        Due = due;
        States = states;
        Breached = breached;
    }

    /// <summary>The open time each clock has run, in ticks.</summary>
    public Span<long> Elapsed { get; }

    /// <summary>When each clock is due, in Unix ticks, or <see cref="DueLog.NoDue"/>.</summary>
    public Span<long> Due { get; }

    /// <summary>How each clock stands.</summary>
    public Span<FoldedState> States { get; }

    /// <summary>Whether each clock's target was overrun while it was not paused.</summary>
    public Span<bool> Breached { get; }

    /// <summary>How many rows there are.</summary>
    public int Count => Elapsed.Length;
}
