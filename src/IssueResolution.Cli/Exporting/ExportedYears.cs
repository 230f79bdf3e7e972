using System.Globalization;
using IssueResolution.BusinessTime;
using IssueResolution.Cli.Inputs;
using NodaTime;

namespace IssueResolution.Cli.Exporting;

/// <summary>The stretch of a calendar that is exported: whole years of UTC, both named years included.</summary>
internal static class ExportedYears
{
    /// <exception cref="InputException">The text is no such range, or leads out of the years for which calendars answer.</exception>
    public static Interval Read(string text)
    {
        string[] years = text.Split('-');
        return years.Length == 2 && Year(years[0]) is { } first && Year(years[1]) is { } last && first <= last
            ? new Interval(Instant.FromUtc(first, 1, 1, 0, 0), Instant.FromUtc(last + 1, 1, 1, 0, 0))
            : throw new InputException($"--years {text}: write the first and the last year, from 1900 to 2200, such as 2015-2030.");
    }

    private static int? Year(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year)
        && year >= BusinessCalendar.Earliest.InUtc().Year && year < BusinessCalendar.Latest.InUtc().Year
            ? year
            : null;
}
