using NodaTime;

namespace IssueResolution.Rendering;

internal abstract partial class Words
{
    /// <summary>Stands over a picture of a week that shows nothing.</summary>
    public abstract string WeekTitle { get; }

    public abstract string NoCalendars { get; }

    /// <summary>Said of a day on which nothing opens.</summary>
    public abstract string ClosedAllDay { get; }

    /// <summary>Before the name of a holiday.</summary>
    public abstract string WeekHoliday { get; }

    /// <summary>Said of a date that a zone left out when it changed sides of the date line.</summary>
    public abstract string DateSkipped { get; }

    /// <summary>Between two stretches of one day.</summary>
    public abstract string BetweenHours { get; }

    /// <summary>Mon, Tue, ...</summary>
    public abstract string DayOfWeek(IsoDayOfWeek day);

    /// <summary>Over the picture of a week that begins on a date.</summary>
    public abstract string WeekOf(string stamp);

    /// <summary>"45 h open in the week"</summary>
    public abstract string OpenInWeek(string span);

    /// <summary>"clock goes from 01:00 to 02:00"</summary>
    public abstract string ClockChanges(string before, string after);

    /// <summary>Of a picture whose rows are not all in one zone.</summary>
    public abstract string EachInItsZone(string axis, string zones);

    /// <summary>What a piece of a week is.</summary>
    public abstract string Piece(WeekPieceKind kind);
}
