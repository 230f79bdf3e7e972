using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Declining;

/// <summary>What the third question finds: is there another way to the goal? A greater reach leaves the client better off.</summary>
public sealed class AlternativeReach : OrderedScale<AlternativeReach>
{
    /// <summary>No other way leads to the goal; or nobody has looked, which is the same to the client.</summary>
    public static readonly AlternativeReach None = new(1, "none", Words.Of(
        "no alternative", "代替案なし", "No other way leads to the goal.", "目的に至る別の方法がない。"));

    /// <summary>Another way leads there, and each costs money.</summary>
    public static readonly AlternativeReach PaidOnly = new(2, "paid-only", Words.Of(
        "paid alternative only", "有償の代替案のみ", "Another way leads to the goal, and it costs money.", "別の方法はあるが、費用がかかる。"));

    /// <summary>At least one other way costs the client nothing.</summary>
    public static readonly AlternativeReach NoCost = new(3, "no-cost", Words.Of(
        "alternative at no cost", "無償の代替案あり", "Another way leads to the goal at no cost.", "費用のかからない別の方法がある。"));

    private AlternativeReach(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
