using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Communicating;

/// <summary>What lets those who face the customer tell a trouble as a story they believe themselves.</summary>
[Requirement("R-174")]
public sealed class StoryPart : ClosedSet<StoryPart>
{
    /// <summary>How it came about. How it looked at that time is <see cref="EarlySituation"/>.</summary>
    public static readonly StoryPart Origin = new("origin", Words.Of("origin", "発端", "How it came about.", "どのように始まったか。"));

    /// <summary>What was known at first, even if it turned out otherwise.</summary>
    public static readonly StoryPart EarlySituation = new("early-situation", Words.Of(
        "early situation", "当初の状況", "What it looked like at first.", "当初はどのような状況だったか。"));

    /// <summary>What else was thought of, and why not. The way that was taken is the <see cref="Conclusion"/>.</summary>
    [Requirement("R-175")]
    public static readonly StoryPart Options = new("options", Words.Of(
        "options and why not", "検討した案と見送った理由", "What else was considered, and why it was not taken.", "ほかに何を検討し、なぜ採らなかったか。"));

    /// <summary>Which unit looked into what. What they went through for it is <see cref="Efforts"/>.</summary>
    public static readonly StoryPart Examinations = new("examinations", Words.Of(
        "who examined what", "検討した部署と内容", "Which unit examined which things.", "どの部署が何を検討したか。"));

    /// <summary>What was said against it, and the answer. An option nobody argued for is none.</summary>
    public static readonly StoryPart OpposingViews = new("opposing-views", Words.Of(
        "opposing views", "反対意見", "What was said against it, and what was answered.", "どのような反対意見があり、どう答えたか。"));

    /// <summary>What was decided, and why it is best for the customer. Why it is best for us does not count.</summary>
    [Requirement("R-175")]
    public static readonly StoryPart Conclusion = new("conclusion", Words.Of(
        "conclusion", "結論", "What was decided, and why it is best for the customer.", "何を決め、なぜ顧客にとって最善か。"));

    /// <summary>Who worked hard for it.</summary>
    public static readonly StoryPart Efforts = new("efforts", Words.Of("efforts", "尽力", "Who worked hard for it.", "誰がどのように尽力したか。"));

    /// <summary>What the conclusion does not solve: not perfect, and the best there is.</summary>
    [Requirement("R-175")]
    public static readonly StoryPart Imperfection = new("imperfection", Words.Of(
        "remaining imperfection", "残る課題", "What the conclusion does not solve.", "結論によっても解決しないことは何か。"));

    /// <summary>What customers will ask the front, with answers. What the front itself asks is <see cref="FrontConcern"/>.</summary>
    public static readonly StoryPart FrontQuestions = new("front-questions", Words.Of(
        "expected questions", "想定質問", "What customers will ask, and the answers.", "顧客から何を聞かれ、どう答えるか。"));

    /// <summary>What troubles those who must explain it, such as apologising for what they did not cause, and our answer.</summary>
    [Requirement("R-177")]
    public static readonly StoryPart FrontConcern = new("front-concern", Words.Of(
        "the front's own concern", "フロントの懸念", "What troubles those who must explain it, and the answer to them.", "説明する側が何を懸念し、どう応えるか。"));

    private StoryPart(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
