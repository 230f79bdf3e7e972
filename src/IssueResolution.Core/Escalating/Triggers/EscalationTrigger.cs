using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Escalating;

/// <summary>What makes us escalate on our own, before the client does, beyond what the severity asks for.</summary>
[Requirement("R-040")]
public sealed class EscalationTrigger : ClosedSet<EscalationTrigger>
{
    /// <summary>Deadlines were missed one after the other. A single missed target is <see cref="TargetMissed"/>.</summary>
    [Requirement("R-041")]
    public static readonly EscalationTrigger ConsecutiveMisses = new("consecutive-misses", Words.Of(
        "consecutive misses", "期限の連続超過", "Deadlines were missed one after the other.", "期限を続けて守れなかった。"));

    /// <summary>The client rated us below the threshold. Bad words without a score are part of the severity.</summary>
    [Requirement("R-042")]
    public static readonly EscalationTrigger LowSatisfaction = new("low-satisfaction", Words.Of(
        "low satisfaction", "満足度の低下", "The client's satisfaction lies below the threshold.", "顧客満足度が基準を下回った。"));

    /// <summary>Open requests to change the scope have grown too large. A dispute about what was agreed is an issue of its own.</summary>
    [Requirement("R-043")]
    public static readonly EscalationTrigger ScopeGrowth = new("scope-growth", Words.Of(
        "scope growth", "範囲の膨張", "Open scope changes have grown large against the original budget.", "未決の範囲変更が当初予算に対して大きくなった。"));

    /// <summary>Issues of one kind keep coming. This one coming back is <see cref="Reopened"/>.</summary>
    [Requirement("R-044")]
    public static readonly EscalationTrigger Pattern = new("pattern", Words.Of(
        "pattern", "再発傾向", "Issues of the same kind keep coming.", "同種の案件が続いている。"));

    /// <summary>A target of this issue was missed. Several deadlines in a row are <see cref="ConsecutiveMisses"/> as well.</summary>
    public static readonly EscalationTrigger TargetMissed = new("target-missed", Words.Of(
        "target missed", "目標時間の超過", "A target of the service level agreement was missed.", "SLAの目標時間を守れなかった。"));

    /// <summary>This issue was opened again too often. Others of its kind are a <see cref="Pattern"/>.</summary>
    public static readonly EscalationTrigger Reopened = new("reopened", Words.Of(
        "reopened", "再オープンの反復", "The issue was opened again and again.", "解決後に何度も再オープンされた。"));

    /// <summary>More than one attempt at putting it right has failed. Opened again after it held is <see cref="Reopened"/>.</summary>
    [Requirement("R-091")]
    public static readonly EscalationTrigger FixesFailed = new("fixes-failed", Words.Of(
        "fixes failed", "対処の失敗の反復", "Attempts to put it right failed again.", "対処を重ねても直らなかった。"));

    /// <summary>The client spoke to our leadership before we did: trust is lost with the client and inside the firm.</summary>
    [Requirement("R-052")]
    public static readonly EscalationTrigger ClientEscalatedFirst = new("client-escalated-first", Words.Of(
        "client escalated first", "顧客が先に上申", "The client reached our leadership before we did.", "当社より先に、顧客が経営層へ訴えた。"));

    private EscalationTrigger(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
