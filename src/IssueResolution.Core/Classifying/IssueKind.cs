using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Classifying;

/// <summary>What exactly an issue is about: nineteen kinds in five categories.</summary>
/// <remarks>The description of a kind says when to choose it; <see cref="NearMiss"/> names the kind it is most easily taken for.</remarks>
public sealed class IssueKind : ClosedSet<IssueKind>
{
    /// <summary>A promised date passed without the deliverable. If it arrived in time with parts missing, it is <see cref="IncompleteDeliverable"/>.</summary>
    [Requirement("R-010")]
    public static readonly IssueKind MissedDeadline = new(IssueCategory.Delivery, "missed-deadline", Words.Of(
        "Missed deadline", "納期遅れ", "Choose it when a promised date has passed without the deliverable.", "約束の期日を過ぎても成果物が届いていないときに選ぶ。"),
        "incomplete-deliverable", new Phrase("Something arrived in time but parts are missing: that is incomplete, not late.", "期日に届いたが一部が欠けている場合は「未完の成果物」。"));

    /// <summary>All of it was delivered and it is not good enough. If it would be fine once the rest arrives, it is <see cref="IncompleteDeliverable"/>.</summary>
    [Requirement("R-010")]
    public static readonly IssueKind QualityConcern = new(IssueCategory.Delivery, "quality-concern", Words.Of(
        "Quality concern", "品質への懸念", "Choose it when everything was delivered but does not work, convince or hold.", "すべて納めたが、動かない、説得力がない、使えないときに選ぶ。"),
        "incomplete-deliverable", new Phrase("If it would be fine once the missing part arrives, it is incomplete.", "欠けた部分が届けば問題ない場合は「未完の成果物」。"));

    /// <summary>Agreed parts are missing. If nobody ever agreed on that part, it is <see cref="ScopeGap"/>.</summary>
    [Requirement("R-010")]
    public static readonly IssueKind IncompleteDeliverable = new(IssueCategory.Delivery, "incomplete-deliverable", Words.Of(
        "Incomplete deliverable", "未完の成果物", "Choose it when agreed parts are missing from what was handed over.", "合意した部分が成果物に欠けているときに選ぶ。"),
        "scope-gap", new Phrase("If the missing part was never agreed by anyone, it is a gap in the scope.", "欠けた部分を誰も合意していなかった場合は「範囲の抜け」。"));

    /// <summary>The work needs something nobody planned. If the sides remember the agreement differently, it is <see cref="CoverageDispute"/>.</summary>
    [Requirement("R-010")]
    public static readonly IssueKind ScopeGap = new(IssueCategory.Delivery, "scope-gap", Words.Of(
        "Scope gap", "範囲の抜け", "Choose it when the work needs something that no one planned to deliver.", "必要なのに、誰の計画にも入っていないものがあるときに選ぶ。"),
        "coverage-dispute", new Phrase("If the two sides remember the agreement differently, it is a dispute about coverage.", "合意の記憶が双方で食い違う場合は「範囲の見解相違」。"));

    /// <summary>The client does not hear how things stand. If one person leaves questions unanswered, it is <see cref="UnresponsiveMember"/>.</summary>
    [Requirement("R-011")]
    public static readonly IssueKind MissingUpdates = new(IssueCategory.Communication, "missing-updates", Words.Of(
        "Missing updates", "連絡の欠如", "Choose it when the client does not hear how things stand.", "顧客に状況が伝わっていないときに選ぶ。"),
        "unresponsive-member", new Phrase("If one person leaves questions unanswered, it is that person's responsiveness.", "特定の担当者が問いに答えない場合は「応答の遅い担当者」。"));

    /// <summary>Expectations differ because nobody stated them. If someone claims an agreement, it is <see cref="CoverageDispute"/>.</summary>
    [Requirement("R-011")]
    public static readonly IssueKind UnclearExpectations = new(IssueCategory.Communication, "unclear-expectations", Words.Of(
        "Unclear expectations", "期待の不明確さ", "Choose it when the sides expected different things because nobody said which.", "何を期待するかを誰も言葉にせず、思いが食い違ったときに選ぶ。"),
        "coverage-dispute", new Phrase("If someone claims that it was agreed, it is a dispute about coverage.", "「合意した」と主張がある場合は「範囲の見解相違」。"));

