using IssueResolution.BusinessTime;
using IssueResolution.Wording;

namespace IssueResolution.Timing;

/// <summary>The reasons of a calendar in words.</summary>
internal static class StepReason
{
    public static Phrase Of(ExplainedStretch stretch) => stretch.Reasons.IsEmpty
        ? new Phrase("day and night", "昼夜を問わず")
        : Phrase.List(stretch.Reasons.Select(reason => reason.Cause switch
        {
            StretchCause.WeeklyHours => new Phrase("opening hours", "営業時間"),
            StretchCause.OutsideHours => new Phrase("outside opening hours", "営業時間外"),
            StretchCause.Holiday when reason.Name.Trim().Length == 0 => new Phrase("holiday", "休日"),
            StretchCause.Holiday => Phrase.Of($"holiday: {reason.Name}", $"休日：{reason.Name}"),
            StretchCause.Override when stretch.IsOpen => new Phrase("hours of that date", "当日の特別営業時間"),
            StretchCause.Override => new Phrase("closed on that date", "当日の特別休業"),
            StretchCause.Break => new Phrase("break", "休憩"),
            StretchCause.ClockChange => new Phrase("change of the clock", "時計の切り替え"),
            StretchCause.Excluded => new Phrase("taken out by another calendar", "別のカレンダーによる除外"),
            _ => throw new NotSupportedException($"{reason.Cause} is no cause that has words here."),
        }));
}
