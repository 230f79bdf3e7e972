using IssueResolution.Reasoning;

namespace IssueResolution.Classifying;

public sealed class ClassifyingPolicyTests
{
    private static readonly ClassifyingPolicy _policy = ClassifyingPolicy.ProfessionalServices;

    [Fact]
    public void A_technical_delivery_issue_needs_the_technical_lead() =>
        Assert.Contains(Role.TechnicalLead, _policy.TeamFor(IssueKind.QualityConcern).Value.Roles);

    [Fact]
    public void The_account_manager_drives_a_breakdown_of_communication() =>
        Assert.Same(Role.AccountManager, _policy.TeamFor(IssueKind.MissingUpdates).Value.Driver);

    [Fact]
    public void Team_fit_is_a_matter_for_people_operations() =>
        Assert.Contains(Role.PeopleOperations, _policy.TeamFor(IssueKind.PersonalityConflict).Value.Roles);

    [Fact]
    public void A_team_may_be_overridden_for_one_kind()
    {
        SolutionTeam ours = SolutionTeam.Of(Role.FinanceLead);
        ClassifyingPolicy changed = _policy with { SolutionTeams = _policy.SolutionTeams.With(IssueKind.RateChange, ours, "rates are set by finance") };

        Assert.Equal(ours, changed.TeamFor(IssueKind.RateChange).Value);
        Assert.Equal(Provenance.Override("rates are set by finance"), changed.TeamFor(IssueKind.RateChange).Cells.Single().Provenance);
        Assert.Equal(_policy.TeamFor(IssueKind.InvoiceDispute), changed.TeamFor(IssueKind.InvoiceDispute));
    }

    [Fact]
    public void A_role_named_twice_counts_once() =>
        Assert.Equal([Role.ProjectManager, Role.TechnicalLead], SolutionTeam.Of(Role.ProjectManager, Role.TechnicalLead, Role.ProjectManager).Roles);

    [Fact]
    public void Teams_are_equal_when_the_same_roles_stand_in_the_same_order() =>
        EqualityContract.Holds(
            SolutionTeam.Of(Role.ProjectManager, Role.TechnicalLead),
            SolutionTeam.Of(Role.ProjectManager, Role.TechnicalLead),
            SolutionTeam.Of(Role.TechnicalLead, Role.ProjectManager));
}
