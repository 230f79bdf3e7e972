using IssueResolution.Assessing;
using IssueResolution.Reasoning;
using NodaTime;
using static IssueResolution.Diagnosing.Causes;

namespace IssueResolution.Diagnosing;

public sealed class DiagnosingPolicyTests
{
    private const string Why = "for the test";

    private static readonly DiagnosingPolicy _policy = DiagnosingPolicy.ProfessionalServices;

    public static TheoryData<string, string, DiagnosingPolicy> Unlawful => new()
    {
        { "diagnosing.points-not-hundred", "diagnosing.points", _policy with { Points = _policy.Points.With(RootCauseCheck.Depth, 11, Why) } },
        { "policy.out-of-range", "diagnosing.points[depth]", _policy with
            { Points = _policy.Points.With(RootCauseCheck.Depth, -10, Why).With(RootCauseCheck.DirectEvidence, 40, Why) } },
        { "policy.out-of-range", "diagnosing.quality-from[strong]", _policy with { QualityFrom = _policy.QualityFrom.With(CauseQuality.Strong, 101, Why) } },
        { "policy.not-rising", "diagnosing.quality-from[adequate, strong]", _policy with { QualityFrom = _policy.QualityFrom.With(CauseQuality.Strong, 50, Why) } },
        { "policy.not-rising", "diagnosing.points-needed[high, critical]", _policy with { PointsNeeded = _policy.PointsNeeded.With(Severity.Critical, 50, Why) } },
        { "policy.out-of-range", "diagnosing.direct-share", _policy with { DirectShare = _policy.DirectShare.With(1.1m, Why) } },
        { "policy.out-of-range", "diagnosing.depth-at-least", _policy with { DepthAtLeast = _policy.DepthAtLeast.With(0, Why) } },
        { "policy.out-of-range", "diagnosing.overlap-at-least", _policy with { OverlapAtLeast = _policy.OverlapAtLeast.With(-0.1m, Why) } },
        { "policy.out-of-range", "diagnosing.alone-within", _policy with { AloneWithin = _policy.AloneWithin.With(-1, Why) } },
        { "diagnosing.person-systemic", "diagnosing.systemic[person]", _policy with { Systemic = _policy.Systemic.With(CauseKind.Person, true, Why) } },
        { "diagnosing.gate-lifted", "diagnosing.gates[acyclic]", _policy with { Gates = _policy.Gates.With(RootCauseGate.Acyclic, false, Why) } },
    };

    [Theory]
    [MemberData(nameof(Unlawful), DisableDiscoveryEnumeration = true)]
    public void A_cell_that_breaks_a_law_is_found_and_blocks(string code, string subject, DiagnosingPolicy policy)
    {
        Finding finding = Assert.Single(policy.Validate(), found => found.Subject == subject);
        Assert.Equal((code, true), (finding.Code.Code, finding.Code.Blocks));
    }

    [Fact]
    public void The_built_in_policy_breaks_no_law_and_cites_every_cell_once()
    {
        Assert.Empty(_policy.Validate());
        CellReading[] readings = [.. _policy.Readings];
        Assert.Equal(readings.Length, readings.Select(reading => (reading.Table, reading.Key)).Distinct().Count());
        Assert.Contains(readings, reading => reading.ToString() == "diagnosing.overlap-at-least = 0.5 (default: Half of what the two found together)");
    }

    [Fact]
    public void A_gate_that_may_be_lifted_is_no_finding() =>
        Assert.Empty((_policy with { Gates = _policy.Gates.With(RootCauseGate.TerminalWithinControl, false, Why) }).Validate());

    [Fact]
    public void Actions_are_as_strong_as_the_hierarchy_says()
    {
        Assert.Equal(
            "forcing-function simplification standardisation leadership",
            string.Join(' ', CountermeasureKind.InOrder.Where(kind => _policy.Strength[kind] == ActionStrength.Strong).Select(kind => kind.Code)));
        Assert.Equal(
            "double-check reminder procedure training",
            string.Join(' ', CountermeasureKind.InOrder.Where(kind => _policy.Strength[kind] == ActionStrength.Weak).Select(kind => kind.Code)));
        PreventiveAction unsaid = new(Say("do"), Classifying.Role.EngagementPartner, Instant.FromUtc(2026, 5, 1, 0, 0));
        Assert.Same(ActionStrength.Weak, _policy.StrengthOf(unsaid));
        Assert.Same(ActionStrength.Intermediate, _policy.StrengthOf(unsaid with { Kind = CountermeasureKind.Checklist }));
    }

    [Fact]
    public void Every_gate_refuses_with_its_own_code() =>
        Assert.Equal(RootCauseGate.InOrder.Length, RootCauseGate.InOrder.Select(gate => gate.Otherwise).Distinct().Count());
}
