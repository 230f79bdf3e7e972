using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Cli.Exporting;

/// <summary>The rows of a calendar that a query can find by an equality on the day: no period crosses midnight UTC, and every day has one.</summary>
/// <remarks>
/// A day that begins closed has an empty period at its midnight, and so has the end of the window. So a query that is asked for an instant
/// outside the window finds nothing instead of taking the nearest row for an answer, and one that misses a row sees the gap.
/// </remarks>
internal static class ExportedPeriods
{
    /// <param name="calendar">The calendar.</param>
    /// <param name="window">Whole days of UTC.</param>
    public static IEnumerable<CompiledPeriod> Of(BusinessCalendar calendar, Interval window)
    {
        for (Instant midnight = window.Start; midnight < window.End; midnight += Duration.FromDays(1))
        {
            bool hasRow = false;
            foreach (CompiledPeriod period in calendar.CompiledPeriods(new Interval(midnight, midnight + Duration.FromDays(1))))
            {
                if (!hasRow && period.OpenFrom > midnight)
                {
                    yield return Empty(calendar, midnight);
                }

                hasRow = true;
                yield return period;
            }

            if (!hasRow)
            {
                yield return Empty(calendar, midnight);
            }
        }

        yield return Empty(calendar, window.End);
    }

    private static CompiledPeriod Empty(BusinessCalendar calendar, Instant at) => new(at, at, calendar.PositionOf(at));
}
