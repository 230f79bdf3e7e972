using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Committing;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using IssueResolution.Wording;

namespace IssueResolution.Planning;

/// <summary>What a plan must hold.</summary>
public sealed record PlanningPolicy
{
    /// <summary>The policy of a professional-services firm.</summary>
    public static PlanningPolicy ProfessionalServices { get; } = new()
    {
        BothFixesFrom = new("planning.both-fixes-from", new(Severity.Medium, Provenance.Seed("R-070"))),
        WrittenConfirmation = PolicyTable.Of<Severity, DutyStrength>("planning.written-confirmation", Severity.InOrder, severity =>
            severity == Severity.Critical ? new(DutyStrength.Required, Provenance.Seed("R-078"))
            : severity == Severity.High ? new(DutyStrength.Advised, Provenance.Default("What is written is not remembered differently"))
            : new(DutyStrength.None, Provenance.Default("Writing it down is never wrong"))),
        ConfirmedWithin = new("planning.confirmed-within", new(
            new Allowance.BusinessDays(1), Provenance.Default("An agreement is written down while both sides remember it"))),
    };

    /// <summary>From which severity on a plan needs an immediate and a root fix.</summary>
    [Requirement("R-070")]
    public required PolicyValue<Severity> BothFixesFrom { get; init; }

    /// <summary>How binding it is to have the client confirm the plan in writing; a mail is enough.</summary>
    [Requirement("R-078")]
    public required PolicyTable<Severity, DutyStrength> WrittenConfirmation { get; init; }

    /// <summary>Within which time after the plan is agreed the confirmation is there, where one is owed.</summary>
    public required PolicyValue<Allowance> ConfirmedWithin { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings => [BothFixesFrom.Read(), .. WrittenConfirmation.Readings, ConfirmedWithin.Read()];

    /// <summary>What is wrong with the duties: one that binds less for the graver issue.</summary>
    public ImmutableArray<Finding> Validate() => [.. Rising.Check(WrittenConfirmation, Severity.InOrder)];

    /// <summary>Whether a plan holds what its issue needs. Below the limit one fix, of either sort, is enough.</summary>
    [Requirement("R-070")]
    [Requirement("R-078")]
    public Decision<ResolutionPlan> Accept(ResolutionPlan plan, Severity severity)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(severity);
        bool both = plan.ImmediateFix is not null && plan.RootFix is not null;
        bool either = plan.ImmediateFix is not null || plan.RootFix is not null;
        if (severity >= BothFixesFrom.Value ? !both : !either)
        {
            Phrase missing = plan.ImmediateFix is null ? new("the immediate fix", "応急処置") : new("the root fix", "恒久対策");
            return new Decision<ResolutionPlan>.Refused(RefusalCode.HalfAPlan, Phrase.Of(
                $"For {severity} the plan still lacks {missing}: add it.", $"「{severity}」の計画に{missing}が足りない。加えること。"),
                new Reason("planning.both-fixes", RefusalCode.HalfAPlan.Words.Description, BothFixesFrom.Read()));
        }

        return new Decision<ResolutionPlan>.Granted(plan, ReasonsFor(plan, severity));
    }

    private ImmutableArray<Reason> ReasonsFor(ResolutionPlan plan, Severity severity) =>
    [
        new("planning.complete", Phrase.Of(
            $"The plan treats what it must; one role answers for it: {plan.Owner}.", $"計画は必要な点を扱っている。責任者は一人：{plan.Owner}。"),
            BothFixesFrom.Read()),
        new("planning.written-confirmation", Phrase.Of(
            $"Confirmation in writing for {severity}: {WrittenConfirmation[severity]}.",
            $"「{severity}」の書面による確認：{WrittenConfirmation[severity]}。"), WrittenConfirmation.Read(severity)),
    ];
}
