using IssueResolution.BusinessTime.Indexing;
using NodaTime;
using static System.FormattableString;

namespace IssueResolution.BusinessTime;

/// <content>Openings and closings around an instant: one look-up, with the direction as data.</content>
public sealed partial class BusinessCalendar
{
    private enum Direction
    {
        /// <summary>The tick before the instant decides.</summary>
        Backward,

        /// <summary>The tick after the instant decides.</summary>
        Forward,
    }

    /// <summary>The first open instant at or after another: itself when open.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is not within <see cref="Earliest"/> and <see cref="Latest"/>.</exception>
    /// <exception cref="OpenTimeExhaustedException">The calendar does not open again before <see cref="Latest"/>.</exception>
    public Instant NextOpening(Instant at)
    {
        int stretch = StretchBeside(at, Direction.Forward, out OpenTimeIndex index);
        return Instant.Max(at, Instant.FromUnixTimeTicks(index.Start(stretch).At));
    }

    /// <summary>The last instant at or before another up to which it was open: itself inside open time and at a closing.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is not within <see cref="Earliest"/> and <see cref="Latest"/>.</exception>
    /// <exception cref="OpenTimeExhaustedException">The calendar has not been open since <see cref="Earliest"/>.</exception>
    public Instant PreviousClosing(Instant at)
    {
        int stretch = StretchBeside(at, Direction.Backward, out OpenTimeIndex index);
        return Instant.Min(at, Instant.FromUnixTimeTicks(index.EndOf(stretch)));
    }

    /// <summary>The end of the stretch that is open at an instant or, when none is, of the next one.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is not within <see cref="Earliest"/> and <see cref="Latest"/>.</exception>
    /// <exception cref="OpenTimeExhaustedException">The calendar does not open again, or does not close again, before <see cref="Latest"/>.</exception>
    public Instant NextClosing(Instant at)
    {
        int stretch = StretchBeside(at, Direction.Forward, out OpenTimeIndex index);
        while (index.EndOf(stretch) == index.ToDay * OpenTimeIndex.TicksPerDay)
        {
            OpenTimeIndex longer = IndexGrowth.Later(_rule, index)
                ?? throw new OpenTimeExhaustedException(Invariant($"This calendar does not close again before {Latest}."));
            Publish(longer);
            stretch = StretchBeside(at, Direction.Forward, out index);
        }

        return Instant.FromUnixTimeTicks(index.EndOf(stretch));
    }

    /// <summary>The start of the stretch that is open just before an instant or, when none is, of the one before.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is not within <see cref="Earliest"/> and <see cref="Latest"/>.</exception>
    /// <exception cref="OpenTimeExhaustedException">The calendar has not opened since <see cref="Earliest"/>.</exception>
    public Instant PreviousOpening(Instant at)
    {
        int stretch = StretchBeside(at, Direction.Backward, out OpenTimeIndex index);
        while (index.Start(stretch).At == index.FromDay * OpenTimeIndex.TicksPerDay)
        {
            OpenTimeIndex longer = IndexGrowth.Earlier(_rule, index)
                ?? throw new OpenTimeExhaustedException(Invariant($"This calendar has not opened since {Earliest}: it was open then already."));
            Publish(longer);
            stretch = StretchBeside(at, Direction.Backward, out index);
        }

        return Instant.FromUnixTimeTicks(index.Start(stretch).At);
    }

    /// <summary>The stretch that is open on one side of an instant or, when none is, the nearest on that side.</summary>
    private int StretchBeside(Instant at, Direction direction, out OpenTimeIndex index)
    {
        long position = PositionOf(at.ToUnixTimeTicks(), nameof(at));
        return StretchAt(direction == Direction.Forward ? position : position - 1, out index);
    }
}
