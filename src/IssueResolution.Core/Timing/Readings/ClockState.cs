using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Timing;

/// <summary>How a cycle of a clock stands.</summary>
public sealed class ClockState : ClosedSet<ClockState>
{
    /// <summary>It counts, breached or not; in closed time it stands still and is running all the same.</summary>
    public static readonly ClockState Running = new("running", Words.Of(
        "running", "計測中", "The clock is running.", "時計が動いている。"));

    /// <summary>A status stops the count for now, because someone else must act.</summary>
    public static readonly ClockState Paused = new("paused", Words.Of(
        "paused", "一時停止中", "The clock stands still until the status changes.", "状態が変わるまで止まっている。"));

    /// <summary>It stopped at its deadline or before.</summary>
    public static readonly ClockState Met = new("met", Words.Of(
        "met", "達成", "It was done in time.", "期限内に済んだ。"));

    /// <summary>It stopped after its deadline.</summary>
    public static readonly ClockState Missed = new("missed", Words.Of(
        "missed", "未達", "It was done too late.", "期限に遅れて済んだ。"));

    /// <summary>It ended without a result: neither met nor missed.</summary>
    public static readonly ClockState Cancelled = new("cancelled", Words.Of(
        "cancelled", "取消", "It ended without a result.", "結果なしに終わった。"));

    private ClockState(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
