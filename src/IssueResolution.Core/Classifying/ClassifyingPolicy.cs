using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Classifying;

/// <summary>What follows from the kind of an issue: who must be in the room.</summary>
public sealed record ClassifyingPolicy
{
    private static readonly Provenance _technicalDelivery = Provenance.Seed("R-016: a technical delivery issue needs the technical lead");
    private static readonly Provenance _accountManagerDrives = Provenance.Seed("R-016: the account manager drives a breakdown of communication");
    private static readonly Provenance _teamFit = Provenance.Seed("R-016: team fit is a matter for people operations");
    private static readonly Provenance _whoAgreedTheScope = Provenance.Default("Those who agreed the scope and those who work to it");
    private static readonly Provenance _whoCharged = Provenance.Default("Money talk needs the relationship and the figures");

    /// <summary>The policy of a professional-services firm.</summary>
    public static ClassifyingPolicy ProfessionalServices { get; } = new()
    {
        SolutionTeams = PolicyTable.Of<IssueKind, SolutionTeam>("classifying.solution-team", IssueKind.InOrder, kind => TeamFor(kind.Category)),
    };

    /// <summary>The required roles for each kind.</summary>
    [Requirement("R-016")]
    public required PolicyTable<IssueKind, SolutionTeam> SolutionTeams { get; init; }

    /// <summary>The roles without which an issue of this kind should not be solved.</summary>
    [Requirement("R-016")]
    public Judgement<SolutionTeam> TeamFor(IssueKind kind)
    {
        SolutionTeam team = SolutionTeams[Guard.Against.Null(kind)];
        return new(
            team,
            [
                new(
                    "classifying.solution-team",
                    Phrase.Of($"{kind} ({kind.Category}) needs: {team.Listed()}.", $"「{kind}」（{kind.Category}）に必要な役割：{team.Listed()}。"),
                    SolutionTeams.Read(kind)),
            ]);
    }

    private static Cell<SolutionTeam> TeamFor(IssueCategory category) => category.Name switch
    {
        nameof(IssueCategory.Delivery) => new(SolutionTeam.Of(Role.ProjectManager, Role.TechnicalLead), _technicalDelivery),
        nameof(IssueCategory.Communication) => new(SolutionTeam.Of(Role.AccountManager, Role.ProjectManager), _accountManagerDrives),
        nameof(IssueCategory.Scope) => new(SolutionTeam.Of(Role.AccountManager, Role.ProjectManager), _whoAgreedTheScope),
        nameof(IssueCategory.Team) => new(SolutionTeam.Of(Role.EngagementPartner, Role.PeopleOperations), _teamFit),
        nameof(IssueCategory.Billing) => new(SolutionTeam.Of(Role.AccountManager, Role.FinanceLead), _whoCharged),
        _ => throw Unlisted.Member(category),
    };
}
