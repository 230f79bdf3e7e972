using IssueResolution.BusinessTime.Indexing;
using NodaTime;

namespace IssueResolution.BusinessTime;

/// <content>The arithmetic over columns: nothing is allocated, and each element is answered exactly as alone.</content>
public sealed partial class BusinessCalendar
{
    /// <summary><see cref="AddTicks(long, long)"/> for each start and the amount beside it.</summary>
    /// <remarks><paramref name="results"/> may be one of the inputs. When an element throws, those before it are already written.</remarks>
    /// <exception cref="ArgumentException">The three spans are not equally long.</exception>
    public void AddTicks(ReadOnlySpan<long> at, ReadOnlySpan<long> amounts, Span<long> results)
    {
        RequireSameLength(at.Length, amounts.Length, results.Length);
        for (int i = AddRun(at, amounts, results, 0); i < at.Length; i = AddRun(at, amounts, results, i + 1))
        {
            results[i] = AddSlowly(at[i], amounts[i]);
        }
    }

    /// <summary><see cref="AddTicks(long, long)"/> of one amount for each start.</summary>
    /// <remarks><paramref name="results"/> may be the input. When an element throws, those before it are already written.</remarks>
    /// <exception cref="ArgumentException">The two spans are not equally long.</exception>
    public void AddTicks(ReadOnlySpan<long> at, long amount, Span<long> results)
    {
        RequireSameLength(at.Length, at.Length, results.Length);
        for (int i = AddRun(at, amount, results, 0); i < at.Length; i = AddRun(at, amount, results, i + 1))
        {
            results[i] = AddSlowly(at[i], amount);
        }
    }

    /// <summary><see cref="BetweenTicks(long, long)"/> for each pair of instants.</summary>
    /// <remarks><paramref name="results"/> may be one of the inputs. When an element throws, those before it are already written.</remarks>
    /// <exception cref="ArgumentException">The three spans are not equally long.</exception>
    public void BetweenTicks(ReadOnlySpan<long> from, ReadOnlySpan<long> to, Span<long> results)
    {
        RequireSameLength(from.Length, to.Length, results.Length);
        for (int i = BetweenRun(from, to, results, 0); i < from.Length; i = BetweenRun(from, to, results, i + 1))
        {
            results[i] = PositionOf(to[i], nameof(to)) - PositionOf(from[i], nameof(from));
        }
    }

    // The loops below call nothing that is not inlined: with a call in them, even one never made, the compiler keeps the loop's values in
    // memory, which costs half as much again. What the index cannot answer at once ends the run, and the caller deals with that element.
    // The columns are cut to one length first: then one comparison a step guards them all.

    /// <summary>Adds from an element on; the answer is the first element that has to be done otherwise, or the length.</summary>
    private int AddRun(ReadOnlySpan<long> at, ReadOnlySpan<long> amounts, Span<long> results, int first)
    {
        OpenTimeIndex index = Index;
        amounts = amounts.Slice(0, at.Length);
        results = results.Slice(0, at.Length);
        int i = first;
        for (; i < at.Length; i++)
        {
            long amount = amounts[i];
            if (amount <= 0 || !index.TryPosition(at[i], out long position) || !index.TryEarliest(position + amount, out long end))
            {
                break;
            }

            results[i] = end;
        }

        return i;
    }

    private int AddRun(ReadOnlySpan<long> at, long amount, Span<long> results, int first)
    {
        OpenTimeIndex index = Index;
        results = results.Slice(0, at.Length);
        int i = first;
        for (; i < at.Length; i++)
        {
            if (amount <= 0 || !index.TryPosition(at[i], out long position) || !index.TryEarliest(position + amount, out long end))
            {
                break;
            }

            results[i] = end;
        }

        return i;
    }

    private int BetweenRun(ReadOnlySpan<long> from, ReadOnlySpan<long> to, Span<long> results, int first)
    {
        OpenTimeIndex index = Index;
        to = to.Slice(0, from.Length);
        results = results.Slice(0, from.Length);
        int i = first;
        for (; i < from.Length; i++)
        {
            if (!index.TryPosition(from[i], out long start) || !index.TryPosition(to[i], out long end))
            {
                break;
            }

            results[i] = end - start;
        }

        return i;
    }

    /// <summary><see cref="Add(Instant, Duration)"/> for each start and the amount beside it.</summary>
    /// <exception cref="ArgumentException">The three spans are not equally long.</exception>
    public void Add(ReadOnlySpan<Instant> at, ReadOnlySpan<Duration> amounts, Span<Instant> results)
    {
        RequireSameLength(at.Length, amounts.Length, results.Length);
        for (int i = 0; i < at.Length; i++)
        {
            results[i] = Add(at[i], amounts[i]);
        }
    }

    /// <summary><see cref="Between(Instant, Instant)"/> for each pair of instants.</summary>
    /// <exception cref="ArgumentException">The three spans are not equally long.</exception>
    public void Between(ReadOnlySpan<Instant> from, ReadOnlySpan<Instant> to, Span<Duration> results)
    {
        RequireSameLength(from.Length, to.Length, results.Length);
        for (int i = 0; i < from.Length; i++)
        {
            results[i] = Between(from[i], to[i]);
        }
    }

    private static void RequireSameLength(int first, int second, int results)
    {
        if (first != second || first != results)
        {
            throw new ArgumentException($"The spans hold {first}, {second} and {results} elements: they must be equally long.", nameof(results));
        }
    }
}
