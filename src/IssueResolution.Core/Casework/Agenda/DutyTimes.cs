using IssueResolution.BusinessTime;
using IssueResolution.Communicating;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Casework;

/// <summary>When a duty is due, and whether the calendar could count up to there.</summary>
internal readonly record struct DueTime(Instant At, bool IsPastTheCalendar);

/// <summary>Times of duties, counted in a calendar; where that does not reach, as time on the wall, so that every case can be read.</summary>
/// <remarks>Calendars answer from 1900 to 2200. A business day is 24 hours on the wall, and what would be due after the last instant is due at it.</remarks>
internal sealed class DutyTimes(BusinessCalendar calendar)
{
    internal static Instant OnTheWall(Instant from, Duration amount) =>
        amount > Instant.MaxValue - from ? Instant.MaxValue : from + amount;

    internal DueTime After(Instant from, Allowance within) => within is Allowance.Elapsed elapsed
        ? new(OnTheWall(from, elapsed.Amount), false)
        : Counted(() => within.DueAfter(from, calendar)) ?? new(OnTheWall(from, within.Nominal), true);

    /// <summary>So long after, on the clocks of the calendar's zone; what would be due after the last instant is due at it.</summary>
    internal DueTime After(Instant from, Period every)
    {
        try
        {
            return new(from.InZone(calendar.Zone).LocalDateTime.Plus(every).InZoneLeniently(calendar.Zone).ToInstant(), false);
        }
        catch (Exception beyond) when (beyond is OverflowException or ArgumentOutOfRangeException)
        {
            return new(Instant.MaxValue, true);
        }
    }

    /// <summary>The same for what counts from the next opening on.</summary>
    internal DueTime AfterOpening(Instant from, Allowance within) =>
        Counted(() => within.DueAfter(calendar.NextOpening(from), calendar)) ?? new(OnTheWall(from, within.Nominal), true);

    internal DueTime CheckpointBetween(Instant from, Instant due, CommunicatingPolicy policy) =>
        Counted(() => policy.CheckpointBetween(from, due, calendar)) ?? new(from + ((due - from) / policy.CheckpointDivisor.Value), true);

    private static DueTime? Counted(Func<Instant> due)
    {
        try
        {
            return new(due(), false);
        }
        catch (Exception beyond) when (beyond is OpenTimeExhaustedException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
