using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Casework;

/// <summary>The stages through which a case is told, in their order.</summary>
public sealed class CaseStage : ClosedSet<CaseStage>
{
    /// <summary>The client tells us. What we notice ourselves is a signal.</summary>
    public static readonly CaseStage Reported = new("reported", Words.Of(
        "Reported", "報告", "The client tells us.", "顧客から知らせを受ける。"));

    /// <summary>We say that we have it. Judging it comes next.</summary>
    public static readonly CaseStage Acknowledged = new("acknowledged", Words.Of(
        "Acknowledged", "受理", "We say that we have it.", "受理を伝える。"));

    /// <summary>How big and how soon. Why comes later.</summary>
    public static readonly CaseStage Assessed = new("assessed", Words.Of(
        "Assessed", "評価", "How big, how soon.", "大きさと急ぎを見極める。"));

    /// <summary>Who must know, inside the firm.</summary>
    public static readonly CaseStage Escalated = new("escalated", Words.Of(
        "Escalated", "上申", "Who must know.", "知るべき人に伝える。"));

    /// <summary>Why it happened. What to do comes next.</summary>
    public static readonly CaseStage Diagnosed = new("diagnosed", Words.Of(
        "Diagnosed", "原因究明", "Why it happened.", "なぜ起きたかを究明する。"));

    /// <summary>What we promise, and by when.</summary>
    public static readonly CaseStage Planned = new("planned", Words.Of(
        "Planned", "計画", "What we promise.", "何を約束するかを決める。"));

    /// <summary>The promise is kept. Whether trust is, only the follow-up tells.</summary>
    public static readonly CaseStage Resolved = new("resolved", Words.Of(
        "Resolved", "解決", "The promise is kept.", "約束を果たす。"));

    /// <summary>The client says whether it is over.</summary>
    public static readonly CaseStage FollowedUp = new("followed-up", Words.Of(
        "Followed up", "事後確認", "The client says whether it is over.", "本当に終わったかを顧客に聞く。"));

    private CaseStage(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
