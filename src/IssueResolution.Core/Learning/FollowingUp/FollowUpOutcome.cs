using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Learning;

/// <summary>What a follow-up calls for.</summary>
[Requirement("R-122")]
public sealed class FollowUpOutcome : ClosedSet<FollowUpOutcome>
{
    /// <summary>Nobody has asked, or the answer is outstanding, and it is not yet due.</summary>
    public static readonly FollowUpOutcome Ask = new("ask", Words.Of(
        "ask", "尋ねる", "Ask the client directly; there is still time.", "まだ間に合ううちに直接尋ねる。"));

    /// <summary>Due and still unknown. It is never taken for consent.</summary>
    public static readonly FollowUpOutcome AskNow = new("ask-now", Words.Of(
        "ask now", "すぐ尋ねる", "The time is up and the client has not spoken: ask by another way.", "期限を過ぎても返答がない。別の方法で尋ねる。"));

    /// <summary>Something is left. The issue need not be opened again for it.</summary>
    public static readonly FollowUpOutcome ActNow = new("act-now", Words.Of(
        "act now", "すぐ対応", "Mend what is left while it is live.", "残った点を今のうちに直す。"));

    /// <summary>Not settled: the same issue goes on, under the same id.</summary>
    public static readonly FollowUpOutcome Reopen = new("reopen", Words.Of(
        "reopen", "再開", "Open the same issue again.", "同じ案件を再び開く。"));

    /// <summary>The client confirmed it. Other duties may still keep the issue open.</summary>
    public static readonly FollowUpOutcome Settled = new("settled", Words.Of(
        "settled", "完了", "The client has confirmed it.", "顧客が確認した。"));

    private FollowUpOutcome(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
