using IssueResolution.Cli.Inputs;

namespace IssueResolution.Cli.Exporting;

/// <summary>What the command line asks for, as written there.</summary>
/// <param name="Calendar">The calendar definition or setup file.</param>
/// <param name="Years">The years to export.</param>
/// <param name="IsSql">Whether to write SQL; otherwise CSV.</param>
/// <param name="LeavesRowsOut">Whether the SQL is to have no inserts.</param>
/// <param name="Name">What names in the SQL begin with; null for <see cref="CalendarSql.UsualName"/>.</param>
/// <param name="Output">Where to write; null or "-" for standard output.</param>
internal sealed record ExportCalendarRequest(string Calendar, string Years, bool IsSql, bool LeavesRowsOut, string? Name, string? Output)
{
    public const string StandardOutput = "-";

    /// <summary>Refuses options that say nothing or cannot go together.</summary>
    /// <exception cref="InputException">One of them does, or a file has no name.</exception>
    public void Check()
    {
        if (!IsSql && (LeavesRowsOut || Name is not null))
        {
            throw new InputException($"{(LeavesRowsOut ? "--without-rows" : "--name")} goes with --sql: CSV is nothing but rows. Add --sql, or leave it out.");
        }

        foreach ((string? path, string option) in new[] { (Calendar, "calendar"), (Output, "--out") })
        {
            if (path is not null && string.IsNullOrWhiteSpace(path))
            {
                throw new InputException($"{option}: the file name is empty. Name a file, or leave it out.");
            }
        }
    }
}
