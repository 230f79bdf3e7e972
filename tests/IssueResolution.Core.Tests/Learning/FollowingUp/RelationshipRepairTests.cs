using static IssueResolution.Learning.LearningSamples;

namespace IssueResolution.Learning;

public sealed class RelationshipRepairTests
{
    [Theory]
    [InlineData("confirmed", true, "repaired")]
    [InlineData("confirmed", false, "shaky")]
    [InlineData("partial", true, "shaky")]
    [InlineData("partial", false, "lasting")]
    [InlineData("unknown", true, "shaky")]
    [InlineData("unknown", false, "lasting")]
    [InlineData("not-satisfied", true, "lasting")]
    [InlineData("not-satisfied", false, "lasting")]
    public void The_clients_word_and_its_trust_say_what_is_left_of_the_damage(string said, bool isTrustRestored, string left) =>
        Assert.Equal(left, ResidualDamage.Of(Satisfaction.FromCode(said), isTrustRestored).Code);

    [Fact]
    public void A_shaky_relationship_gets_more_of_us_and_a_repaired_one_nothing_special()
    {
        Assert.Empty(Policy.RepairFor(ResidualDamage.Repaired).Value.Measures);
        Assert.Equal(RepairMeasure.InOrder, Policy.RepairFor(ResidualDamage.Shaky).Value.Measures);
        Assert.Equal(["seed: R-124"], Policy.RepairFor(ResidualDamage.Lasting).Cells.Select(cell => cell.Provenance.ToString()).Distinct());
        EqualityContract.Holds(
            Policy.RepairFor(ResidualDamage.Shaky).Value, Policy.RepairFor(ResidualDamage.Shaky).Value, Policy.RepairFor(ResidualDamage.Lasting).Value);
    }

    [Fact]
    public void A_measure_may_be_kept_for_the_worse_damage()
    {
        LearningPolicy ours = Policy with
        {
            RepairFrom = Policy.RepairFrom.With(RepairMeasure.ExecutiveReviews, ResidualDamage.Lasting, "our executives are few"),
        };

        Assert.DoesNotContain(RepairMeasure.ExecutiveReviews, ours.RepairFor(ResidualDamage.Shaky).Value.Measures);
        Assert.Contains(RepairMeasure.ExecutiveReviews, ours.RepairFor(ResidualDamage.Lasting).Value.Measures);
    }

    [Fact]
    public void Handling_is_rated_apart_from_the_outcome()
    {
        HandlingQuality slow = new(Transparency: 4, Speed: 2, Thoroughness: 4);
        FollowUp asked = FollowUp.After(Resolved, Policy).Rated(slow);

        Assert.Equal([HandlingDimension.Speed], asked.Handling!.Weakest);
        Assert.Same(Satisfaction.Unknown, asked.Satisfaction);
        Assert.Equal(slow, asked.Answered(Resolved, Satisfaction.Confirmed).Handling);
        Assert.Equal(HandlingDimension.InOrder, new HandlingQuality(4, 4, 4).Weakest);
        Assert.Empty(new HandlingQuality(5, 5, 5).Weakest);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void A_rating_lies_from_one_to_five(int rating) =>
        Assert.Equal("Speed", Assert.Throws<ArgumentOutOfRangeException>(() => new HandlingQuality(1, rating, 5)).ParamName);

    [Fact]
    public void The_relationship_is_looked_at_beyond_the_issue() =>
        Assert.Equal("WhatWorks", Assert.Throws<ArgumentNullException>(() => new RelationshipReview(Resolved, null!, Said)).ParamName);
}
