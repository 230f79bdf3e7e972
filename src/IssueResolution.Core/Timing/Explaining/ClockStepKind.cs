using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Timing;

/// <summary>What a stretch of time did to a clock.</summary>
public sealed class ClockStepKind : ClosedSet<ClockStepKind>
{
    /// <summary>The clock ran and the calendar was open: the time counts.</summary>
    public static readonly ClockStepKind Running = new("running", Words.Of(
        "running", "計測", "The time counts.", "時間を数える。"));

    /// <summary>The clock ran and the calendar was closed: nothing counts.</summary>
    public static readonly ClockStepKind Closed = new("closed", Words.Of(
        "closed", "営業時間外", "The calendar is closed.", "営業していない。"));

    /// <summary>A status paused the clock: nothing counts, open or not.</summary>
    public static readonly ClockStepKind Paused = new("paused", Words.Of(
        "paused", "一時停止", "Someone else must act.", "他者の対応を待っている。"));

    /// <summary>The case was resolved, and was reopened later: nothing counts.</summary>
    public static readonly ClockStepKind Resolved = new("resolved", Words.Of(
        "resolved", "解決中", "The case was resolved for a while.", "いったん解決していた。"));

    /// <summary>No time at all: target or calendar changed, and what was used before may count for more, less or nothing.</summary>
    public static readonly ClockStepKind Changed = new("changed", Words.Of(
        "changed", "変更", "Target or calendar changed.", "目標またはカレンダーが変わった。"));

    /// <summary>Open time still ahead, up to the deadline.</summary>
    public static readonly ClockStepKind Ahead = new("ahead", Words.Of(
        "ahead", "残り", "Time that is left until the deadline.", "期限までの残り時間。"));

    private ClockStepKind(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
