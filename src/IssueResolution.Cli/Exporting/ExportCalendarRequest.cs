using System.Globalization;
using IssueResolution.Cli.Inputs;

namespace IssueResolution.Cli.Exporting;

/// <summary>What the command line asks for, as written there.</summary>
/// <param name="Calendar">The calendar definition or setup file.</param>
/// <param name="Years">The years to export; null only with a week.</param>
/// <param name="IsSql">Whether to write SQL; otherwise CSV.</param>
/// <param name="LeavesRowsOut">Whether the SQL is to have no inserts.</param>
/// <param name="Name">What names in the SQL begin with; null for <see cref="CalendarSql.UsualName"/>.</param>
/// <param name="Output">Where to write; null or "-" for standard output.</param>
internal sealed record ExportCalendarRequest(string Calendar, string? Years, bool IsSql, bool LeavesRowsOut, string? Name, string? Output)
{
    public const string StandardOutput = "-";

    /// <summary>A day of the week to show in place of rows; null for rows.</summary>
    public string? Week { get; init; }

    /// <summary>Whether the week is drawn; otherwise it is told.</summary>
    public bool IsPicture { get; init; }

    /// <summary>What people read.</summary>
    public CultureInfo Language { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>Refuses options that say nothing or cannot go together.</summary>
    /// <exception cref="InputException">One of them does, or a file has no name.</exception>
    public void Check()
    {
        if (!IsSql && (LeavesRowsOut || Name is not null))
        {
            throw new InputException($"{(LeavesRowsOut ? "--without-rows" : "--name")} goes with --sql: CSV is nothing but rows. Add --sql, or leave it out.");
        }

        if (Week is null && IsPicture)
        {
            throw new InputException("--svg goes with --week: a picture shows one week. Add --week 2026-03-04, or leave it out.");
        }

        if (Week is not null && (IsSql || Years is not null))
        {
            throw new InputException($"--week shows one week and writes no rows: leave {(IsSql ? "--sql" : "--years")} out, or --week.");
        }

        if (Week is null && Years is null)
        {
            throw new InputException("Say which years: --years 2015-2030. Or look at one week: --week 2026-03-04.");
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
