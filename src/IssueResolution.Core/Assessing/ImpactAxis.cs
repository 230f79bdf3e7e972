using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Assessing;

/// <summary>The four sides on which an impact is looked at.</summary>
[Requirement("R-026")]
public sealed class ImpactAxis : ClosedSet<ImpactAxis>
{
    /// <summary>Dates and order of the work. A late benefit to the client's business is <see cref="BusinessGoal"/>.</summary>
    public static readonly ImpactAxis Schedule = new("schedule", Words.Of("schedule", "日程", "Dates and order of the work.", "作業の期日と順序。"));

    /// <summary>What is handed over. Its cost is <see cref="Budget"/>.</summary>
    public static readonly ImpactAxis Deliverable = new("deliverable", Words.Of("deliverable", "成果物", "What is handed over, in substance and quality.", "成果物の内容と品質。"));

    /// <summary>Money spent or owed. Money the client cannot earn is <see cref="BusinessGoal"/>.</summary>
    public static readonly ImpactAxis Budget = new("budget", Words.Of("budget", "予算", "Money spent or owed.", "費用と支払い。"));

    /// <summary>What the client wants to reach by our work. A missed date alone is <see cref="Schedule"/>.</summary>
    public static readonly ImpactAxis BusinessGoal = new("business-goal", Words.Of("business goal", "事業目的", "What the client wants to reach by our work.", "顧客が当社の仕事で達成したいこと。"));

    private ImpactAxis(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
