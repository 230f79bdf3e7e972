using NodaTime;

namespace IssueResolution.Rendering;

internal sealed partial class EnglishWords
{
    public override string WeekTitle => "Opening hours of a week";

    public override string NoCalendars => "There is no calendar to show.";

    public override string ClosedAllDay => "closed";

    public override string WeekHoliday => "holiday";

    public override string DateSkipped => "this date was skipped here";

    public override string BetweenHours => ", ";

    public override string DayOfWeek(IsoDayOfWeek day) => _days[(int)day - 1];

    public override string WeekOf(string stamp) => $"Opening hours, week of {stamp}";

    public override string OpenInWeek(string span) => $"{span} open in the week";

    public override string ClockChanges(string before, string after) => $"clock goes from {before} to {after}";

    public override string EachInItsZone(string axis, string zones) => $"Hours are local to each row: {zones}. The axis is the clock in {axis}.";

    public override string Piece(WeekPieceKind kind) => kind switch
    {
        WeekPieceKind.Open => "Open",
        WeekPieceKind.OpenOnDate => "Open on this date only",
        WeekPieceKind.Break => "Break",
        WeekPieceKind.Holiday => "Holiday",
        _ => "Closed by exception",
    };
}
