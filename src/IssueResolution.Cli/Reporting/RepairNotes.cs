using IssueResolution.Cli.Logs;
using IssueResolution.Wording;

namespace IssueResolution.Cli.Reporting;

/// <summary>Says what had to be interpreted in a log, and how often; nothing when nothing had to be.</summary>
internal static class RepairNotes
{
    /// <param name="page">Where to say it.</param>
    /// <param name="repairs">What was interpreted while the log was read.</param>
    /// <param name="issuesMovedForward">Issues with a row whose time was moved forward.</param>
    public static void Show(ConsolePage page, LogRepairs repairs, int issuesMovedForward)
    {
        (int Count, Phrase What)[] notes =
        [
            (issuesMovedForward, new("Issues with rows whose times run backwards; such a row counts as happening with the one above it", "時刻が前後する行を含む案件(直前の行と同時に起きたものとして集計)")),
            (repairs.SkippedTimes, new("Local times that do not exist, clocks having been put forward; moved forward by the gap", "時計が進められたため存在しない現地時刻(その分だけ後ろへ移動)")),
            (repairs.AmbiguousTimes, new("Local times that exist twice, clocks having been put back; the earlier instant was taken", "時計が戻されたため二度ある現地時刻(早い方を採用)")),
            (repairs.WithoutOpening, new("Issues that do not say when they were opened; taken as opened at their first row", "受付時刻のない案件(最初の行を受付とみなす)")),
            (repairs.OpeningsThatChange, new("Issues that give another opening time in later rows; the first row's was taken", "後の行で受付時刻が変わる案件(最初の行の時刻を採用)")),
        ];
        foreach ((int count, Phrase what) in notes.Where(note => note.Count > 0))
        {
            page.Line(Phrase.Of($"{what}: {Readable.Count(count)}.", $"{what}:{Readable.Count(count)} 件。"));
        }
    }
}
