using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Escalating;

/// <summary>Whether an escalation should go out now.</summary>
public sealed class NoticeReadiness : ClosedSet<NoticeReadiness>
{
    /// <summary>Parts are missing and the fact window is still open: gather them first.</summary>
    public static readonly NoticeReadiness Gathering = new("gathering", Words.Of(
        "gathering facts", "事実確認中", "The fact window is open: gather what is missing.", "事実確認の時間内。足りない事実を集める。"));

    /// <summary>Every part is there: send it, window or not.</summary>
    public static readonly NoticeReadiness Ready = new("ready", Words.Of(
        "ready", "上申可", "Every part is there: send it.", "全項目がそろった。上申する。"));

    /// <summary>The fact window is over and parts are missing: say that they are unknown, and send it.</summary>
    public static readonly NoticeReadiness Overdue = new("overdue", Words.Of(
        "overdue", "時間切れ", "The fact window is over: say what is unknown, and send it.", "事実確認の時間が過ぎた。不明な点は不明として上申する。"));

    private NoticeReadiness(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
