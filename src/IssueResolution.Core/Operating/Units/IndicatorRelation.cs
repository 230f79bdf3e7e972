using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Operating;

/// <summary>How the indicators of two units lie to each other.</summary>
[Requirement("R-185")]
public sealed class IndicatorRelation : ClosedSet<IndicatorRelation>
{
    /// <summary>They count different things: the usual case. A small act for the other unit costs nothing here.</summary>
    public static readonly IndicatorRelation Independent = new("independent", Words.Of(
        "independent", "独立", "They count different things, so helping costs nothing of our own.", "異なるものを数えているため、助けても自部署の指標を損なわない。"));

    /// <summary>They count the same thing and want the same of it.</summary>
    public static readonly IndicatorRelation Aligned = new("aligned", Words.Of(
        "aligned", "一致", "They count the same thing and want the same of it.", "同じものを数え、同じ向きを望んでいる。"));

    /// <summary>They count the same thing and want the opposite of it: one unit wins what the other loses.</summary>
    public static readonly IndicatorRelation Colliding = new("colliding", Words.Of(
        "colliding", "衝突", "They count the same thing and want the opposite of it.", "同じものを数え、逆の向きを望んでいる。"));

    private IndicatorRelation(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
