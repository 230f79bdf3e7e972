using System.Text.Json;
using IssueResolution.Assessing;
using IssueResolution.Reasoning;
using IssueResolution.Tables;
using NodaTime;
using static IssueResolution.Diagnosing.Causes;

namespace IssueResolution.Diagnosing;

/// <summary>Points, bands and thresholds, checked for every combination there is.</summary>
public sealed class RootCauseScoreLaws
{
    /// <summary>Incentives are taken out, so that there is a root that is no person and not systemic either.</summary>
    private static readonly DiagnosingPolicy _policy = DiagnosingPolicy.ProfessionalServices with
    {
        Systemic = DiagnosingPolicy.ProfessionalServices.Systemic.With(CauseKind.Incentive, false, "for the test"),
    };

    [Law("P56")]
    [Fact]
    public void All_checks_together_make_a_hundred_points() => Assert.Equal(100, _policy.PointsFor(RootCauseCheck.InOrder));

    [Fact]
    public void Every_check_is_worth_what_the_domain_says()
    {
        Dictionary<RootCauseCheck, string> named = new()
        {
            [RootCauseCheck.DirectEvidence] = "DirectObservation",
            [RootCauseCheck.SystemicKind] = "SystemicType",
            [RootCauseCheck.SecondBranch] = "BranchExplored",
            [RootCauseCheck.Depth] = "Depth>=3",
            [RootCauseCheck.ReadsUpwards] = "ThereforeTest",
            [RootCauseCheck.Counterfactual] = "Counterfactual",
            [RootCauseCheck.ActionStrength] = "ActionStrength",
            [RootCauseCheck.SecondAnalyst] = "SecondAnalyst",
        };
        JsonElement weights = DomainTables.At("rca", "weights");
        Assert.Equal(weights.EnumerateObject().Count(), RootCauseCheck.InOrder.Length);
        Assert.All(RootCauseCheck.InOrder, check => Assert.Equal(weights.GetProperty(named[check]).GetInt32(), _policy.Points[check]));
        Assert.Equal(DomainTables.At("rca", "gates").GetArrayLength(), RootCauseGate.InOrder.Length);
    }

    [Theory]
    [InlineData(0, "weak")]
    [InlineData(59, "weak")]
    [InlineData(60, "adequate")]
    [InlineData(79, "adequate")]
    [InlineData(80, "strong")]
    [InlineData(100, "strong")]
    public void Bands_begin_at_their_threshold(int points, string quality) => Assert.Equal(quality, _policy.QualityOf(points).Code);

    [Fact]
    public void Critical_needs_eighty_and_high_sixty_points() =>
        Assert.Equal(
            [(0, true), (0, true), (60, true), (80, true)],
            Severity.InOrder.Select(severity => (_policy.PointsNeeded[severity],
                _policy.Suffices(_policy.PointsNeeded[severity], severity) && (_policy.PointsNeeded[severity] == 0 || !_policy.Suffices(_policy.PointsNeeded[severity] - 1, severity)))));

    [Law("P57")]
    [Fact]
    public void One_more_check_never_lowers_points_band_or_acceptance()
    {
        foreach (RootCauseCheck[] some in Subsets())
        {
            int points = _policy.PointsFor(some);
            foreach (RootCauseCheck more in RootCauseCheck.InOrder)
            {
                int after = _policy.PointsFor([.. some, more]);
                Assert.True(after >= points && _policy.QualityOf(after) >= _policy.QualityOf(points));
                Assert.All(Severity.InOrder, severity => Assert.True(!_policy.Suffices(points, severity) || _policy.Suffices(after, severity)));
            }
        }
    }

    [Law("P57")]
    [Fact]
    public void One_more_check_on_a_real_analysis_never_lowers_its_result_and_counts_for_what_it_is_worth()
    {
        foreach (RootCauseCheck[] some in Subsets())
        {
            RootCauseReview review = Made(some).Review(Id("root"), _policy).Value;
            Assert.Equal(some.OrderBy(check => check.Code), review.Checks.Where(check => check.Holds).Select(check => check.Check).OrderBy(check => check.Code));
            Assert.Equal(_policy.PointsFor(some), review.Points);
            Assert.Equal(_policy.QualityOf(review.Points), review.Quality);
            Assert.All(Severity.InOrder, severity => Assert.Equal(
                _policy.Suffices(review.Points, severity) && review.MayStop,
                Made(some).Accept(Id("root"), severity, _policy) is Decision<RootCause>.Granted));
            int open = RootCauseCheck.InOrder.Except(some).Select(check => _policy.Points[check]).DefaultIfEmpty(0).Max();
            Assert.Equal(open, review.Next?.Points ?? 0);
        }
    }

    private static IEnumerable<RootCauseCheck[]> Subsets() =>
        Enumerable.Range(0, 1 << RootCauseCheck.InOrder.Length).Select(bits => (RootCauseCheck[])[.. RootCauseCheck.InOrder.Where((_, index) => (bits & (1 << index)) != 0)]);

    /// <summary>An analysis whose gates hold and that satisfies exactly these checks.</summary>
    private static CauseAnalysis Made(RootCauseCheck[] checks)
    {
        EvidenceKind evidence = checks.Contains(RootCauseCheck.DirectEvidence) ? EvidenceKind.Record : EvidenceKind.Testimony;
        CauseGraph graph = Late().With("symptom", Node("one"), evidence);
        if (checks.Contains(RootCauseCheck.Depth))
        {
            graph = graph.With("one", Node("two"), evidence);
        }

        if (checks.Contains(RootCauseCheck.SecondBranch))
        {
            graph = graph.With("one", Node("did"), evidence, CauseRole.Action).With("one", Node("was"), evidence, CauseRole.Condition);
        }

        CauseKind kind = checks.Contains(RootCauseCheck.SystemicKind) ? CauseKind.Process : CauseKind.Incentive;
        graph = Granted(graph.With(graph.Contains(Id("two")) ? "two" : "one", Node("root", kind, ControlReach.Ours), evidence).Rooted(Id("root")));
        CauseAnalysis analysis = Granted(CauseAnalysis.Of("Aoki", graph).Countered(new(Id("root"), new(Say("do"), Classifying.Role.EngagementPartner, Instant.FromUtc(2026, 5, 1, 0, 0))
        {
            Kind = checks.Contains(RootCauseCheck.ActionStrength) ? CountermeasureKind.Checklist : CountermeasureKind.Training,
        })));
        analysis = checks.Where(check => check.IsAsked).Aggregate(analysis, (one, check) => Granted(one.Answered(Id("root"), check, true)));
        return checks.Contains(RootCauseCheck.SecondAnalyst) ? Granted(analysis.Seconded(new("Baba", graph))) : analysis;
    }
}
