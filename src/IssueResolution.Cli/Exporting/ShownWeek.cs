using System.Globalization;
using IssueResolution.BusinessTime;
using IssueResolution.Cli.Inputs;
using IssueResolution.Rendering;
using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Cli.Exporting;

/// <summary>One week of a calendar, for people who check its hours.</summary>
internal static class ShownWeek
{
    /// <exception cref="InputException">The text is no date, or its week leads out of the years for which calendars answer.</exception>
    public static LocalDate Read(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true } day && IsAnswered(day.Value)
            ? day.Value
            : throw new InputException($"--week {text}: write a day of the week, from 1900 to 2200, such as 2026-03-04.");

    /// <summary>As a picture, or as text; ends in a line feed.</summary>
    public static string Of(BusinessCalendar calendar, LocalDate day, bool isPicture, CultureInfo language) => isPicture
        ? WeekPicture.Draw(calendar, day, language) + "\n"
        : WeekText.Write([new(string.Empty, calendar)], day, language);

    /// <summary>With the whole week, in every zone of the earth.</summary>
    private static bool IsAnswered(LocalDate day) =>
        day >= BusinessCalendar.Earliest.InUtc().Date.PlusDays(8) && day <= BusinessCalendar.Latest.InUtc().Date.PlusDays(-8);
}
