using NodaTime;

namespace IssueResolution.Cli.Logs;

/// <summary>A log that was read to its end.</summary>
/// <param name="Issues">The issues in the order in which they first appear.</param>
/// <param name="Rows">Rows read, the heading not counted.</param>
/// <param name="End">The last instant that the log knows: how things stood then is all that can be said of issues still open.</param>
/// <param name="Repairs">What had to be interpreted.</param>
internal sealed record IssueLog(IReadOnlyList<LoggedIssue> Issues, int Rows, Instant End, LogRepairs Repairs);

/// <summary>Where the log did not say plainly what it means; shown in the summary so that nothing is repaired in silence.</summary>
/// <param name="AmbiguousTimes">Local times that came twice when clocks were put back; the earlier instant was taken.</param>
/// <param name="SkippedTimes">Local times that clocks put forward had skipped; moved forward by the gap.</param>
/// <param name="WithoutOpening">Issues whose opening time is missing; opened at their first row.</param>
/// <param name="OpeningsThatChange">Issues whose later rows give another opening time; the first row's holds.</param>
internal sealed record LogRepairs(int AmbiguousTimes, int SkippedTimes, int WithoutOpening, int OpeningsThatChange);
