using System.Collections.Immutable;
using IssueResolution.Casework;
using IssueResolution.Classifying;
using IssueResolution.Committing;
using IssueResolution.Planning;

namespace IssueResolution.Json;

/// <summary>Every cell of the policy that a file can override, stage by stage: a new stage, table or value is one entry more.</summary>
internal static partial class PolicyCells
{
    private static readonly PolicyPart<ClassifyingPolicy> _classifying = new(policy => policy.Classifying, (policy, stage) => policy with { Classifying = stage });
    private static readonly PolicyPart<CommittingPolicy> _committing = new(policy => policy.Committing, (policy, stage) => policy with { Committing = stage });
    private static readonly PolicyPart<PlanningPolicy> _planning = new(policy => policy.Planning, (policy, stage) => policy with { Planning = stage });
    private static readonly PolicyPart<CapacityGuard> _capacity = _planning.Part(stage => stage.Capacity, (stage, guard) => stage with { Capacity = guard });

    /// <summary>In the order in which <see cref="ResolutionPolicy.Readings"/> cites them.</summary>
    /// <remarks>A method, because the fields of other files may be set later than those of this one.</remarks>
    public static ImmutableArray<OverridableCells> All() =>
    [
        .. Classifying(), .. Assessing(), .. Committing(), .. Escalating(), .. Communicating(), .. Diagnosing(), .. Planning(),
        .. Recovering(), .. Declining(), .. Learning(), .. Detecting(), .. Operating(),
    ];

    private static OverridableCells[] Classifying() =>
        [_classifying.Table(stage => stage.SolutionTeams, (stage, table) => stage with { SolutionTeams = table }, ValueForms.Team)];

    private static OverridableCells[] Committing() =>
    [
        _committing.Value(stage => stage.Buffer, (stage, value) => stage with { Buffer = value }, ValueForms.Ratio),
        _committing.Value(stage => stage.BufferAfterSlip, (stage, value) => stage with { BufferAfterSlip = value }, ValueForms.Ratio),
        _committing.Value(stage => stage.SlipsToWiden, (stage, value) => stage with { SlipsToWiden = value }, ValueForms.Count),
        _committing.Table(stage => stage.CautionWidens, (stage, table) => stage with { CautionWidens = table }, ValueForms.Ratio),
    ];

    private static OverridableCells[] Planning() =>
    [
        _planning.Table(stage => stage.Parts, (stage, table) => stage with { Parts = table }, ValueForms.Term(DutyStrength.InOrder)),
        _planning.Table(stage => stage.Alignment, (stage, table) => stage with { Alignment = table }, ValueForms.Term(DutyStrength.InOrder)),
        _planning.Table(stage => stage.WrittenConfirmation, (stage, table) => stage with { WrittenConfirmation = table }, ValueForms.Term(DutyStrength.InOrder)),
        _planning.Value(stage => stage.ConfirmedWithin, (stage, value) => stage with { ConfirmedWithin = value }, ValueForms.Allowance),
        _capacity.Value(guard => guard.UtilisationLimit, (guard, value) => guard with { UtilisationLimit = value }, ValueForms.Share),
    ];
}
