using IssueResolution.Assessing;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Operating;

public sealed class OutsourcingRulesTests
{
    private static readonly OutsourcingRules _rules = OperatingPolicy.ProfessionalServices.Outsourcing;
    private static readonly Instant _monday = Instant.FromUtc(2026, 3, 2, 9, 0);
    private static readonly DelegationDraft _owned = new() { Owner = "Ann", CheckEvery = Duration.FromDays(7), ReportTo = "Ben" };

    [Theory]
    [InlineData("established", 59.99, 100, 5, true, "not-ready")]
    [InlineData("established", 60, 100, 5, true, "partial")]
    [InlineData("established", 100, 60, 5, true, "partial")]
    [InlineData("established", 69.99, 100, 5, true, "partial")]
    [InlineData("established", 70, 70, 3, true, "ready")]
    [InlineData("established", 70, 70, 2, true, "partial")]
    [InlineData("established", 70, 70, 3, false, "partial")]
    [InlineData("founding", 100, 100, 9, true, "in-house")]
    [InlineData("established", 0, 0, 0, false, "not-ready")]
    public void The_lower_coverage_decides_and_the_edges_belong_to_the_better_verdict(
        string phase, double reporting, double policy, int vendors, bool framework, string verdict) =>
        Assert.Equal(
            verdict, _rules.Assess(Case(SupportPhase.FromCode(phase), (decimal)reporting, (decimal)policy, vendors, framework)).Value.Verdict.Code);

    [Fact]
    public void What_is_handed_over_at_65_percent_satisfies_65_percent()
    {
        Judgement<OutsourcingReadiness> judged = _rules.Assess(Case(SupportPhase.Established, 65, 90, 3, true));

        Assert.Equal(new(OutsourcingVerdict.Partial, Share.Percent(65)), judged.Value);
        Assert.Equal("Reporting is covered to 65%, the policy to 90%; the lower counts: 65%.", judged.Reasons[1].Text.English);
        Assert.Equal(["operating.outsourcing-partial-from", "operating.outsourcing-vendors-from"], judged.Cells.Select(cell => cell.Table));
    }

    /// <summary>Every step of 5 % in both coverages, no to four vendors, with and without a framework, in both phases.</summary>
    [Law("P90", "P91")]
    [Fact]
    public void Nothing_that_gets_better_makes_the_verdict_worse_and_the_ceiling_never_exceeds_the_readiness()
    {
        int tried = 0;
        foreach (OutsourcingCase one in Grid())
        {
            OutsourcingReadiness judged = _rules.Assess(one).Value;
            Assert.True(judged.SatisfactionCeiling <= one.ReportingCoverage && judged.SatisfactionCeiling <= one.PolicyCoverage);
            foreach (OutsourcingCase better in BetterByOne(one))
            {
                OutsourcingReadiness then = _rules.Assess(better).Value;
                Assert.True(judged.Verdict <= then.Verdict && judged.SatisfactionCeiling <= then.SatisfactionCeiling, $"{one} -> {better}");
                tried++;
            }
        }

        Assert.Equal(32_676, tried);
    }

    [Fact]
    public void An_arrangement_has_an_owner_checks_a_reporting_line_and_a_review_every_90_days()
    {
        OutsourcingArrangement arranged = Assert.IsType<Decision<OutsourcingArrangement>.Granted>(
            _rules.Arrange(Case(SupportPhase.Established, 80, 80, 3, true), _owned, _monday)).Value;

        Assert.Equal((OutsourcingVerdict.Ready, "Ann", _monday), (arranged.Readiness.Verdict, arranged.Delegation.Owner, arranged.From));
        Assert.Equal(Instant.FromUtc(2026, 5, 31, 9, 0), arranged.FirstReviewDue);
        Assert.Equal(_monday + Duration.FromDays(180), _rules.NextReview(arranged.FirstReviewDue));
    }

    [Fact]
    public void Nothing_is_handed_over_before_it_is_ready_or_to_nobody()
    {
        Assert.Same(RefusalCode.NotReadyToOutsource, Refusal(Case(SupportPhase.Established, 50, 80, 3, true), _owned));
        Assert.Same(RefusalCode.NotReadyToOutsource, Refusal(Case(SupportPhase.Founding, 90, 90, 3, true), _owned));
        Assert.Same(RefusalCode.IncompleteDelegation, Refusal(Case(SupportPhase.Established, 90, 90, 3, true), new()));
    }

    [Theory]
    [InlineData(101, 1, 0, "ReportingCoverage")]
    [InlineData(1, 101, 0, "PolicyCoverage")]
    [InlineData(1, 1, -1, "VendorsCompared")]
    public void Nothing_is_covered_beyond_the_whole(int reporting, int policy, int vendors, string name) =>
        Assert.Equal(
            name, Assert.Throws<ArgumentOutOfRangeException>(() => Case(SupportPhase.Established, reporting, policy, vendors, true)).ParamName);

    private static RefusalCode Refusal(OutsourcingCase outsourcing, DelegationDraft delegation) =>
        Assert.IsType<Decision<OutsourcingArrangement>.Refused>(_rules.Arrange(outsourcing, delegation, _monday)).Code;

    private static IEnumerable<OutsourcingCase> Grid() =>
        from phase in SupportPhase.InOrder
        from reporting in Enumerable.Range(0, 21)
        from policy in Enumerable.Range(0, 21)
        from vendors in Enumerable.Range(0, 5)
        from framework in new[] { false, true }
        select Case(phase, reporting * 5, policy * 5, vendors, framework);

    private static IEnumerable<OutsourcingCase> BetterByOne(OutsourcingCase one)
    {
        decimal reporting = one.ReportingCoverage.Value * 100;
        decimal policy = one.PolicyCoverage.Value * 100;
        if (reporting < 100)
        {
            yield return Case(one.Phase, reporting + 5, policy, one.VendorsCompared, one.HandsOverQualityFramework);
        }

        if (policy < 100)
        {
            yield return Case(one.Phase, reporting, policy + 5, one.VendorsCompared, one.HandsOverQualityFramework);
        }

        if (one.VendorsCompared < 4)
        {
            yield return Case(one.Phase, reporting, policy, one.VendorsCompared + 1, one.HandsOverQualityFramework);
        }

        if (!one.HandsOverQualityFramework)
        {
            yield return Case(one.Phase, reporting, policy, one.VendorsCompared, true);
        }

        if (one.Phase == SupportPhase.Founding)
        {
            yield return Case(SupportPhase.Established, reporting, policy, one.VendorsCompared, one.HandsOverQualityFramework);
        }
    }

    private static OutsourcingCase Case(SupportPhase phase, decimal reporting, decimal policy, int vendors, bool framework) =>
        new(phase, Share.Percent(reporting), Share.Percent(policy), vendors, framework);
}
