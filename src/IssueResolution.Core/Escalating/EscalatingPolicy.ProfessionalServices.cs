using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Escalating;

/// <content>The matrix of a professional-services firm.</content>
public sealed partial record EscalatingPolicy
{
    private static readonly Provenance _matrix = Provenance.Seed("R-048");
    private static readonly Provenance _matrixInBusinessDays = Provenance.Seed("R-048, its hours counted as business days by default");
    private static readonly Provenance _oneRow = Provenance.Default("Match the client's anxiety, by one row");

    /// <summary>The policy of a professional-services firm.</summary>
    public static EscalatingPolicy ProfessionalServices { get; } = new()
    {
        InitialResponse = Column<Allowance>(
            "escalating.initial-response",
            new(new Allowance.BusinessDays(2), _matrixInBusinessDays),
            new(new Allowance.BusinessDays(1), _matrixInBusinessDays),
            new(new Allowance.Elapsed(Duration.FromHours(4)), _matrix),
            new(new Allowance.Elapsed(Duration.FromHours(1)), _matrix)),
        PrimaryRole = Column<Role>(
            "escalating.primary-role",
            new(Role.ProjectManager, _matrix), new(Role.ClientServicesLead, _matrix), new(Role.EngagementPartner, _matrix), new(Role.ManagingPartner, _matrix)),
        AlternateRole = Column<Role>(
            "escalating.alternate-role",
            new(Role.AccountManager, Provenance.Seed("R-044")),
            new(Role.EngagementPartner, Provenance.Seed("R-045")),
            new(Role.PracticeLead, Provenance.Seed("R-046")),
            new(Role.ChiefExecutive, Provenance.Seed("R-047"))),
        Mode = Column<RoleMode>(
            "escalating.mode",
            new(RoleMode.HandlesInTeam, Provenance.Seed("R-044")),
            new(RoleMode.AwareAndGuides, Provenance.Seed("R-045")),
            new(RoleMode.ShapesResponse, Provenance.Seed("R-046")),
            new(RoleMode.Owns, Provenance.Seed("R-047"))),
        EscalateWithin = Column<Allowance?>(
            "escalating.within",
            new(null, _matrix),
            new(new Allowance.BusinessDays(1), _matrixInBusinessDays),
            new(new Allowance.SameDay(), _matrix),
            new(new Allowance.Elapsed(Duration.Zero), _matrix)),
        UrgencyTightens = PolicyTable.Of<Urgency, int>(
            "escalating.urgency-tightens", Urgency.InOrder, urgency => new(urgency == Urgency.Immediate ? 1 : 0, _oneRow)),
        AnxietyTightens = PolicyTable.Of<ClientAnxiety, int>(
            "escalating.anxiety-tightens", ClientAnxiety.InOrder, anxiety => new(anxiety == ClientAnxiety.High ? 1 : 0, _oneRow)),
        MostRowsTightened = new("escalating.most-rows-tightened", new(1, _oneRow)),
        FactWindow = new("escalating.fact-window", new(Duration.FromMinutes(15), Provenance.Seed("R-050"))),
        FirstAssessment = new("escalating.first-assessment", new(Duration.FromHours(24), Provenance.Seed("R-060"))),
    };

    private static PolicyTable<Severity, TValue> Column<TValue>(
        string code, Cell<TValue> low, Cell<TValue> medium, Cell<TValue> high, Cell<TValue> critical)
    {
        Cell<TValue>[] cells = [low, medium, high, critical];
        return PolicyTable.Of(code, Severity.InOrder, severity => cells[severity.Value.Position - 1]);
    }
}
