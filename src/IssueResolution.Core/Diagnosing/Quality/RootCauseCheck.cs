using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Diagnosing;

/// <summary>What makes an analysis better once the gates hold. What each is worth is a cell of the policy; together they make 100 points.</summary>
public sealed class RootCauseCheck : ClosedSet<RootCauseCheck>
{
    /// <summary>Enough of the links are seen or on record. One strong link does not carry the others.</summary>
    public static readonly RootCauseCheck DirectEvidence = new("direct-evidence", Words.Of(
        "direct evidence", "直接の根拠", "Enough of the answers were seen, measured or written down at the time.", "十分な数の答えが、観察、測定または当時の記録に基づく。"));

    /// <summary>The root lies in how the work is set up. A person never does.</summary>
    public static readonly RootCauseCheck SystemicKind = new("systemic-kind", Words.Of(
        "systemic kind", "仕組みの原因", "The root lies in how the work is set up.", "真因が仕事の仕組みにある。"));

    /// <summary>Some effect has an action and a condition. Two actions in a row are one branch.</summary>
    public static readonly RootCauseCheck SecondBranch = new("second-branch", Words.Of(
        "second branch", "分岐の検討", "At some effect both the action and the condition were looked for.", "ある結果について、行為と状態の両方を検討した。"));

    /// <summary>Enough whys lie between symptom and root. More of them than enough are worth no more.</summary>
    public static readonly RootCauseCheck Depth = new("depth", Words.Of(
        "depth", "深さ", "Enough whys lie between the symptom and the root.", "症状から真因まで十分な回数の「なぜ」を問うた。"));

    /// <summary>Read from the root upwards with "therefore", the chain makes sense. Only a person can say so.</summary>
    public static readonly RootCauseCheck ReadsUpwards = new("reads-upwards", Words.Of(
        "reads upwards", "「だから」の検証", "Read from the root upwards with \"therefore\", every step makes sense.", "真因から「だから」でつないで読み上げても筋が通る。"));

    /// <summary>Without the root it would not have happened. Only a person can say so.</summary>
    public static readonly RootCauseCheck Counterfactual = new("counterfactual", Words.Of(
        "counterfactual", "反事実の検証", "Without the root, the symptom would not have been there.", "真因がなければ、症状は起きなかった。"));

    /// <summary>An action is strong enough. Many weak ones are not.</summary>
    public static readonly RootCauseCheck ActionStrength = new("action-strength", Words.Of(
        "action strength", "対策の強さ", "At least one action does more than remind or teach.", "少なくとも一つの対策が、注意や教育より強い。"));

    /// <summary>Someone else came to much the same. Agreeing after having read it is no second analysis.</summary>
    public static readonly RootCauseCheck SecondAnalyst = new("second-analyst", Words.Of(
        "second analyst", "別の分析者", "Someone else, on their own, came to much the same.", "別の人が独自に分析し、ほぼ同じ結論に至った。"));

    private RootCauseCheck(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }

    /// <summary>Whether only a person can answer it; everything else is read off the graph.</summary>
    public bool IsAsked => this == ReadsUpwards || this == Counterfactual;
}
