using IssueResolution.Assessing;
using IssueResolution.Diagnosing;
using IssueResolution.Learning;
using NodaTime;

namespace IssueResolution.Ranking;

/// <summary>Choices by member, spelled out for each: a new member turns these red before it passes for another.</summary>
public sealed class UnlistedTests
{
    [Fact]
    public void Every_word_of_the_client_has_its_own_outcome()
    {
        Instant resolved = Instant.FromUtc(2026, 3, 2, 9, 0);
        FollowUp open = FollowUp.After(resolved, LearningPolicy.ProfessionalServices);

        Assert.Equal(
            ["unknown: ask", "confirmed: settled", "partial: act-now", "not-satisfied: reopen"],
            Satisfaction.InOrder.Select(said =>
                $"{said.Code}: {(said == Satisfaction.Unknown ? open : open.Answered(resolved, said)).OutcomeAt(resolved).Code}"));
    }

    [Fact]
    public void Every_kind_of_evidence_has_its_own_worth() =>
        Assert.Equal(
            [("unknown", 0m), ("inferred", 0.3m), ("testimony", 0.6m), ("record", 0.8m), ("observed", 0.9m)],
            EvidenceKind.InOrder.Select(kind => (kind.Code, DiagnosingPolicy.ProfessionalServices.Confidence[kind])));

    [Fact]
    public void Every_axis_finds_its_own_impact()
    {
        Dictionary<ImpactAxis, Impact> rated = ImpactAxis.InOrder.ToDictionary(axis => axis, axis => new Impact(ImpactLevel.Slight, axis.Code));
        ImpactAssessment all = new(rated[ImpactAxis.Schedule], rated[ImpactAxis.Deliverable], rated[ImpactAxis.Budget], rated[ImpactAxis.BusinessGoal]);

        Assert.All(ImpactAxis.InOrder, axis => Assert.Same(rated[axis], all.On(axis)));
    }

    [Fact]
    public void A_member_without_a_case_is_named() =>
        Assert.Equal("Nothing is said here about ImpactAxis \"budget\": add a case for it.", Unlisted.Member(ImpactAxis.Budget).Message);
}
