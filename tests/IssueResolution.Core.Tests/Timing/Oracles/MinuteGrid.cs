using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Timing.Oracles;

/// <summary>Some weeks, minute by minute: which minutes are open in a calendar, asked of each one.</summary>
internal sealed class MinuteGrid
{
    internal const long Minute = 60L * NodaConstants.NanosecondsPerSecond;

    private readonly Instant _first;
    private readonly Dictionary<BusinessCalendar, bool[]> _open;
    private readonly bool[] _always;

    internal MinuteGrid(Instant first, int days, params IEnumerable<BusinessCalendar> calendars)
    {
        _first = first;
        int[] minutes = [.. Enumerable.Range(0, days * 24 * 60)];
        _always = [.. minutes.Select(_ => true)];
        _open = calendars.ToDictionary(calendar => calendar, calendar => minutes.Select(minute => calendar.IsOpen(At(minute))).ToArray());
    }

    internal Instant At(int minute) => _first + Duration.FromMinutes(minute);

    internal int MinuteOf(Instant at) => (int)(at - _first).TotalMinutes;

    /// <summary>For each minute whether it counts; without a calendar all do.</summary>
    internal bool[] Open(BusinessCalendar? calendar) => calendar is null ? _always : _open[calendar];

    /// <summary>Open nanoseconds between two instants, the first not after the second.</summary>
    internal long Between(bool[] open, Instant from, Instant to)
    {
        long sum = 0;
        for (int minute = MinuteOf(from); At(minute) < to; minute++)
        {
            if (open[minute])
            {
                sum += (Instant.Min(to, At(minute + 1)) - Instant.Max(from, At(minute))).ToInt64Nanoseconds();
            }
        }

        return sum;
    }

    /// <summary>The first instant by which an amount of open time has passed; the start itself for none.</summary>
    internal Instant After(bool[] open, Instant from, long amount)
    {
        Instant at = from;
        for (int minute = MinuteOf(from); amount > 0; minute++)
        {
            if (minute == open.Length)
            {
                throw new InvalidOperationException("The grid ends before the amount is used up: widen it.");
            }

            Instant end = At(minute + 1);
            if (open[minute])
            {
                long step = Math.Min(amount, (end - at).ToInt64Nanoseconds());
                amount -= step;
                end = at.PlusNanoseconds(step);
            }

            at = amount > 0 ? At(minute + 1) : end;
        }

        return at;
    }

    /// <summary>The last instant from which an amount of open time remains up to another; the latest of it and the earliest allowed.</summary>
    internal Instant Before(bool[] open, Instant to, long amount, Instant earliest)
    {
        Instant at = to;
        for (int minute = MinuteOf(to) - (to == At(MinuteOf(to)) ? 1 : 0); amount > 0 && at > earliest; minute--)
        {
            Instant start = At(minute);
            if (open[minute])
            {
                long step = Math.Min(amount, (at - start).ToInt64Nanoseconds());
                amount -= step;
                start = at.PlusNanoseconds(-step);
            }

            at = start;
        }

        return Instant.Max(at, earliest);
    }
}
