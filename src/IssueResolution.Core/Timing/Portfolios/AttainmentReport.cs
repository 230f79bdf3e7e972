using NodaTime;

namespace IssueResolution.Timing;

/// <summary>How a clock was kept over many cases.</summary>
/// <remarks>Counts cycles, so a case that was reopened into a new cycle counts twice. Cancelled cycles are in the total and nowhere else but in the times.</remarks>
public sealed record AttainmentReport
{
    private AttainmentReport()
    {
    }

    /// <summary>Every cycle.</summary>
    public required int Total { get; init; }

    /// <summary>Cycles that ended at their deadline or before.</summary>
    public required int Met { get; init; }

    /// <summary>Cycles that ended after their deadline.</summary>
    public required int Missed { get; init; }

    /// <summary>Cycles still running or paused, breached or not.</summary>
    public required int OpenAtEnd { get; init; }

    /// <summary>Open cycles that are beyond their deadline: a report that leaves them out flatters.</summary>
    public required int BreachedOpen { get; init; }

    /// <summary>Met cycles that would have been missed had their pauses counted: many of them say that the pause button does the work.</summary>
    public required int MetOnlyByPausing { get; init; }

    /// <summary>Mean elapsed time of the completed cycles, a part of a nanosecond dropped; null when there are none.</summary>
    public required Duration? MeanElapsed { get; init; }

    /// <summary>Elapsed times of the completed cycles, for percentiles.</summary>
    public required ElapsedDistribution Elapsed { get; init; }

    /// <summary>Open time during which cycles were paused, over all of them.</summary>
    public required Duration Paused { get; init; }

    /// <summary>Open time from the anchor to the end of each cycle, or to the instant of the reading, over all of them.</summary>
    public required Duration Gross { get; init; }

    /// <summary>Cycles with a result.</summary>
    public int Completed => Met + Missed;

    /// <summary>Met cycles in percent of the completed ones; null when there are none.</summary>
    public decimal? AttainmentPercent => Completed == 0 ? null : 100m * Met / Completed;

    /// <summary>Paused time in percent of the gross time; null when there is none.</summary>
    public decimal? PauseSharePercent => Gross == Duration.Zero ? null : 100m * Paused.BclCompatibleTicks / Gross.BclCompatibleTicks;

    /// <summary>The report over readings, each looked at once: hand them in as they are read, and none need be kept.</summary>
    public static AttainmentReport Of(IEnumerable<ClockReading> readings)
    {
        AttainmentTally tally = new();
        foreach (ClockReading reading in Guard.Against.Null(readings))
        {
            tally.Add(reading);
        }

        return tally.ToReport();
    }

    /// <summary>The report over times that no clock was read for: nothing was paused.</summary>
    /// <param name="times">How long each took, null while it is open; and whether it was or is late, null where there is no target.</param>
    internal static AttainmentReport OfTimes(IEnumerable<(Duration? Elapsed, bool? IsLate)> times)
    {
        (Duration? Elapsed, bool? IsLate)[] all = [.. times];
        Duration[] done = [.. all.Select(time => time.Elapsed).OfType<Duration>()];
        return new()
        {
            Total = all.Length,
            Met = all.Count(time => time is { Elapsed: not null, IsLate: false }),
            Missed = all.Count(time => time is { Elapsed: not null, IsLate: true }),
            OpenAtEnd = all.Length - done.Length,
            BreachedOpen = all.Count(time => time is { Elapsed: null, IsLate: true }),
            MetOnlyByPausing = 0,
            MeanElapsed = done.Length == 0 ? null : done.Aggregate(Duration.Zero, (sum, time) => sum + time) / done.Length,
            Elapsed = new([.. done.Select(time => time.BclCompatibleTicks).OrderBy(ticks => ticks)]),
            Paused = Duration.Zero,
            Gross = Duration.Zero,
        };
    }

    internal static AttainmentReport From(AttainmentTally tally) => new()
    {
        Total = tally.Total,
        Met = tally.Met,
        Missed = tally.Missed,
        OpenAtEnd = tally.OpenAtEnd,
        BreachedOpen = tally.BreachedOpen,
        MetOnlyByPausing = tally.MetOnlyByPausing,
        MeanElapsed = tally.Mean,
        Elapsed = tally.Distribution,
        Paused = tally.Paused,
        Gross = tally.Gross,
    };
}
