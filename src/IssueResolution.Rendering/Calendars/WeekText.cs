using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>One week of one or more calendars as plain text in columns: what <see cref="WeekPicture"/> draws.</summary>
public static class WeekText
{
    private const string Gap = "  ";

    /// <summary>How much is open in the week, then a line for each day and calendar: date, calendar, open time, hours and why; lines end in a line feed.</summary>
    /// <remarks>A shift past midnight stands whole at both of its days; the time beside it counts what lies within the day.</remarks>
    /// <inheritdoc cref="WeekPicture.Draw(IEnumerable{KeyValuePair{string, BusinessCalendar}}, LocalDate, CultureInfo, PictureWidth)" path="/param[@name != 'width']"/>
    /// <inheritdoc cref="WeekPicture.Draw(IEnumerable{KeyValuePair{string, BusinessCalendar}}, LocalDate, CultureInfo, PictureWidth)" path="/exception"/>
    public static string Write(IEnumerable<KeyValuePair<string, BusinessCalendar>> calendars, LocalDate day, CultureInfo culture)
    {
        ImmutableArray<KeyValuePair<string, BusinessCalendar>> shown = [.. Guard.Against.Null(calendars)];
        Words words = Words.For(Guard.Against.Null(culture));
        StringBuilder text = new();
        if (shown.IsEmpty)
        {
            PlainText.Line(text, words.NoCalendars);
            return text.ToString();
        }

        WeekView view = new(shown, day, words);
        foreach (string line in (string[])[view.Heading, view.Outcome, view.Times, string.Empty])
        {
            PlainText.Line(text, line);
        }

        string[][] rows =
        [
            .. from date in view.Days
               from lane in view.Lanes
               select (string[])[view.Stamp(date), .. view.HasSeveral ? [view.NameOf(lane)] : Array.Empty<string>(), view.OpenOn(lane, date), view.Told(lane, date)],
        ];
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => PlainText.Columns(row[column])))];
        foreach (string[] row in rows)
        {
            PlainText.Line(text, string.Join(Gap, row.Select((cell, column) => PlainText.Padded(cell, widths[column]))));
        }

        return text.ToString();
    }
}
