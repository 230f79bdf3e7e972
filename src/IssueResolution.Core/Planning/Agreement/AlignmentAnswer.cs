using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Planning;

/// <summary>What the client said to a plan.</summary>
[Requirement("R-077")]
public sealed class AlignmentAnswer : ClosedSet<AlignmentAnswer>
{
    /// <summary>Nothing yet. Silence is never taken for <see cref="Agrees"/>.</summary>
    public static readonly AlignmentAnswer Silent = new("silent", Words.Of(
        "no answer", "返答なし", "The client has not answered yet.", "顧客からまだ返答がない。"));

    /// <summary>The plan misses the point. A plan that is right and not whole is <see cref="SomethingMissing"/>.</summary>
    public static readonly AlignmentAnswer MissesTheConcern = new("misses-the-concern", Words.Of(
        "misses the concern", "懸念に応えていない", "The plan does not address what concerns the client.", "計画が顧客の懸念に応えていない。"));

    /// <summary>The plan is right and lacks something. Once that is added it is another plan, and is walked through again.</summary>
    public static readonly AlignmentAnswer SomethingMissing = new("something-missing", Words.Of(
        "something is missing", "足りない点あり", "The plan lacks something the client needs.", "顧客に必要な点が計画に足りない。"));

    /// <summary>The client agrees. Putting that in writing is a <see cref="ConfirmationRecord"/>.</summary>
    public static readonly AlignmentAnswer Agrees = new("agrees", Words.Of(
        "agrees", "同意", "The client agrees with the plan.", "顧客が計画に同意した。"));

    private AlignmentAnswer(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
