using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Diagnosing;

/// <summary>What of two analyses is compared.</summary>
public sealed class OverlapBasis : ClosedSet<OverlapBasis>
{
    /// <summary>Only where the questions ended. Analyses that agree on the way and not on the end are <see cref="AllCauses"/>.</summary>
    public static readonly OverlapBasis RootCauses = new("root-causes", Words.Of(
        "root causes", "真因", "Only the root causes are compared.", "真因だけを比べる。"));

    /// <summary>Every cause that is known, roots included. Gaps and the symptom are left out.</summary>
    public static readonly OverlapBasis AllCauses = new("all-causes", Words.Of(
        "all causes", "すべての原因", "Every known cause is compared.", "分かっている原因をすべて比べる。"));

    private OverlapBasis(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
