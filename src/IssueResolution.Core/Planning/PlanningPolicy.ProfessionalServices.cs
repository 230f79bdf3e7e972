using IssueResolution.Assessing;
using IssueResolution.Committing;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Timing;

namespace IssueResolution.Planning;

/// <content>The plans of a professional-services firm.</content>
public sealed partial record PlanningPolicy
{
    /// <summary>The policy of a professional-services firm.</summary>
    public static PlanningPolicy ProfessionalServices { get; } = new()
    {
        Parts = PolicyTable.Of("planning.part", PlanPart.InOrder, Severity.InOrder, PartOf),
        Alignment = PolicyTable.Of<Severity, DutyStrength>("planning.alignment", Severity.InOrder, severity => severity == Severity.Low
            ? new(DutyStrength.Advised, Provenance.Default("A small mend is done sooner than discussed"))
            : new(DutyStrength.Required, Provenance.Seed("R-077"))),
        WrittenConfirmation = PolicyTable.Of<Severity, DutyStrength>("planning.written-confirmation", Severity.InOrder, severity =>
            severity == Severity.Critical ? new(DutyStrength.Required, Provenance.Seed("R-078"))
            : severity == Severity.High ? new(DutyStrength.Advised, Provenance.Default("What is written is not remembered differently"))
            : new(DutyStrength.None, Provenance.Default("Writing it down is never wrong"))),
        ConfirmedWithin = new("planning.confirmed-within", new(
            new Allowance.BusinessDays(1), Provenance.Default("An agreement is written down while both sides remember it"))),
        Capacity = new()
        {
            UtilisationLimit = new("planning.utilisation-limit", new(
                Share.Percent(85), Provenance.Default("R-074 names no number: a team without slack cannot absorb the next surprise"))),
        },
    };

    private static Cell<DutyStrength> PartOf(PlanPart part, Severity severity)
    {
        int row = severity.Value.Position;
        return part.Name switch
        {
            nameof(PlanPart.ImmediateFix) or nameof(PlanPart.RootFix) => row == 1
                ? new(DutyStrength.Advised, Provenance.Seed("R-070, from Medium on"))
                : new(DutyStrength.Required, Provenance.Seed("R-070")),
            nameof(PlanPart.Owner) => new(DutyStrength.Required, Provenance.Seed("R-079")),
            nameof(PlanPart.Options) => row == 1
                ? new(DutyStrength.None, Provenance.Default("A small mend needs no choice"))
                : new(DutyStrength.Advised, Provenance.Seed("R-071: when possible")),
            nameof(PlanPart.Resources) => new(
                row <= 2 ? DutyStrength.None : row == 3 ? DutyStrength.Advised : DutyStrength.Required,
                Provenance.Default("Whoever mends a grave failure leaves other work, R-072")),
            nameof(PlanPart.Dates) => row == 1
                ? new(DutyStrength.Advised, Provenance.Default("The promise may be the acknowledgement's"))
                : new(DutyStrength.Required, Provenance.Seed("R-075")),
            nameof(PlanPart.Checkpoints) => new(
                row == 1 ? DutyStrength.None : row == 2 ? DutyStrength.Advised : DutyStrength.Required,
                Provenance.Default("The graver the issue, the less a promise may surprise us, R-080")),
            _ => throw Unlisted.Member(part),
        };
    }
}
