using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Learning;

/// <summary>What a shaky relationship is given for a while. None of it is money.</summary>
[Requirement("R-124")]
public sealed class RepairMeasure : ClosedSet<RepairMeasure>
{
    /// <summary>Someone more senior takes part in the daily work. Meeting the client's executives now and then is <see cref="ExecutiveReviews"/>.</summary>
    public static readonly RepairMeasure SeniorInvolvement = new("senior-involvement", Words.Of(
        "more senior involvement", "上位者の関与", "Someone more senior takes part for a while.", "しばらく、より上位の者が加わる。"));

    /// <summary>Executives of both sides look at how it goes, more often than before.</summary>
    public static readonly RepairMeasure ExecutiveReviews = new("executive-reviews", Words.Of(
        "more executive reviews", "役員との確認", "Executives of both sides look at how it goes, more often.", "双方の役員が、より頻繁に状況を確かめる。"));

    /// <summary>Promises with more room: a promise kept repairs, a broken one breaks what is left.</summary>
    public static readonly RepairMeasure ConservativeCommitments = new("conservative-commitments", Words.Of(
        "more conservative commitments", "控えめな約束", "Promise with more room than usual.", "普段より余裕を持って約束する。"));

    private RepairMeasure(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
