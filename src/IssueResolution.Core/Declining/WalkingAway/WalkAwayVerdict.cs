using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Declining;

/// <summary>Whether a relationship goes on. The last resort is the last step.</summary>
public sealed class WalkAwayVerdict : OrderedScale<WalkAwayVerdict>
{
    /// <summary>It goes on as it is.</summary>
    public static readonly WalkAwayVerdict Continue = new(1, "continue", Words.Of(
        "continue", "継続", "The relationship goes on.", "関係を続ける。"));

    /// <summary>It goes on within limits that the client is told: a formal notice, two people at every contact, in writing only.</summary>
    public static readonly WalkAwayVerdict SetBoundary = new(2, "set-boundary", Words.Of(
        "set a boundary", "境界を示す",
        "Give a formal notice, put two people on every contact, keep to writing, and look again after the review time.",
        "正式に通知し、二人で対応し、書面のみとし、見直しの期日に再評価する。"));

    /// <summary>It should end, in order: the phase finished, the work handed over.</summary>
    public static readonly WalkAwayVerdict RecommendExit = new(3, "recommend-exit", Words.Of(
        "recommend exit", "撤退を勧告", "End the relationship in order.", "秩序立てて関係を終える。"));

    /// <summary>Contact stops now, law and safety are called in, and it ends unless an executive decides otherwise.</summary>
    public static readonly WalkAwayVerdict SuspendContact = new(4, "suspend-contact", Words.Of(
        "suspend contact now", "直ちに接触を停止",
        "Stop contact now, call in legal and safety, and exit unless an executive decides otherwise.",
        "直ちに接触を止め、法務と安全の担当を呼び、経営層が別段の決定をしない限り撤退する。"));

    private WalkAwayVerdict(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
