using System.Globalization;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>Every text that pictures and reports add of their own. A language is a subclass, so none can be half translated.</summary>
internal abstract partial class Words
{
    private static readonly Phrase _languages = new("en", "ja");

    /// <summary>Japanese for Japanese cultures, English for every other: as phrases have it.</summary>
    public static Words For(CultureInfo culture) =>
        _languages.In(culture) == JapaneseWords.Instance.Language ? JapaneseWords.Instance : EnglishWords.Instance;

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

    /// <summary>A duration in its largest unit and the one below: "1,675 h 11 min", "45 min 30 s", "12.5 s".</summary>
    /// <remarks>
    /// Not negative. Never in days, because a business day has no one length. Rounded half away from zero to what is shown, seconds on
    /// their own to a tenth; a second unit of zero is left out. Nothing at all is "0 h", and what is more is never rounded down to that.
    /// </remarks>
    public string Span(Duration duration)
    {
        decimal seconds = decimal.Divide(duration.BclCompatibleTicks, NodaConstants.TicksPerSecond);
        decimal tenths = Math.Round(seconds, 1, MidpointRounding.AwayFromZero);
        decimal whole = Math.Round(seconds, MidpointRounding.AwayFromZero);
        decimal minutes = Math.Round(seconds / 60, MidpointRounding.AwayFromZero);
        return whole switch
        {
            >= 3600 when minutes % 60 == 0 => Hours(Numerals.Of(minutes / 60)),
            >= 3600 => HoursAndMinutes(Numerals.Of(decimal.Floor(minutes / 60)), Numerals.Of(minutes % 60)),
            >= 60 when tenths >= 60 && whole % 60 == 0 => Minutes(Numerals.Of(whole / 60)),
            >= 60 when tenths >= 60 => MinutesAndSeconds(Numerals.Of(decimal.Floor(whole / 60)), Numerals.Of(whole % 60)),
            _ when seconds == 0 => Hours(Numerals.Of(0)),
            _ => Seconds(Numerals.Of(Math.Max(0.1m, tenths))),
        };
    }

    /// <summary>A phrase of the domain in this language.</summary>
    public abstract string In(Phrase phrase);

    /// <summary>A name of the ticket system, or what stands for one that is blank.</summary>
    public string Named(string name) => string.IsNullOrWhiteSpace(name) ? Nameless : name;

    protected abstract string Hours(string amount);

    protected abstract string HoursAndMinutes(string hours, string minutes);

    protected abstract string Minutes(string amount);

    protected abstract string MinutesAndSeconds(string minutes, string seconds);

    protected abstract string Seconds(string amount);

    private static string TwoDigits(int value) => value.ToString("00", CultureInfo.InvariantCulture);
}
