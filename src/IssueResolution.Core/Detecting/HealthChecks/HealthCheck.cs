using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Detecting;

/// <summary>The talks in which one hears how a client is, before the client has to say it.</summary>
public sealed class HealthCheck : ClosedSet<HealthCheck>
{
    /// <summary>The delivery team alone, about the client's mood. A status meeting about tasks is not this.</summary>
    [Requirement("R-035")]
    public static readonly HealthCheck WeeklyInternal = new("weekly-internal", Words.Of(
        "weekly internal check-in", "週次の社内確認", "The delivery team talks about the client's mood.", "担当チームが顧客の様子を話し合う。"));

    /// <summary>A call about how we are doing. A call about what we deliver is not this.</summary>
    [Requirement("R-036")]
    public static readonly HealthCheck MonthlyStakeholder = new("monthly-stakeholder", Words.Of(
        "monthly stakeholder call", "月次の関係者との電話", "A call that asks the client how we are doing.", "当社の対応はどうかを顧客に尋ねる電話。"));

    /// <summary>The same questions to everybody, in writing. A question asked once in passing is not this.</summary>
    [Requirement("R-037")]
    public static readonly HealthCheck QuarterlySurvey = new("quarterly-survey", Words.Of(
        "quarterly survey", "四半期の調査", "The same questions in writing, every quarter.", "四半期ごとに同じ質問を書面で行う。"));

    /// <summary>Looking back together after a major milestone. Looking back after an issue is a post-mortem.</summary>
    [Requirement("R-037")]
    public static readonly HealthCheck MilestoneRetrospective = new("milestone-retrospective", Words.Of(
        "milestone retrospective", "節目の振り返り", "Both sides look back after a major milestone.", "大きな節目の後に双方で振り返る。"));

    /// <summary>Executives of both sides about the business. A sales meeting is not this.</summary>
    [Requirement("R-037")]
    public static readonly HealthCheck ExecutiveReview = new("executive-review", Words.Of(
        "executive business review", "経営層レビュー", "Executives of both sides talk about the business as a whole.", "双方の経営層が事業全体について話す。"));

    private HealthCheck(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
