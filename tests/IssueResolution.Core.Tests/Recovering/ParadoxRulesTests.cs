using IssueResolution.Assessing;
using IssueResolution.Reasoning;

namespace IssueResolution.Recovering;

public sealed class ParadoxRulesTests
{
    private static readonly ParadoxRules _rules = RecoveringPolicy.ProfessionalServices.Paradox;

    [Law("P53")]
    [Fact]
    public void It_is_plausible_exactly_where_all_four_conditions_hold() =>
        Assert.All(
            from severity in Severity.InOrder
            from prior in new[] { 0, 1, 2, 3 }
            from stability in CauseStability.InOrder
            from control in PerceivedControl.InOrder
            select (severity, prior, stability, control),
            at =>
            {
                Judgement<ParadoxOutlook> judged = _rules.Assess(at.severity, at.prior, at.stability, at.control);
                int failed = (at.severity > Severity.Medium ? 1 : 0) + (at.prior > 0 ? 1 : 0) + (at.stability != CauseStability.Temporary ? 1 : 0)
                    + (at.control != PerceivedControl.Little ? 1 : 0);
                Assert.Same(failed == 0 ? ParadoxOutlook.Plausible : ParadoxOutlook.Unlikely, judged.Value);
                Assert.Equal(failed == 0 ? 4 : failed, judged.Cells.Length);
            });

    [Fact]
    public void The_condition_that_fails_is_named()
    {
        Judgement<ParadoxOutlook> judged = _rules.Assess(Severity.Low, 1, CauseStability.Temporary, PerceivedControl.Little);

        Assert.Equal("Not fulfilled: no failure before (1 before).", Assert.Single(judged.Reasons).Text.English);
        Assert.Equal("priorFailures", Assert.Throws<ArgumentOutOfRangeException>(() => _rules.Assess(Severity.Low, -1, CauseStability.Temporary, PerceivedControl.Little)).ParamName);
        Assert.Empty(_rules.Validate());
        Assert.Single((_rules with { PriorFailuresAtMost = _rules.PriorFailuresAtMost.With(-1, "test") }).Validate());
    }
}
