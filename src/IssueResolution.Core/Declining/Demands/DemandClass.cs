using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Declining;

/// <summary>What a part of a demand is, once it is held against the failure and the scope document.</summary>
[Requirement("R-140")]
public sealed class DemandClass : ClosedSet<DemandClass>
{
    /// <summary>It makes good what the failure did, within what is proportionate. We owe it.</summary>
    public static readonly DemandClass LegitimateRemedy = new("legitimate-remedy", Words.Of(
        "legitimate remedy", "正当な償い", "It makes good what the failure did.", "不具合の影響を償うもの。"));

    /// <summary>It follows from the failure, and goes beyond what is proportionate. What does not follow from it is <see cref="DisguisedScope"/>.</summary>
    public static readonly DemandClass Excess = new("excess", Words.Of(
        "excess", "過大な要求", "It follows from the failure, and exceeds what is proportionate.", "不具合に由来するが、釣合いを超えるもの。"));

    /// <summary>It has nothing to do with the failure and is not agreed: more work, asked for as if it were a remedy.</summary>
    public static readonly DemandClass DisguisedScope = new("disguised-scope", Words.Of(
        "disguised scope", "償いを装った追加要求", "It is more work, asked for as if it were a remedy.", "償いの形をとった追加の仕事。"));

    /// <summary>It has nothing to do with the failure, and is agreed: it is delivered as agreed, and is neither a remedy nor an extra.</summary>
    public static readonly DemandClass OwedAnyway = new("owed-anyway", Words.Of(
        "owed anyway", "元から合意済み", "It is agreed, whatever went wrong.", "不具合と関係なく、元から合意している。"));

    private DemandClass(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
