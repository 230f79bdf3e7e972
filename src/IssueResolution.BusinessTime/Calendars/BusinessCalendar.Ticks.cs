using System.Runtime.CompilerServices;
using IssueResolution.BusinessTime.Indexing;
using NodaTime;
using static System.FormattableString;

namespace IssueResolution.BusinessTime;

/// <content>The arithmetic itself, on Unix ticks of 100 ns: what columnar data uses directly and the NodaTime forms wrap.</content>
public sealed partial class BusinessCalendar
{
    /// <summary>The open time before an instant, in ticks, counted from an origin that all questions to all calendars share.</summary>
    /// <remarks>Never falls as the instant moves on; stands still while closed. Only differences mean anything: it may be negative.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is not within <see cref="Earliest"/> and <see cref="Latest"/>.</exception>
    public long PositionOfTicks(long at) => PositionOf(at, nameof(at));

    /// <summary>The earliest instant that has a given open time before it: the inverse of <see cref="PositionOfTicks(long)"/>.</summary>
    /// <remarks>Of a closed stretch, where all instants share one position, it answers the closing; before the first opening of all, <see cref="Earliest"/>.</remarks>
    /// <exception cref="OpenTimeExhaustedException">The calendar does not reach that position.</exception>
    public long AtPositionTicks(long position)
    {
        if (Index.TryEarliest(position, out long at))
        {
            return at;
        }

        if (position == PositionOf(IndexGrowth.EarliestTick, nameof(position)))
        {
            return IndexGrowth.EarliestTick;
        }

        int stretch = StretchAt(position - 1, out OpenTimeIndex index);
        return index.Start(stretch).InstantOf(position);
    }

    /// <summary><see cref="Add(Instant, Duration)"/> on Unix ticks; a negative amount subtracts.</summary>
    /// <param name="at">The start, in ticks of 100 ns since the Unix epoch.</param>
    /// <param name="amount">The open time to move by, in ticks.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is not within <see cref="Earliest"/> and <see cref="Latest"/>.</exception>
    /// <exception cref="OpenTimeExhaustedException">The calendar has less open time than that on that side.</exception>
    public long AddTicks(long at, long amount)
    {
        OpenTimeIndex index = Index;
        return amount > 0 && index.TryPosition(at, out long position) && index.TryEarliest(position + amount, out long end)
            ? end
            : AddSlowly(at, amount);
    }

    /// <summary><see cref="Between(Instant, Instant)"/> on Unix ticks.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An end is not within <see cref="Earliest"/> and <see cref="Latest"/>.</exception>
    public long BetweenTicks(long from, long to) => Index.TryBetween(from, to, out long open)
        ? open
        : PositionOf(to, nameof(to)) - PositionOf(from, nameof(from));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private long PositionOf(long at, string parameterName) =>
        at == IndexGrowth.LatestTick ? IndexAround(at - 1, parameterName).LastPosition : IndexAround(at, parameterName).Position(at);

    /// <summary>Everything that is not plain addition inside the index: no amount, a negative one, an index that must grow.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private long AddSlowly(long at, long amount)
    {
        if (amount == 0)
        {
            return at;
        }

        long position = PositionOf(at, nameof(at));
        long target = unchecked(position + amount);
        bool overflows = (target > position) != (amount > 0);
        if (amount > 0)
        {
            int forward = StretchAt(overflows ? long.MaxValue : target - 1, out OpenTimeIndex index);
            return index.Start(forward).InstantOf(target);
        }

        int backward = StretchAt(overflows ? long.MinValue : target, out OpenTimeIndex earlier);
        return earlier.Start(backward).InstantOf(target);
    }

    /// <summary>The stretch in which the tick of open time after a position lies, in an index grown until it holds it.</summary>
    private int StretchAt(long position, out OpenTimeIndex index)
    {
        index = Index;
        int stretch;
        while (!index.TryStretchAt(position, out stretch))
        {
            bool isLater = position >= index.LastPosition;
            OpenTimeIndex grown = (isLater ? IndexGrowth.Later(_rule, index) : IndexGrowth.Earlier(_rule, index)) ?? throw Exhausted(isLater);
            index = Publish(grown);
        }

        return stretch;
    }

    private OpenTimeExhaustedException Exhausted(bool isLater)
    {
        string side = isLater ? Invariant($"before {Latest}") : Invariant($"since {Earliest}");
        bool opensEver = PositionOf(IndexGrowth.EarliestTick, nameof(Earliest)) < PositionOf(IndexGrowth.LatestTick, nameof(Latest));
        return new OpenTimeExhaustedException(opensEver
            ? $"This calendar has no more open time than that {side}: ask for less, or give it more opening hours."
            : "This calendar is never open: give it opening hours, or ask IsOpen or Between, which need none.");
    }

    /// <summary>A NodaTime amount in ticks, a part of a tick rounded away from zero; more than a calendar can hold stays more.</summary>
    private static long AmountTicks(Duration amount)
    {
        const int mostDays = 1_000_000;
        int days = Math.Max(-mostDays, Math.Min(amount.Days, mostDays));
        long nanoseconds = amount.NanosecondOfDay;
        long upToTick = nanoseconds >= 0 ? 99 : -99;
        return (days * OpenTimeIndex.TicksPerDay) + ((nanoseconds + upToTick) / 100);
    }
}
