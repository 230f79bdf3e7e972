using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Committing;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Planning;

public sealed class PlanningPolicyTests
{
    private static readonly PlanningPolicy _policy = PlanningPolicy.ProfessionalServices;
    private static readonly Phrase _fix = new("Mend it", "直す");

    [Fact]
    public void From_medium_on_a_plan_needs_both_fixes()
    {
        ResolutionPlan half = new(_fix, null, Role.ProjectManager);

        var refused = Assert.IsType<Decision<ResolutionPlan>.Refused>(_policy.Accept(half, Severity.Medium));
        Assert.Equal("For Medium the plan still lacks the root fix: add it.", refused.Message.English);
        Assert.IsType<Decision<ResolutionPlan>.Granted>(_policy.Accept(half, Severity.Low));
    }

    [Fact]
    public void A_plan_without_any_fix_is_never_accepted() =>
        Assert.IsType<Decision<ResolutionPlan>.Refused>(_policy.Accept(new(null, null, Role.ProjectManager), Severity.Low));

    [Fact]
    public void Raising_severity_never_makes_a_refused_plan_acceptable() =>
        Assert.All(Severity.InOrder, severity => Assert.All(
            new ResolutionPlan[] { new(_fix, _fix, Role.ProjectManager), new(_fix, null, Role.ProjectManager), new(null, _fix, Role.ProjectManager), new(null, null, Role.ProjectManager) },
            plan => Assert.False(_policy.Accept(plan, severity) is Decision<ResolutionPlan>.Refused
                && _policy.Accept(plan, severity.RaisedBy(1)) is Decision<ResolutionPlan>.Granted)));

    [Fact]
    public void Only_a_critical_plan_must_be_confirmed_in_writing() =>
        Assert.Equal(
            [Severity.Critical], Severity.InOrder.Where(severity => _policy.WrittenConfirmation[severity] == DutyStrength.Required));
}
