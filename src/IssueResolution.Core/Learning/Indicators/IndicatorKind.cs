using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Learning;

/// <summary>What is measured over many issues. Satisfaction and engagement are the two axes; the others say where to look.</summary>
[Requirement("R-200")]
public sealed class IndicatorKind : ClosedSet<IndicatorKind>
{
    /// <summary>Which share of those who answered said that it is settled. Those who did not answer are no part of it, see <see cref="Engagement"/>.</summary>
    public static readonly IndicatorKind Satisfaction = new("satisfaction", Words.Of(
        "satisfaction", "満足度", "The share of the clients who answered that said it is settled.", "回答した顧客のうち、解決したと答えた割合。"));

    /// <summary>Which share of those who were asked answered at all, whatever they said.</summary>
    public static readonly IndicatorKind Engagement = new("engagement", Words.Of(
        "engagement", "エンゲージメント", "The share of the clients asked who answered at all.", "尋ねた顧客のうち、回答があった割合。"));

    /// <summary>Which share of the completed cycles of a clock were in time. How late the others were shows in the <see cref="UpperPercentile"/>.</summary>
    public static readonly IndicatorKind Attainment = new("attainment", Words.Of(
        "attainment", "達成率", "The share of what was completed that was in time.", "完了したもののうち、期限内だった割合。"));

    /// <summary>The business time in which half of what was completed was done. One very late case does not move it.</summary>
    public static readonly IndicatorKind MedianTime = new("median-time", Words.Of(
        "median time", "所要時間の中央値", "The business time in which half was done.", "半数が完了した営業時間。"));

    /// <summary>The business time in which nearly all was done, by a percentage of the policy. It shows the long waits that a median hides.</summary>
    public static readonly IndicatorKind UpperPercentile = new("upper-percentile", Words.Of(
        "upper percentile of the time", "所要時間の上位百分位", "The business time in which nearly all was done.", "大部分が完了した営業時間。"));

    /// <summary>Which share of the time clocks stood still. Much of it says that the pause does the work.</summary>
    public static readonly IndicatorKind PauseShare = new("pause-share", Words.Of(
        "share of pauses", "停止時間の割合", "The share of the business time in which the clock stood still.", "営業時間のうち、時計が止まっていた割合。"));

    /// <summary>Which share of the issues had come up before with the same client. The same issue opened again belongs to <see cref="ReopenRate"/>.</summary>
    public static readonly IndicatorKind Recurrence = new("recurrence", Words.Of(
        "recurrence", "再発率", "The share of the issues that had come up before with the same client.", "同じ顧客で以前にも起きていた案件の割合。"));

    /// <summary>Which share of the issues that were resolved had to be opened again.</summary>
    public static readonly IndicatorKind ReopenRate = new("reopen-rate", Words.Of(
        "reopen rate", "再開率", "The share of the resolved issues that were opened again.", "解決後に再開した案件の割合。"));

    /// <summary>How many issues are open now, against the beginning. How long they have been open it does not say.</summary>
    public static readonly IndicatorKind Backlog = new("backlog", Words.Of(
        "backlog", "未解決件数", "How many issues are open now, against the beginning.", "期首と比べた、現在の未解決件数。"));

    private IndicatorKind(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
