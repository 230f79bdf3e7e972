using IssueResolution.BusinessTime.Indexing;

namespace IssueResolution.BusinessTime;

/// <content>Columns that are sorted already: two cursors move along the calendar and nothing is looked up.</content>
public sealed partial class BusinessCalendar
{
    /// <summary><see cref="AddTicks(long, long)"/> of one amount for starts in ascending order.</summary>
    /// <remarks>
    /// Faster than the general form when starts lie close together; costs at least a step for every open stretch between the
    /// first start and the last deadline. Throws before anything is written.
    /// </remarks>
    /// <param name="at">The starts, none before the one in front of it.</param>
    /// <param name="amount">The open time to add to each; zero or more.</param>
    /// <param name="results">The deadlines; may be the input.</param>
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
        if (!index.TryStretchAt(index.Position(at[0]), out int start))
        {
            throw new InvalidOperationException("The index does not hold a start that precedes a deadline which it holds.");
        }

        int end = start;
        for (int i = 0; i < at.Length; i++)
        {
            long next = at[i];
            start = index.StretchEndingAfter(next, start);
            OpenStart open = index.Start(start);
            long target = open.Position + Math.Max(0, next - open.At) + amount;
            end = index.StretchReaching(target, Math.Max(end, start));
            OpenStart due = index.Start(end);
            results[i] = due.At + (target - due.Position);
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