    /// <summary>One of us leaves questions lying. If questions are answered but nothing is said unasked, it is <see cref="MissingUpdates"/>.</summary>
    [Requirement("R-011")]
    public static readonly IssueKind UnresponsiveMember = new(IssueCategory.Communication, "unresponsive-member", Words.Of(
        "Unresponsive team member", "応答の遅い担当者", "Choose it when one of us leaves the client's questions lying.", "当社の担当者が顧客の問いを放置しているときに選ぶ。"),
        "missing-updates", new Phrase("If questions are answered but nothing is said unasked, it is missing updates.", "問いには答えるが自発的な連絡がない場合は「連絡の欠如」。"));

    /// <summary>People on the client's side want different things. If one person's wish is merely unknown, it is <see cref="UnclearExpectations"/>.</summary>
    [Requirement("R-011")]
    public static readonly IssueKind StakeholderMisalignment = new(IssueCategory.Communication, "stakeholder-misalignment", Words.Of(
        "Stakeholder misalignment", "関係者間の不一致", "Choose it when people on the client's side want different things of us.", "顧客側の関係者の間で、当社への要望が食い違うときに選ぶ。"),
        "unclear-expectations", new Phrase("If only one person's wish is unknown, the expectation is unclear.", "一人の希望が分からないだけなら「期待の不明確さ」。"));

    /// <summary>The client believes it was included, we do not. If the client knows it is new, it is <see cref="FeatureCreepExpectation"/>.</summary>
    [Requirement("R-012")]
    public static readonly IssueKind CoverageDispute = new(IssueCategory.Scope, "coverage-dispute", Words.Of(
        "Coverage dispute", "範囲の見解相違", "Choose it when the client believes that something was included and we do not.", "顧客は含まれると考え、当社はそう考えないときに選ぶ。"),
        "feature-creep-expectation", new Phrase("If the client knows that it is new and expects it all the same, it is creep.", "新しい要望と知りつつ当然と期待している場合は「機能追加の期待」。"));

    /// <summary>Work was changed without the approval it needed. If only the reading differs, it is <see cref="CoverageDispute"/>.</summary>
    [Requirement("R-012")]
    public static readonly IssueKind UnapprovedChange = new(IssueCategory.Scope, "unapproved-change", Words.Of(
        "Unapproved change", "未承認の変更", "Choose it when the work was changed without the approval that was needed.", "必要な承認なしに作業内容が変えられたときに選ぶ。"),
        "coverage-dispute", new Phrase("If nothing was changed and only the reading differs, it is a dispute about coverage.", "変更はなく解釈だけが違う場合は「範囲の見解相違」。"));

    /// <summary>Extras are expected as a matter of course. If one was already built without approval, it is <see cref="UnapprovedChange"/>.</summary>
    [Requirement("R-012")]
    public static readonly IssueKind FeatureCreepExpectation = new(IssueCategory.Scope, "feature-creep-expectation", Words.Of(
        "Feature-creep expectation", "機能追加の期待", "Choose it when small extras are expected again and again as a matter of course.", "小さな追加が当然のように繰り返し期待されるときに選ぶ。"),
        "unapproved-change", new Phrase("If an extra was already built without approval, it is an unapproved change.", "承認なしに既に作ってしまった場合は「未承認の変更」。"));

    /// <summary>Two people cannot work together. If whole groups differ in how they work, it is <see cref="CulturalMisalignment"/>.</summary>
    [Requirement("R-013")]
    public static readonly IssueKind PersonalityConflict = new(IssueCategory.Team, "personality-conflict", Words.Of(
        "Personality conflict", "人間関係の衝突", "Choose it when two people cannot work together, whoever is right.", "どちらが正しいかによらず、二人が協働できないときに選ぶ。"),
        "cultural-misalignment", new Phrase("If whole groups differ in how they work, it is a matter of culture.", "集団同士の仕事の流儀が違う場合は「文化の不一致」。"));

    /// <summary>Someone lacks what the task needs. If the deliverable is the complaint and its reason is open, start with <see cref="QualityConcern"/>.</summary>
    [Requirement("R-013")]
    public static readonly IssueKind SkillMismatch = new(IssueCategory.Team, "skill-mismatch", Words.Of(
        "Skill mismatch", "技能の不一致", "Choose it when someone lacks what the task needs.", "担当者に必要な技能が足りないときに選ぶ。"),
        "quality-concern", new Phrase("If the deliverable is the complaint and the reason is open, start with quality.", "成果物への不満で原因が未定なら、まず「品質への懸念」。"));

