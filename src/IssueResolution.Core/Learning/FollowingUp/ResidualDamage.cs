using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Learning;

/// <summary>What is left of the damage to a relationship once the issue itself is solved.</summary>
[Requirement("R-124")]
public sealed class ResidualDamage : OrderedScale<ResidualDamage>
{
    /// <summary>The client has said that it is settled, and trusts us as before. Without its word it is <see cref="Shaky"/>.</summary>
    public static readonly ResidualDamage Repaired = new(1, "repaired", Words.Of(
        "repaired", "修復済み", "The client is satisfied and trusts us as before.", "顧客は満足し、以前のように信頼している。"));

    /// <summary>Solved, and one of the two is missing: the client's word, or its trust.</summary>
    public static readonly ResidualDamage Shaky = new(2, "shaky", Words.Of(
        "shaky", "不安定", "The client has not said that it is settled, or does not trust us as before.", "顧客の確認か、以前の信頼のどちらかが欠けている。"));

    /// <summary>The client said that it is not settled, or neither its word nor its trust is there.</summary>
    public static readonly ResidualDamage Lasting = new(3, "lasting", Words.Of(
        "lasting", "損傷が残る", "The client is not satisfied, or neither its word nor its trust is there.", "顧客が不満であるか、確認も信頼も得られていない。"));

    private ResidualDamage(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }

    /// <summary>What is left, from the client's own words and from whether it trusts us as before.</summary>
    /// <param name="said">What the client has said about the outcome.</param>
    /// <param name="isTrustRestored">What the record of kept and broken promises says; false when nothing is known.</param>
    public static ResidualDamage Of(Satisfaction said, bool isTrustRestored) => Guard.Against.Null(said).Name switch
    {
        nameof(Satisfaction.Confirmed) => isTrustRestored ? Repaired : Shaky,
        nameof(Satisfaction.Partial) or nameof(Satisfaction.Unknown) => isTrustRestored ? Shaky : Lasting,
        nameof(Satisfaction.NotSatisfied) => Lasting,
        _ => throw Unlisted.Member(said),
    };
}
