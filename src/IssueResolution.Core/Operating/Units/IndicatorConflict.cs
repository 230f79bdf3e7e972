using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Operating;

/// <summary>Whether helping another unit costs one's own.</summary>
[Requirement("R-185")]
public static class IndicatorConflict
{
    /// <summary>How two indicators lie to each other, and what would lift the second. The relation is the same seen from either side.</summary>
    /// <param name="ours">Our own.</param>
    /// <param name="theirs">The other unit's.</param>
    [Requirement("R-185")]
    public static Judgement<IndicatorRelation> Check(UnitIndicator ours, UnitIndicator theirs)
    {
        IndicatorRelation relation = Guard.Against.Null(ours).Metric != Guard.Against.Null(theirs).Metric ? IndicatorRelation.Independent
            : ours.Better == theirs.Better ? IndicatorRelation.Aligned
            : IndicatorRelation.Colliding;
        return new(relation,
        [
            new("operating.indicator-relation", Phrase.Of(
                $"{ours.Unit} ({ours.Metric}, {ours.Better}) and {theirs.Unit} ({theirs.Metric}, {theirs.Better}): {relation}.",
                $"{ours.Unit}（{ours.Metric}、{ours.Better}）と{theirs.Unit}（{theirs.Metric}、{theirs.Better}）：{relation}。")),
            relation == IndicatorRelation.Colliding
                ? new("operating.indicator-collision", new(
                    "What one unit wins the other loses: settle it above both before asking for help.", "一方の得は他方の損になる。助けを求める前に、両者の上で決めること。"))
                : new("operating.small-act", Phrase.Of($"It is easier for {theirs.Unit} when: {theirs.EasierWhen}.", $"{theirs.Unit}が楽になること：{theirs.EasierWhen}。")),
        ]);
    }
}
