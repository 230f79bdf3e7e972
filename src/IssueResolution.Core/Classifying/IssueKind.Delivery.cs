using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Classifying;

/// <content>Kinds of <see cref="IssueCategory.Delivery"/>.</content>
public sealed partial class IssueKind
{
    /// <summary>A promised date passed without the deliverable. If it arrived in time with parts missing, it is <see cref="IncompleteDeliverable"/>.</summary>
    [Requirement("R-010")]
    public static readonly IssueKind MissedDeadline = new(
        IssueCategory.Delivery,
        "missed-deadline",
        Words.Of("Missed deadline", "納期遅れ", "Choose it when a promised date has passed without the deliverable.", "約束の期日を過ぎても成果物が届いていないときに選ぶ。"),
        "incomplete-deliverable",
        new Phrase("Something arrived in time but parts are missing: that is incomplete, not late.", "期日に届いたが一部が欠けている場合は「未完の成果物」。"));

    /// <summary>All of it was delivered and it is not good enough. If it would be fine once the rest arrives, it is <see cref="IncompleteDeliverable"/>.</summary>
    [Requirement("R-010")]
    public static readonly IssueKind QualityConcern = new(
        IssueCategory.Delivery,
        "quality-concern",
        Words.Of("Quality concern", "品質への懸念", "Choose it when everything was delivered but does not work, convince or hold.", "すべて納めたが、動かない、説得力がない、使えないときに選ぶ。"),
        "incomplete-deliverable",
        new Phrase("If it would be fine once the missing part arrives, it is incomplete.", "欠けた部分が届けば問題ない場合は「未完の成果物」。"));

    /// <summary>Agreed parts are missing. If nobody ever agreed on that part, it is <see cref="ScopeGap"/>.</summary>
    [Requirement("R-010")]
    public static readonly IssueKind IncompleteDeliverable = new(
        IssueCategory.Delivery,
        "incomplete-deliverable",
        Words.Of("Incomplete deliverable", "未完の成果物", "Choose it when agreed parts are missing from what was handed over.", "合意した部分が成果物に欠けているときに選ぶ。"),
        "scope-gap",
        new Phrase("If the missing part was never agreed by anyone, it is a gap in the scope.", "欠けた部分を誰も合意していなかった場合は「範囲の抜け」。"));

    /// <summary>The work needs something nobody planned. If the sides remember the agreement differently, it is <see cref="CoverageDispute"/>.</summary>
    [Requirement("R-010")]
    public static readonly IssueKind ScopeGap = new(
        IssueCategory.Delivery,
        "scope-gap",
        Words.Of("Scope gap", "範囲の抜け", "Choose it when the work needs something that no one planned to deliver.", "必要なのに、誰の計画にも入っていないものがあるときに選ぶ。"),
        "coverage-dispute",
        new Phrase("If the two sides remember the agreement differently, it is a dispute about coverage.", "合意の記憶が双方で食い違う場合は「範囲の見解相違」。"));
}
