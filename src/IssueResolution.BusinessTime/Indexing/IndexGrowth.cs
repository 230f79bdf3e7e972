using IssueResolution.BusinessTime.Compiling;
using NodaTime;

namespace IssueResolution.BusinessTime.Indexing;

/// <summary>How far an index reaches when it has to reach further.</summary>
/// <remarks>
/// Always one run of days that starts or ends at the anchor or holds it. Each growth at least doubles the run, so that asking further and
/// further costs in all no more than twice the last compilation.
/// </remarks>
internal static class IndexGrowth
{
    /// <summary>1900-01-01T00:00Z.</summary>
    public const long EarliestTick = EarliestDay * OpenTimeIndex.TicksPerDay;

    /// <summary>2201-01-01T00:00Z.</summary>
    public const long LatestTick = LatestDay * OpenTimeIndex.TicksPerDay;

    private const long EarliestDay = -25567;
    private const long LatestDay = 84371;

    /// <summary>Four years: enough for most questions about the present, compiled in about the time of ten steps of a naive walk.</summary>
    private const long Block = 1461;

    /// <summary>The index grown to cover an instant.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The instant is outside what calendars answer for.</exception>
    public static OpenTimeIndex ToReach(IOpenTime rule, OpenTimeIndex index, long at, string parameterName)
    {
        if (at is < EarliestTick or >= LatestTick)
        {
            bool isInstant = at >= Instant.MinValue.ToUnixTimeTicks() && at <= Instant.MaxValue.ToUnixTimeTicks();
            throw new ArgumentOutOfRangeException(
                parameterName,
                isInstant ? Instant.FromUnixTimeTicks(at) : at,
                "Calendars answer from 1900-01-01T00:00Z up to, and not including, 2201-01-01T00:00Z.");
        }

        long day = FloorDiv(at, OpenTimeIndex.TicksPerDay);
        return Covering(rule, index, day, day + 1);
    }

    /// <summary>The index grown towards the future, or null where it already ends at the last day of all.</summary>
    public static OpenTimeIndex? Later(IOpenTime rule, OpenTimeIndex index) =>
        index.ToDay >= LatestDay ? null : Covering(rule, index, index.ToDay, index.ToDay + 1);

    /// <summary>The index grown towards the past, or null where it already starts at the first day of all.</summary>
    public static OpenTimeIndex? Earlier(IOpenTime rule, OpenTimeIndex index) =>
        index.FromDay <= EarliestDay ? null : Covering(rule, index, index.FromDay - 1, index.FromDay);

    private static OpenTimeIndex Covering(IOpenTime rule, OpenTimeIndex index, long fromDay, long toDay)
    {
        long length = Math.Max(index.ToDay - index.FromDay, Block);
        long from = fromDay < index.FromDay ? Math.Min(BlockStart(fromDay), index.FromDay - length) : index.FromDay;
        long to = toDay > index.ToDay ? Math.Max(BlockStart(toDay - 1) + Block, index.ToDay + length) : index.ToDay;
        return IndexCompiler.Compile(rule, Math.Max(from, EarliestDay), Math.Min(to, LatestDay));
    }

    private static long BlockStart(long day) => IndexCompiler.AnchorDay + (FloorDiv(day - IndexCompiler.AnchorDay, Block) * Block);

    private static long FloorDiv(long value, long by) => value >= 0 ? value / by : ((value + 1) / by) - 1;
}
