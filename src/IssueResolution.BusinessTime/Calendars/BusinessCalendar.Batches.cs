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
        OpenTimeIndex index = Index;
        for (int i = 0; i < at.Length && i < amounts.Length && i < results.Length; i++)
        {
            long amount = amounts[i];
            if (amount > 0 && index.TryPosition(at[i], out long position) && index.TryEarliest(position + amount, out long end))
            {
                results[i] = end;
            }
            else
            {
                results[i] = AddSlowly(at[i], amount);
                index = Index;
            }
        }
    }

    /// <summary><see cref="AddTicks(long, long)"/> of one amount for each start.</summary>
    /// <remarks><paramref name="results"/> may be the input. When an element throws, those before it are already written.</remarks>
    /// <exception cref="ArgumentException">The two spans are not equally long.</exception>
    public void AddTicks(ReadOnlySpan<long> at, long amount, Span<long> results)
    {
        RequireSameLength(at.Length, at.Length, results.Length);
        OpenTimeIndex index = Index;
        for (int i = 0; i < at.Length && i < results.Length; i++)
        {
            if (amount > 0 && index.TryPosition(at[i], out long position) && index.TryEarliest(position + amount, out long end))
            {
                results[i] = end;
            }
            else
            {
                results[i] = AddSlowly(at[i], amount);
                index = Index;
            }
        }
    }

    /// <summary><see cref="BetweenTicks(long, long)"/> for each pair of instants.</summary>
    /// <remarks><paramref name="results"/> may be one of the inputs. When an element throws, those before it are already written.</remarks>
    /// <exception cref="ArgumentException">The three spans are not equally long.</exception>
    public void BetweenTicks(ReadOnlySpan<long> from, ReadOnlySpan<long> to, Span<long> results)
    {
        RequireSameLength(from.Length, to.Length, results.Length);
        OpenTimeIndex index = Index;
        for (int i = 0; i < from.Length && i < to.Length && i < results.Length; i++)
        {
            if (index.TryPosition(from[i], out long start) && index.TryPosition(to[i], out long end))
            {
                results[i] = end - start;
            }
            else
            {
                results[i] = PositionOf(to[i], nameof(to)) - PositionOf(from[i], nameof(from));
                index = Index;
            }
        }
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
