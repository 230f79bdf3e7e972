using IssueResolution.BusinessTime.Indexing;
using NodaTime;

namespace IssueResolution.BusinessTime;

/// <content>The arithmetic over columns: nothing is allocated, and each element is answered exactly as alone.</content>
public sealed partial class BusinessCalendar
{
    /// <summary>How many elements are mapped there before they are mapped back: 4 KB on the stack.</summary>
    private const int ChunkLength = 512;

    /// <summary><see cref="AddTicks(long, long)"/> for each start and the amount beside it.</summary>
    /// <remarks><paramref name="results"/> may be one of the inputs. When an element throws, those before it are already written.</remarks>
    /// <exception cref="ArgumentException">The three spans are not equally long.</exception>
    public void AddTicks(ReadOnlySpan<long> at, ReadOnlySpan<long> amounts, Span<long> results)
    {
        RequireSameLength(at.Length, amounts.Length, results.Length);
        Span<long> targets = stackalloc long[Math.Min(ChunkLength, at.Length)];
        for (int first = 0; first < at.Length;)
        {
            int count = Math.Min(ChunkLength, at.Length - first);
            first += AddChunk(at.Slice(first, count), amounts.Slice(first, count), results.Slice(first, count), targets);
        }
    }

    /// <summary><see cref="AddTicks(long, long)"/> of one amount for each start.</summary>
    /// <remarks><paramref name="results"/> may be the input. When an element throws, those before it are already written.</remarks>
    /// <exception cref="ArgumentException">The two spans are not equally long.</exception>
    public void AddTicks(ReadOnlySpan<long> at, long amount, Span<long> results)
    {
        RequireSameLength(at.Length, at.Length, results.Length);
        Span<long> amounts = stackalloc long[Math.Min(ChunkLength, at.Length)];
        amounts.Fill(amount);
        for (int first = 0; first < at.Length; first += ChunkLength)
        {
            int count = Math.Min(ChunkLength, at.Length - first);
            AddTicks(at.Slice(first, count), amounts.Slice(0, count), results.Slice(first, count));
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

    /// <summary>Adds to elements from the first on; the answer is how many have been done, one at least.</summary>
    /// <remarks>
    /// All there and then all back: in one loop of both maps the processor would see too few elements ahead of the one it waits for, and a
    /// chunk takes a sixth less.
    /// </remarks>
    private int AddChunk(ReadOnlySpan<long> at, ReadOnlySpan<long> amounts, Span<long> results, Span<long> targets)
    {
        int located = TargetRun(at, amounts, targets);
        targets = targets.Slice(0, located);
        for (int i = AtPositionRun(targets, results, 0); i < located; i = AtPositionRun(targets, results, i + 1))
        {
            results[i] = AddSlowly(at[i], amounts[i]);
        }

        if (located == at.Length)
        {
            return located;
        }

        results[located] = AddSlowly(at[located], amounts[located]);
        return located + 1;
    }

    // The loops below call nothing that is not inlined: with a call in them, even one never made, the compiler keeps the loop's values in
    // memory, which costs half as much again. What the index cannot answer at once ends the run, and the caller deals with that element.
    // The columns are cut to one length first, and an index that comes from outside is compared unsigned: one comparison a step guards them all.

    /// <summary>The position at which each sum ends; the answer is the first element that has to be done otherwise, or the length.</summary>
    private int TargetRun(ReadOnlySpan<long> at, ReadOnlySpan<long> amounts, Span<long> targets)
    {
        OpenTimeIndex index = Index;
        amounts = amounts.Slice(0, at.Length);
        targets = targets.Slice(0, at.Length);
        int i = 0;
        for (; i < at.Length; i++)
        {
            long amount = amounts[i];
            if (amount <= 0 || !index.TryPosition(at[i], out long position))
            {
                break;
            }

            targets[i] = position + amount;
        }

        return i;
    }

    private int BetweenRun(ReadOnlySpan<long> from, ReadOnlySpan<long> to, Span<long> results, int first)
    {
        OpenTimeIndex index = Index;
        to = to.Slice(0, from.Length);
        results = results.Slice(0, from.Length);
        int i = first;
        for (; (uint)i < (uint)from.Length; i++)
        {
            if (!index.TryBetween(from[i], to[i], out long open))
            {
                break;
            }

            results[i] = open;
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
