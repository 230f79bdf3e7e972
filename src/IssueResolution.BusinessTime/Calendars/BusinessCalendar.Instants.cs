using IssueResolution.BusinessTime.Indexing;
using NodaTime;

namespace IssueResolution.BusinessTime;

/// <content>The arithmetic in NodaTime's types.</content>
public sealed partial class BusinessCalendar
{
    /// <summary>The earliest instant by which a given open time has passed.</summary>
    /// <remarks>
    /// An amount used up exactly at closing time ends at closing time, not at the next opening. Zero moves nothing, even while closed. A
    /// negative amount is <see cref="Subtract"/>. Adding two amounts one after the other is adding their sum.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is not within <see cref="Earliest"/> and <see cref="Latest"/>.</exception>
    /// <exception cref="OpenTimeExhaustedException">The calendar has less open time than that before <see cref="Latest"/>.</exception>
    public Instant Add(Instant at, Duration amount)
    {
        long ticks = AmountTicks(amount);
        OpenTimeIndex index = Index;
        if (ticks > 0 && index.TryPosition(at.ToUnixTimeTicks(), out long position) && index.TryEarliest(position + ticks, out long end))
        {
            return Instant.FromUnixTimeTicks(end);
        }

        return ticks == 0 ? at : Instant.FromUnixTimeTicks(AddSlowly(at.ToUnixTimeTicks(), ticks));
    }

    /// <summary>The latest instant since which a given open time has passed.</summary>
    /// <remarks>The mirror of <see cref="Add(Instant, Duration)"/>: an amount that reaches exactly back to an opening ends at the opening.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is not within <see cref="Earliest"/> and <see cref="Latest"/>.</exception>
    /// <exception cref="OpenTimeExhaustedException">The calendar has less open time than that since <see cref="Earliest"/>.</exception>
    public Instant Subtract(Instant at, Duration amount) => Add(at, -amount);

    /// <summary>The open time from one instant to another; negative when <paramref name="to"/> comes first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An end is not within <see cref="Earliest"/> and <see cref="Latest"/>.</exception>
    public Duration Between(Instant from, Instant to) => Duration.FromTicks(BetweenTicks(from.ToUnixTimeTicks(), to.ToUnixTimeTicks()));

    /// <summary>The open time before an instant, from an origin that all questions share: see <see cref="PositionOfTicks(long)"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is not within <see cref="Earliest"/> and <see cref="Latest"/>.</exception>
    public Duration PositionOf(Instant at) => Duration.FromTicks(PositionOf(at.ToUnixTimeTicks(), nameof(at)));

    /// <summary>The earliest instant that has a given open time before it: the inverse of <see cref="PositionOf(Instant)"/>.</summary>
    /// <exception cref="OpenTimeExhaustedException">The calendar does not reach that position.</exception>
    public Instant AtPosition(Duration position) => Instant.FromUnixTimeTicks(AtPositionTicks(AmountTicks(position)));

    /// <summary>Whether the instant lies in open time. An opening does, a closing does not.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is not within <see cref="Earliest"/> and <see cref="Latest"/>.</exception>
    public bool IsOpen(Instant at)
    {
        long tick = at.ToUnixTimeTicks();
        OpenTimeIndex index = IndexAround(tick, nameof(at));
        return index.TryStretchAt(index.Position(tick), out int stretch) && index.Start(stretch).At <= tick;
    }

    /// <summary>The open stretches of a window, in order, clipped to it; none touches the next.</summary>
    /// <exception cref="ArgumentException">The window has no start or no end.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An end of the window is not within <see cref="Earliest"/> and <see cref="Latest"/>.</exception>
    public IEnumerable<Interval> OpenPeriods(Interval window)
    {
        if (!window.HasStart || !window.HasEnd)
        {
            throw new ArgumentException("The window must have a start and an end.", nameof(window));
        }

        long from = PositionOf(window.Start.ToUnixTimeTicks(), nameof(window));
        long to = PositionOf(window.End.ToUnixTimeTicks(), nameof(window));
        return from == to ? [] : Walk(window, from, to);
    }

    private IEnumerable<Interval> Walk(Interval window, long from, long to)
    {
        OpenTimeIndex index = Index;
        index.TryStretchAt(from, out int stretch);
        for (; index.Start(stretch).Position < to; stretch++)
        {
            Instant start = Instant.FromUnixTimeTicks(index.Start(stretch).At);
            Instant end = Instant.FromUnixTimeTicks(index.EndOf(stretch));
            yield return new Interval(Instant.Max(start, window.Start), Instant.Min(end, window.End));
        }
    }
}
