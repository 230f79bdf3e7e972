using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>A distance between ticks that people count in: minutes, hours, days, weeks, months, years.</summary>
internal sealed record TimeStep(PeriodUnits Unit, int Amount)
{
    private static readonly LocalDateTime _monday = new(1900, 1, 1, 0, 0);

    /// <summary>From short to long.</summary>
    public static ImmutableArray<TimeStep> Ladder { get; } =
    [
        .. Of(PeriodUnits.Minutes, 1, 5, 15, 30),
        .. Of(PeriodUnits.Hours, 1, 3, 6, 12),
        .. Of(PeriodUnits.Days, 1, 2, 7, 14),
        .. Of(PeriodUnits.Months, 1, 3, 6),
        .. Of(PeriodUnits.Years, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000),
    ];

    /// <summary>About how long the step is: months and years differ.</summary>
    public Duration Length => Unit switch
    {
        PeriodUnits.Minutes => Duration.FromMinutes(Amount),
        PeriodUnits.Hours => Duration.FromHours(Amount),
        PeriodUnits.Days => Duration.FromDays(Amount),
        PeriodUnits.Months => Duration.FromDays(30 * Amount),
        _ => Duration.FromDays(365 * Amount),
    };

    /// <summary>Every local time at or after <paramref name="from"/> and not after <paramref name="to"/> on which the step lands.</summary>
    /// <remarks>Hours land as counted from midnight, weeks on Mondays, months as counted from January.</remarks>
    public IEnumerable<LocalDateTime> Within(LocalDateTime from, LocalDateTime to)
    {
        long first = CeilingOf(from);
        long last = FloorOf(to);
        for (long index = first; index <= last; index++)
        {
            yield return At(index);
        }
    }

    private static IEnumerable<TimeStep> Of(PeriodUnits unit, params int[] amounts) => amounts.Select(amount => new TimeStep(unit, amount));

    private long CeilingOf(LocalDateTime time)
    {
        long floor = FloorOf(time);
        return At(floor) == time ? floor : floor + 1;
    }

    private long FloorOf(LocalDateTime time) => Unit switch
    {
        PeriodUnits.Months => FloorOf((time.Year * 12L) + time.Month - 1, Amount),
        PeriodUnits.Years => FloorOf(time.Year, Amount),
        _ => FloorOf(Period.Between(_monday, time, PeriodUnits.Ticks).Ticks, Length.BclCompatibleTicks),
    };

    private LocalDateTime At(long index) => Unit switch
    {
        PeriodUnits.Months => new LocalDateTime(1900, 1, 1, 0, 0).PlusMonths((int)((index * Amount) - (1900 * 12))),
        PeriodUnits.Years => new LocalDateTime((int)index * Amount, 1, 1, 0, 0),
        _ => _monday.PlusTicks(index * Length.BclCompatibleTicks),
    };

    private static long FloorOf(long dividend, long divisor) =>
        (dividend / divisor) - (dividend % divisor < 0 ? 1 : 0);
}
