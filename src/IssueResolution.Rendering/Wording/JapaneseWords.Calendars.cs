using NodaTime;

namespace IssueResolution.Rendering;

internal sealed partial class JapaneseWords
{
    public override string WeekTitle => "一週間の営業時間";

    public override string NoCalendars => "表示するカレンダーはありません。";

    public override string ClosedAllDay => "休業";

    public override string WeekHoliday => "祝休日";

    public override string DateSkipped => "この地域では存在しない日付";

    public override string BetweenHours => "、";

    public override string DayOfWeek(IsoDayOfWeek day) => $"{Days[(int)day - 1]}曜";

    public override string WeekOf(string stamp) => $"{stamp} からの週の営業時間";

    public override string OpenInWeek(string span) => $"週合計 {span}";

    public override string ClockChanges(string before, string after) => $"時計が {before} から {after} に変わる";

    public override string EachInItsZone(string axis, string zones) => $"時刻は各行の現地時刻（{zones}）、目盛りは {axis} の時計です。";

    public override string Piece(WeekPieceKind kind) => kind switch
    {
        WeekPieceKind.Open => "営業",
        WeekPieceKind.OpenOnDate => "この日だけの営業時間",
        WeekPieceKind.Break => "休憩",
        WeekPieceKind.Holiday => "祝休日",
        _ => "臨時の休業",
    };
}
