using IssueResolution.Cli.Logs;

namespace IssueResolution.Cli.Reporting;

/// <summary>Says what had to be interpreted in a log, and how often; nothing when nothing had to be.</summary>
internal static class RepairNotes
{
    /// <param name="page">Where to say it.</param>
    /// <param name="repairs">What was interpreted while the log was read.</param>
    /// <param name="issuesMovedForward">Issues with a row whose time was moved forward.</param>
    public static void Show(ConsolePage page, LogRepairs repairs, int issuesMovedForward)
    {
        (int Count, string What)[] notes =
        [
            (issuesMovedForward, "Issues with rows whose times run backwards; such a row counts as happening with the one above it"),
            (repairs.SkippedTimes, "Local times that do not exist, clocks having been put forward; moved forward by the gap"),
            (repairs.AmbiguousTimes, "Local times that exist twice, clocks having been put back; the earlier instant was taken"),
            (repairs.WithoutOpening, "Issues that do not say when they were opened; taken as opened at their first row"),
            (repairs.OpeningsThatChange, "Issues that give another opening time in later rows; the first row's was taken"),
        ];
        foreach ((int count, string what) in notes.Where(note => note.Count > 0))
        {
            page.Line($"{what}: {Readable.Count(count)}.");
        }
    }
}
