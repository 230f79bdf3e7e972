using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Classifying;

/// <content>Kinds of <see cref="IssueCategory.Scope"/>.</content>
public sealed partial class IssueKind
{
    /// <summary>The client believes it was included, we do not. If the client knows it is new, it is <see cref="FeatureCreepExpectation"/>.</summary>
    [Requirement("R-012")]
    public static readonly IssueKind CoverageDispute = new(
        IssueCategory.Scope,
        "coverage-dispute",
        Words.Of("Coverage dispute", "範囲の見解相違", "Choose it when the client believes that something was included and we do not.", "顧客は含まれると考え、当社はそう考えないときに選ぶ。"),
        "feature-creep-expectation",
        new Phrase("If the client knows that it is new and expects it all the same, it is creep.", "新しい要望と知りつつ当然と期待している場合は「機能追加の期待」。"));

    /// <summary>Work was changed without the approval it needed. If only the reading differs, it is <see cref="CoverageDispute"/>.</summary>
    [Requirement("R-012")]
    public static readonly IssueKind UnapprovedChange = new(
        IssueCategory.Scope,
        "unapproved-change",
        Words.Of("Unapproved change", "未承認の変更", "Choose it when the work was changed without the approval that was needed.", "必要な承認なしに作業内容が変えられたときに選ぶ。"),
        "coverage-dispute",
        new Phrase("If nothing was changed and only the reading differs, it is a dispute about coverage.", "変更はなく解釈だけが違う場合は「範囲の見解相違」。"));

    /// <summary>Extras are expected as a matter of course. If one was already built without approval, it is <see cref="UnapprovedChange"/>.</summary>
    [Requirement("R-012")]
    public static readonly IssueKind FeatureCreepExpectation = new(
        IssueCategory.Scope,
        "feature-creep-expectation",
        Words.Of("Feature-creep expectation", "機能追加の期待", "Choose it when small extras are expected again and again as a matter of course.", "小さな追加が当然のように繰り返し期待されるときに選ぶ。"),
        "unapproved-change",
        new Phrase("If an extra was already built without approval, it is an unapproved change.", "承認なしに既に作ってしまった場合は「未承認の変更」。"));
}
