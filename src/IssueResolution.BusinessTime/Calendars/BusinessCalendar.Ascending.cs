using IssueResolution.BusinessTime.Indexing;

namespace IssueResolution.BusinessTime;

/// <content>Columns that are sorted already: two cursors move along the calendar and nothing is looked up.</content>
public sealed partial class BusinessCalendar
{
    /// <summary><see cref="AddTicks(long, long)"/> of one amount for starts in ascending order.</summary>
    /// <remarks>
    /// Faster than the general form when starts lie close together; costs at least a step for every open stretch between the
    /// first start and the last end. Throws before anything is written.
    /// </remarks>
    /// <param name="at">The starts, none before the one in front of it.</param>
    /// <param name="amount">The open time to add to each; zero or more.</param>
    /// <param name="results">The ends; may be the input.</param>
    /// <exception cref="ArgumentException">The spans differ in length, or a start lies before the one in front of it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, or a start is not within <see cref="Earliest"/> and <see cref="Latest"/>.</exception>
    /// <exception cref="OpenTimeExhaustedException">The calendar has less open time than that after a start.</exception>
    public void AddAscendingTicks(ReadOnlySpan<long> at, long amount, Span<long> results)
    {
        RequireSameLength(at.Length, at.Length, results.Length);
        Guard.Against.Negative(amount);
        RequireAscending(at);
        if (amount == 0 || at.Length == 0)
        {
            at.CopyTo(results);
            return;
        }

        // The first and the last answer make the index reach over all others.
        AddTicks(at[at.Length - 1], amount);
        OpenTimeIndex index = IndexAround(at[0], nameof(at));
        index.TryStretchAt(index.Position(at[0]), out int start);
        Merge(index, start, at, amount, results);
    }

    /// <summary>Walks along the stretches with one cursor at the starts and one at the ends; each moves only forward.</summary>
    private static void Merge(OpenTimeIndex index, int start, ReadOnlySpan<long> at, long amount, Span<long> results)
    {
        int end = start;
        OpenStart open = index.Start(start);
        OpenStart due = open;
        long closing = index.EndOf(start);
        long dueClosing = index.Start(end + 1).Position;
        results = results.Slice(0, at.Length);
        for (int i = 0; i < at.Length; i++)
        {
            while (at[i] >= closing)
            {
                start++;
                open = index.Start(start);
                closing = index.EndOf(start);
            }

            long target = open.Position + Math.Max(0, at[i] - open.At) + amount;
            while (target > dueClosing)
            {
                end++;
                due = index.Start(end);
                dueClosing = index.Start(end + 1).Position;
            }

            results[i] = due.InstantOf(target);
        }
    }

    private static void RequireAscending(ReadOnlySpan<long> at)
    {
        for (int i = 1; i < at.Length; i++)
        {
            if (at[i] < at[i - 1])
            {
                throw new ArgumentException($"Element {i} lies before element {i - 1}: sort the starts, or call AddTicks.", nameof(at));
            }
        }
    }
}
