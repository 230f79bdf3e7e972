using IssueResolution.Wording;

namespace IssueResolution.Reasoning;

/// <content>What closing and learning notice.</content>
public sealed partial class FindingCode
{
    /// <summary>A lesson from which nothing follows: nobody does anything about it, or the day for it has passed.</summary>
    public static readonly FindingCode DiscussedAndForgotten = new("learning.discussed-and-forgotten", blocks: false, Words.Of(
        "Discussed and forgotten", "話し合っただけで忘れられている",
        "Give the lesson an action with one owner and a day, or do the one that is late.", "担当者一人と期日のある処置を定めるか、遅れている処置を行うこと。"));

    /// <summary>Lessons whose every action only asks people to be better.</summary>
    public static readonly FindingCode OnlyWeakActions = new("learning.only-weak-actions", blocks: false, Words.Of(
        "Every action is weak", "弱い処置しかない",
        "Add an action that changes how the work is done: training alone fades.", "仕事の進め方を変える処置を加えること。研修だけでは薄れる。"));

    /// <summary>A debrief that left something out that a team needs.</summary>
    public static readonly FindingCode DebriefIncomplete = new("learning.debrief-incomplete", blocks: false, Words.Of(
        "The debrief is not complete", "振り返りが足りない",
        "Talk about the parts that are named.", "挙げられた項目についても話し合うこと。"));

    /// <summary>A policy under which the gravest issue could be closed without a post-mortem.</summary>
    public static readonly FindingCode ClosesWithoutLearning = new("learning.closes-without-learning", blocks: true, Words.Of(
        "The gravest issue closes without a post-mortem", "最重大の案件が事後検証なしで完了できる",
        "Require the post-mortem for the gravest severity.", "最も重い重大度には事後検証を必須とすること。"));

    /// <summary>A policy under which a repeated issue of a client gets less attention than the one before.</summary>
    public static readonly FindingCode AttentionFades = new("learning.attention-fades", blocks: true, Words.Of(
        "A later issue gets less attention", "後の案件ほど注意が減る",
        "The next issue of a client never relaxes what the one before called for.", "同じ顧客の次の案件で、前より対応を緩めてはならない。"));
}
