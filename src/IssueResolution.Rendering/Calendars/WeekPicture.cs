using System.Collections.Immutable;
using System.Globalization;
using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>One week of a calendar, day under day: open hours, breaks, holidays, nights that belong to the day before, changes of the clock.</summary>
public static class WeekPicture
{
    /// <summary>An SVG file of its own for one calendar.</summary>
    /// <inheritdoc cref="Draw(IEnumerable{KeyValuePair{string, BusinessCalendar}}, LocalDate, CultureInfo, PictureWidth)" path="/remarks"/>
    /// <param name="calendar">What is drawn.</param>
    /// <param name="day">Any day of the week, which begins on Monday.</param>
    /// <param name="culture">Chooses the language: Japanese for Japanese cultures, English for every other.</param>
    /// <param name="width">For what width to lay it out.</param>
    /// <inheritdoc cref="Draw(IEnumerable{KeyValuePair{string, BusinessCalendar}}, LocalDate, CultureInfo, PictureWidth)" path="/exception"/>
    public static string Draw(BusinessCalendar calendar, LocalDate day, CultureInfo culture, PictureWidth width = PictureWidth.Wide) =>
        Draw([new(string.Empty, Guard.Against.Null(calendar))], day, culture, width);

    /// <summary>An SVG file of its own for several calendars, one under the other in each day. Without calendars it says so.</summary>
    /// <remarks>
    /// The axis is the clock on the wall in the zone of the first calendar, 00:00 to 24:00; the hours beside each row are in the zone of its own
    /// calendar. On a day on which the clock changes a dashed line stands at the change, and the open time is what really passes.
    /// </remarks>
    /// <param name="calendars">Each with the name that stands at its rows.</param>
    /// <param name="day">Any day of the week, which begins on Monday.</param>
    /// <param name="culture">Chooses the language: Japanese for Japanese cultures, English for every other.</param>
    /// <param name="width">For what width to lay it out.</param>
    /// <exception cref="ArgumentOutOfRangeException">The week is not within the years for which calendars answer.</exception>
    public static string Draw(
        IEnumerable<KeyValuePair<string, BusinessCalendar>> calendars, LocalDate day, CultureInfo culture, PictureWidth width = PictureWidth.Wide)
    {
        ImmutableArray<KeyValuePair<string, BusinessCalendar>> shown = [.. Guard.Against.Null(calendars)];
        Words words = Words.For(Guard.Against.Null(culture));
        return (shown.IsEmpty
            ? SvgPicture.Message("week", width, words, words.WeekTitle, words.NoCalendars)
            : new WeekDrawing(new WeekView(shown, day, words), words, width).Compose()).Standalone();
    }
}
