using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Recovering;

/// <summary>Who may grant an offer. Speed wins at the front, so the first rung asks nobody.</summary>
public sealed class ApprovalLevel : OrderedScale<ApprovalLevel>
{
    /// <summary>Whoever is with the client decides. Above a small amount it is <see cref="ServicesLead"/>.</summary>
    public static readonly ApprovalLevel Front = new(1, "front", Words.Of(
        "at the front", "担当者の裁量", "Whoever works with the client decides without asking.", "顧客の担当者が、伺いを立てずに決める。"));

    /// <summary>The one who answers for how clients are served. What touches the result of the engagement is <see cref="Partner"/>.</summary>
    public static readonly ApprovalLevel ServicesLead = new(2, "services-lead", Words.Of(
        "services lead", "顧客サービス責任者", "The one who answers for how clients are served decides.", "顧客対応全般の責任者が決める。"));

    /// <summary>The one who answers for the engagement. A crisis is <see cref="Firm"/> whatever the amount.</summary>
    public static readonly ApprovalLevel Partner = new(3, "partner", Words.Of(
        "engagement partner", "案件担当パートナー", "The one who answers for the engagement decides.", "契約案件の責任者が決める。"));

    /// <summary>The one who answers for the firm, with legal advice. An apology that admits nothing does not need it.</summary>
    public static readonly ApprovalLevel Firm = new(4, "firm", Words.Of(
        "the firm, with legal advice", "会社（法務同席）", "The one who answers for the firm decides, with legal advice.", "会社の責任者が、法務の助言を得て決める。"));

    private ApprovalLevel(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
