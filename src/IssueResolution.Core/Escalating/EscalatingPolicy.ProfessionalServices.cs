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
        Triggers = new()
        {
            ConsecutiveMisses = new("escalating.trigger-consecutive-misses", new(2, Provenance.Seed("R-041"))),
            SatisfactionBelow = new("escalating.trigger-satisfaction-below", new(
                Share.Percent(70), Provenance.Default("R-042 leaves it open: 3 of 5 lies below, 4 of 5 does not"))),
            ScopeChangeFrom = new("escalating.trigger-scope-change-from", new(
                Share.Percent(10), Provenance.Default("R-043 leaves it open: a tenth no longer hides in the budget"))),
            Reopenings = new("escalating.trigger-reopenings", new(2, Provenance.Default("Once may be an oversight"))),
            FailedFixes = new("escalating.trigger-failed-fixes", new(2, Provenance.Seed("R-091: the second failed fix"))),
            AtLeast = PolicyTable.Of("escalating.trigger-at-least", EscalationTrigger.InOrder, RowOf),
            RowsUp = PolicyTable.Of("escalating.trigger-rows-up", EscalationTrigger.InOrder, RowsUpOf),
        },
        Peers = PeerRules.ProfessionalServices,
    };

    private static Cell<Severity?> RowOf(EscalationTrigger trigger) => trigger switch
    {
        _ when trigger == EscalationTrigger.ConsecutiveMisses => new(Severity.High, Provenance.Default("R-041 names no level: the engagement partner's")),
        _ when trigger == EscalationTrigger.LowSatisfaction => new(Severity.Medium, Provenance.Default("R-042 asks for leadership: the client services lead")),
        _ when trigger == EscalationTrigger.ClientEscalatedFirst => new(Severity.Critical, Provenance.Seed("R-052")),
        _ => new(null, Provenance.Default("Lifts by rows, or not at all")),
    };

    private static Cell<int> RowsUpOf(EscalationTrigger trigger) =>
        trigger == EscalationTrigger.Pattern || trigger == EscalationTrigger.TargetMissed
        || trigger == EscalationTrigger.Reopened || trigger == EscalationTrigger.FixesFailed
            ? new(1, Provenance.Default("One row for each sign that the usual level does not suffice"))
            : new(0, Provenance.Default("Names a row, or asks for something else"));

    private static PolicyTable<Severity, TValue> Column<TValue>(
        string code, Cell<TValue> low, Cell<TValue> medium, Cell<TValue> high, Cell<TValue> critical)
    {
        Cell<TValue>[] cells = [low, medium, high, critical];
        return PolicyTable.Of(code, Severity.InOrder, severity => cells[severity.Value.Position - 1]);
    }
}
