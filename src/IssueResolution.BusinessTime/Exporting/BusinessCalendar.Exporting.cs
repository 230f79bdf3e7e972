using NodaTime;

namespace IssueResolution.BusinessTime;

/// <content>The calendar as a table, for engines that join instead of calling.</content>
public sealed partial class BusinessCalendar
{
    /// <summary>The open stretches of a window with the open time before each, in order, clipped to the window.</summary>
    /// <remarks>
    /// With these rows a query computes the same as the methods: the position of t is that of the last row with <c>OpenFrom &lt;= t</c> plus
    /// the lesser of <c>t - OpenFrom</c> and the row's length; the end of an amount is <c>OpenFrom + (p - PositionBefore)</c> in the last row with
    /// <c>PositionBefore &lt; p</c>. The window must reach past every end asked for.
    /// </remarks>
    /// <exception cref="ArgumentException">The window has no start or no end.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An end of the window is not within <see cref="Earliest"/> and <see cref="Latest"/>.</exception>
    public IEnumerable<CompiledPeriod> CompiledPeriods(Interval window) =>
        OpenPeriods(window).Select(period => new CompiledPeriod(period.Start, period.End, PositionOf(period.Start)));
}
