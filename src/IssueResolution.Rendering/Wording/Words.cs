using System.Globalization;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>Every text that pictures and reports add of their own. A language is a subclass, so none can be half translated.</summary>
internal abstract partial class Words
{
    /// <summary>Japanese for Japanese cultures, English for every other.</summary>
    public static Words For(CultureInfo culture) =>
        culture.TwoLetterISOLanguageName == JapaneseWords.Instance.Language ? JapaneseWords.Instance : EnglishWords.Instance;

    /// <summary>The language as HTML and SVG name it.</summary>
    public abstract string Language { get; }

    /// <summary>09:30, in both languages.</summary>
    public static string TimeOfDay(LocalTime time) => $"{TwoDigits(time.Hour)}:{TwoDigits(time.Minute)}";

    public abstract string Year(int year);

    public abstract string Month(int month);

    public abstract string DayOfYear(LocalDate date);

    public abstract string Date(LocalDate date);

    /// <summary>Date, weekday and time to the minute.</summary>
    public abstract string Moment(LocalDateTime time);

    /// <summary>A duration as "45.5 min", "2 h 38 min" or "120.3 h": never in days, because a business day has no one length.</summary>
    /// <remarks>Not negative. To a tenth of a unit below an hour, to the minute below 100 hours, to a tenth of an hour above.</remarks>
    public string Span(Duration duration)
    {
        decimal hours = Numerals.Hours(duration);
        decimal minutes = Math.Round(hours * 60, MidpointRounding.AwayFromZero);
        return hours switch
        {
            0 or >= 100 => Hours(Numerals.ToTenth(hours)),
            >= 1 when minutes % 60 == 0 => Hours(Numerals.Of(minutes / 60)),
            >= 1 => HoursAndMinutes(Numerals.Of(decimal.Floor(minutes / 60)), Numerals.Of(minutes % 60)),
            >= 1 / 60m => Minutes(Numerals.ToTenth(hours * 60)),
            _ => Seconds(Numerals.ToTenth(hours * 3600)),
        };
    }

    protected abstract string Hours(string amount);

    protected abstract string HoursAndMinutes(string hours, string minutes);

    protected abstract string Minutes(string amount);

    protected abstract string Seconds(string amount);

    private static string TwoDigits(int value) => value.ToString("00", CultureInfo.InvariantCulture);
}