    /// <summary>People leave and knowledge goes with them. If the successor is there and not up to it, it is <see cref="SkillMismatch"/>.</summary>
    [Requirement("R-013")]
    public static readonly IssueKind Turnover = new(IssueCategory.Team, "turnover", Words.Of(
        "Turnover", "担当者の交代", "Choose it when people leave or change and knowledge goes with them.", "担当者の離脱や交代で知見が失われたときに選ぶ。"),
        "skill-mismatch", new Phrase("If the new person is there and not up to the task, it is a mismatch of skill.", "後任はいるが力不足の場合は「技能の不一致」。"));

    /// <summary>The organisations differ in how they work. If it would vanish with one person replaced, it is <see cref="PersonalityConflict"/>.</summary>
    [Requirement("R-013")]
    public static readonly IssueKind CulturalMisalignment = new(IssueCategory.Team, "cultural-misalignment", Words.Of(
        "Cultural misalignment", "文化の不一致", "Choose it when the two organisations differ in how they decide, speak or work.", "意思決定や話し方、働き方が両社で異なるときに選ぶ。"),
        "personality-conflict", new Phrase("If it disappears when one person is replaced, it was between persons.", "一人を替えれば消えるなら「人間関係の衝突」。"));

    /// <summary>An invoice or a line of it is contested. If it is right by the contract but above the estimate, it is <see cref="CostDiscrepancy"/>.</summary>
    [Requirement("R-014")]
    public static readonly IssueKind InvoiceDispute = new(IssueCategory.Billing, "invoice-dispute", Words.Of(
        "Invoice dispute", "請求書への異議", "Choose it when the client contests an invoice or one of its lines.", "請求書またはその明細に異議があるときに選ぶ。"),
        "cost-discrepancy", new Phrase("If the invoice is right by the contract but above the estimate, it is a discrepancy.", "契約どおりだが見積りを超える場合は「費用の差異」。"));

    /// <summary>The question is when or how to pay. If payment waits because a line is doubted, it is <see cref="InvoiceDispute"/>.</summary>
    [Requirement("R-014")]
    public static readonly IssueKind PaymentTerms = new(IssueCategory.Billing, "payment-terms", Words.Of(
        "Payment terms", "支払条件", "Choose it when the question is when or how to pay.", "支払いの時期や方法が問題になるときに選ぶ。"),
        "invoice-dispute", new Phrase("If paying is delayed because a line is doubted, the invoice is disputed.", "明細への疑問で支払いが止まる場合は「請求書への異議」。"));

    /// <summary>A change of rates is at issue. If the rate is as agreed and the hours are more, it is <see cref="CostDiscrepancy"/>.</summary>
    [Requirement("R-014")]
    public static readonly IssueKind RateChange = new(IssueCategory.Billing, "rate-change", Words.Of(
        "Rate change", "単価の変更", "Choose it when a change of rates is announced, asked for or refused.", "単価の変更を申し入れる、求められる、または断られるときに選ぶ。"),
        "cost-discrepancy", new Phrase("If the rate is as agreed and the hours are more, it is a discrepancy.", "単価は合意どおりで時間が多い場合は「費用の差異」。"));

    /// <summary>Costs differ from the estimate. If an unapproved change explains it, it is <see cref="UnapprovedChange"/>.</summary>
    [Requirement("R-014")]
    public static readonly IssueKind CostDiscrepancy = new(IssueCategory.Billing, "cost-discrepancy", Words.Of(
        "Cost discrepancy", "費用の差異", "Choose it when costs differ from what was estimated or expected.", "費用が見積りや予想と異なるときに選ぶ。"),
        "unapproved-change", new Phrase("If the difference comes from a change nobody approved, that change is the issue.", "未承認の変更が差の原因なら「未承認の変更」。"));

    private readonly string _nearMiss;
    private readonly Phrase _difference;

    private IssueKind(
        IssueCategory category, string code, Words words, string nearMiss, Phrase difference, [CallerMemberName] string name = "")
        : base(code, words, name) =>
        (Category, _nearMiss, _difference) = (category, nearMiss, difference);

    /// <summary>The category the kind belongs to, and with it the handling flags.</summary>
    public IssueCategory Category { get; }

    /// <summary>The kind it is most easily taken for, and the difference.</summary>
    public NearMiss NearMiss => new(FromCode(_nearMiss), _difference);
}
