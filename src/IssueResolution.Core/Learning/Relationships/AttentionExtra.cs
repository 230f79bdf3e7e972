using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Learning;

/// <summary>What is done besides, because of who the client is to us and how many issues it has had. Attention, never money.</summary>
[Requirement("R-138")]
public sealed class AttentionExtra : ClosedSet<AttentionExtra>
{
    /// <summary>The engagement partner calls. A call by someone of the client's own level in the crisis is <see cref="ExecutiveCall"/>.</summary>
    public static readonly AttentionExtra PartnerCall = new("partner-call", Words.Of(
        "the partner calls", "パートナーの電話", "The engagement partner calls within a business day.", "案件担当パートナーが一営業日以内に電話する。"));

    /// <summary>Solve it while the patience of a long relationship lasts: it is there, and what is claimed grows once it is spent.</summary>
    public static readonly AttentionExtra WithinTolerance = new("within-tolerance", Words.Of(
        "finish while patience lasts", "寛容なうちの解決", "Solve it while the patience of a long relationship lasts.", "長い関係の寛容があるうちに解決する。"));

    /// <summary>Say each step before it happens: a new client does not know how we work and expects more, sooner.</summary>
    public static readonly AttentionExtra ExplainEachStep = new("explain-each-step", Words.Of(
        "explain each step", "手順の説明", "Say each step before it happens: the client does not know how we work.", "当社の進め方を知らない顧客に、各手順を事前に伝える。"));

    /// <summary>Look whether it has the cause of the one before. Looking at all of them together is <see cref="CrossIssueAnalysis"/>.</summary>
    public static readonly AttentionExtra SameCauseCheck = new("same-cause-check", Words.Of(
        "check for the same cause", "同一原因の確認", "Look whether it has the cause of the issue before.", "前の案件と同じ原因かを確かめる。"));

    /// <summary>Look for what all the issues share: the relationship may be the cause.</summary>
    public static readonly AttentionExtra CrossIssueAnalysis = new("cross-issue-analysis", Words.Of(
        "analyse the issues together", "案件横断の分析", "Look for what all the issues of the client share.", "その顧客の案件に共通する点を探す。"));

    /// <summary>Someone from the head of the firm calls. The partner of the engagement does not replace it.</summary>
    public static readonly AttentionExtra ExecutiveCall = new("executive-call", Words.Of(
        "an executive calls", "役員の電話", "Someone from the head of the firm calls.", "役員が電話する。"));

    /// <summary>Ask whether the two firms fit at all, before a fourth issue does. It is no exit.</summary>
    public static readonly AttentionExtra FitReview = new("fit-review", Words.Of(
        "review the fit", "適合の見直し", "Ask whether the two firms fit.", "両社の相性を見直す。"));

    private AttentionExtra(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
