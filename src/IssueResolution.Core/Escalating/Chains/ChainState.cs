using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Escalating;

/// <summary>How an escalation stands.</summary>
public sealed class ChainState : ClosedSet<ChainState>
{
    /// <summary>Never triggered. Once a run was resolved it is <see cref="Resolved"/>.</summary>
    public static readonly ChainState Idle = new("idle", Words.Of(
        "idle", "未開始", "Nothing has called for help yet.", "まだ上申は始まっていない。"));

    /// <summary>Levels are being notified and at least one is left. With none left it is <see cref="Exhausted"/>.</summary>
    public static readonly ChainState Escalating = new("escalating", Words.Of(
        "escalating", "上申中", "Level after level is notified until somebody acknowledges.", "誰かが引き受けるまで順に通知している。"));

    /// <summary>Somebody has taken it on, and that has not lapsed. Done is <see cref="Resolved"/>.</summary>
    public static readonly ChainState Acknowledged = new("acknowledged", Words.Of(
        "acknowledged", "引受け済み", "Somebody has taken it on.", "担当者が引き受けた。"));

    /// <summary>The last level of the last round was notified, from that instant on. An acknowledgement still counts.</summary>
    public static readonly ChainState Exhausted = new("exhausted", Words.Of(
        "exhausted", "通知先なし", "Everybody was notified and nobody has taken it on.", "全員に通知したが、誰も引き受けていない。"));

    /// <summary>The run is over. A further trigger starts another.</summary>
    public static readonly ChainState Resolved = new("resolved", Words.Of(
        "resolved", "解決済み", "It is over; nobody is notified any more.", "解決し、これ以上は通知しない。"));

    private ChainState(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
