using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Communicating;

/// <summary>The two kinds of work that a trouble causes. Both run at once, and a <see cref="StoryBrief"/> is what the one owes the other.</summary>
[Requirement("R-170")]
public sealed class WorkStream : ClosedSet<WorkStream>
{
    /// <summary>Options, gaps, legal risk, the flow inside and a decision at the right level. What customers are told of it is <see cref="External"/>.</summary>
    public static readonly WorkStream Internal = new("internal", Words.Of(
        "internal coordination", "社内調整", "Finds the options and brings about a decision at the right level.", "選択肢を洗い出し、適切な職位での決定を得る。"));

    /// <summary>Understanding, explaining and running the exceptional flow with the customer. Deciding what that flow is belongs to <see cref="Internal"/>.</summary>
    public static readonly WorkStream External = new("external", Words.Of(
        "external coordination", "社外調整", "Explains the solution to customers and runs the exceptional flow with them.", "解決策を顧客に説明し、例外的な運用を共に進める。"));

    private WorkStream(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
