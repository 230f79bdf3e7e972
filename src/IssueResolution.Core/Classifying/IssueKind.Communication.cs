using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Classifying;

/// <content>Kinds of <see cref="IssueCategory.Communication"/>.</content>
public sealed partial class IssueKind
{
    /// <summary>The client does not hear how things stand. If one person leaves questions unanswered, it is <see cref="UnresponsiveMember"/>.</summary>
    [Requirement("R-011")]
    public static readonly IssueKind MissingUpdates = new(
        IssueCategory.Communication,
        "missing-updates",
        Words.Of("Missing updates", "連絡の欠如", "Choose it when the client does not hear how things stand.", "顧客に状況が伝わっていないときに選ぶ。"),
        "unresponsive-member",
        new Phrase("If one person leaves questions unanswered, it is that person's responsiveness.", "特定の担当者が問いに答えない場合は「応答の遅い担当者」。"));

    /// <summary>Expectations differ because nobody stated them. If someone claims an agreement, it is <see cref="CoverageDispute"/>.</summary>
    [Requirement("R-011")]
    public static readonly IssueKind UnclearExpectations = new(
        IssueCategory.Communication,
        "unclear-expectations",
        Words.Of("Unclear expectations", "期待の不明確さ", "Choose it when the sides expected different things because nobody said which.", "何を期待するかを誰も言葉にせず、思いが食い違ったときに選ぶ。"),
        "coverage-dispute",
        new Phrase("If someone claims that it was agreed, it is a dispute about coverage.", "「合意した」と主張がある場合は「範囲の見解相違」。"));

    /// <summary>One of us leaves questions lying. If questions are answered but nothing is said unasked, it is <see cref="MissingUpdates"/>.</summary>
    [Requirement("R-011")]
    public static readonly IssueKind UnresponsiveMember = new(
        IssueCategory.Communication,
        "unresponsive-member",
        Words.Of("Unresponsive team member", "応答の遅い担当者", "Choose it when one of us leaves the client's questions lying.", "当社の担当者が顧客の問いを放置しているときに選ぶ。"),
        "missing-updates",
        new Phrase("If questions are answered but nothing is said unasked, it is missing updates.", "問いには答えるが自発的な連絡がない場合は「連絡の欠如」。"));

    /// <summary>People on the client's side want different things. If one person's wish is merely unknown, it is <see cref="UnclearExpectations"/>.</summary>
    [Requirement("R-011")]
    public static readonly IssueKind StakeholderMisalignment = new(
        IssueCategory.Communication,
        "stakeholder-misalignment",
        Words.Of("Stakeholder misalignment", "関係者間の不一致", "Choose it when people on the client's side want different things of us.", "顧客側の関係者の間で、当社への要望が食い違うときに選ぶ。"),
        "unclear-expectations",
        new Phrase("If only one person's wish is unknown, the expectation is unclear.", "一人の希望が分からないだけなら「期待の不明確さ」。"));
}
