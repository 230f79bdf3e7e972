using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Operating;

/// <summary>How old a support organisation is.</summary>
[Requirement("R-195")]
public sealed class SupportPhase : OrderedScale<SupportPhase>
{
    /// <summary>The firm is still finding out what its support is. A new product of a firm that knows is not this.</summary>
    public static readonly SupportPhase Founding = new(1, "founding", Words.Of(
        "founding", "創業期", "The firm is still finding out what its support is.", "自社のサポートの形を見いだしている時期。"));

    /// <summary>The firm knows what its support is, and could write it down. Having written it down is coverage, and no phase.</summary>
    public static readonly SupportPhase Established = new(2, "established", Words.Of(
        "established", "確立期", "The firm knows what its support is and could hand it over.", "自社のサポートの形が定まり、引き渡せる時期。"));

    private SupportPhase(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
