using IssueResolution.Reasoning;
using NodaTime;

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

    [Theory]
    [InlineData(2, 1, "")]
    [InlineData(3, 0, "pattern")]
    [InlineData(0, 2, "escalate-one-level")]
    [InlineData(4, 3, "pattern escalate-one-level")]
    public void Repetition_draws_attention_and_leaves_severity_alone(int sameKind, int failedFixes, string triggers)
    {
        AttentionRules rules = AssessingPolicy.ProfessionalServices.Attention;

        Assert.Equal(triggers.Split(' ', StringSplitOptions.RemoveEmptyEntries), rules.TriggersFor(sameKind, failedFixes).Select((AttentionTrigger trigger) => trigger.Code));
        Assert.Equal(Duration.FromDays(90), rules.PatternWindow.Value);
    }
}
