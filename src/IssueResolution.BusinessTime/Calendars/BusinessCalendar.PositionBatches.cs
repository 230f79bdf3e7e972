using IssueResolution.BusinessTime.Indexing;

namespace IssueResolution.BusinessTime;

/// <content>The two maps between instants and positions over columns: for who adds up many stretches of one history.</content>
public sealed partial class BusinessCalendar
{
    /// <summary><see cref="PositionOfTicks(long)"/> of each instant.</summary>
    /// <remarks><paramref name="results"/> may be the input. When an element throws, those before it are already written.</remarks>
    /// <exception cref="ArgumentException">The two spans are not equally long.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An instant is not within <see cref="Earliest"/> and <see cref="Latest"/>.</exception>
    public void PositionOfTicks(ReadOnlySpan<long> at, Span<long> results)
    {
        RequireSameLength(at.Length, at.Length, results.Length);
        for (int i = PositionRun(at, results, 0); i < at.Length; i = PositionRun(at, results, i + 1))
        {
            results[i] = PositionOf(at[i], nameof(at));
        }
    }

    /// <summary><see cref="AtPositionTicks(long)"/> of each position.</summary>
    /// <remarks><paramref name="results"/> may be the input. When an element throws, those before it are already written.</remarks>
    /// <exception cref="ArgumentException">The two spans are not equally long.</exception>
    /// <exception cref="OpenTimeExhaustedException">The calendar does not reach a position.</exception>
    public void AtPositionTicks(ReadOnlySpan<long> positions, Span<long> results)
    {
        RequireSameLength(positions.Length, positions.Length, results.Length);
        for (int i = AtPositionRun(positions, results, 0); i < positions.Length; i = AtPositionRun(positions, results, i + 1))
        {
            results[i] = AtPositionTicks(positions[i]);
        }
    }

    private int PositionRun(ReadOnlySpan<long> at, Span<long> results, int first)
    {
        OpenTimeIndex index = Index;
        results = results.Slice(0, at.Length);
        int i = first;
        for (; (uint)i < (uint)at.Length; i++)
        {
            if (!index.TryPosition(at[i], out long position))
            {
                break;
            }

            results[i] = position;
        }

        return i;
    }

    private int AtPositionRun(ReadOnlySpan<long> positions, Span<long> results, int first)
    {
        OpenTimeIndex index = Index;
        results = results.Slice(0, positions.Length);
        int i = first;
        for (; (uint)i < (uint)positions.Length; i++)
        {
            if (!index.TryEarliest(positions[i], out long at))
            {
                break;
            }

            results[i] = at;
        }

        return i;
    }
}
