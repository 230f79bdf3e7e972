using IssueResolution.Reasoning;

namespace IssueResolution.Assessing;

public sealed class ImpactAssessmentTests
{
    private static readonly ImpactAssessment _partial = new(
        new(ImpactLevel.Slight, "The plan has two days of slack."), new(ImpactLevel.Serious, ""), null, null);

    [Fact]
    public void The_worst_impact_is_the_strongest_of_those_looked_at()
    {
        Assert.Same(ImpactLevel.Serious, _partial.Worst);
        Assert.Null(new ImpactAssessment(null, null, null, null).Worst);
    }

    [Fact]
    public void Sides_that_nobody_looked_at_are_named() => Assert.Equal([ImpactAxis.Budget, ImpactAxis.BusinessGoal], _partial.NotLookedAt);

    [Fact]
    public void A_rating_that_rests_on_nothing_is_found()
    {
        Finding finding = Assert.Single(_partial.Review());

        Assert.Equal((FindingCode.ImpactWithoutEvidence, "deliverable"), (finding.Code, finding.Subject));
    }

    [Fact]
    public void Each_side_is_found_by_its_axis() => Assert.Equal(new Impact(ImpactLevel.Slight, "The plan has two days of slack."), _partial.On(ImpactAxis.Schedule));
}
