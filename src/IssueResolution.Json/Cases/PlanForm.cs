using System.Collections.Immutable;
using IssueResolution.Classifying;
using IssueResolution.Planning;
using IssueResolution.Wording;

namespace IssueResolution.Json;

/// <summary>A plan as JSON. The choice is the option that says it was chosen.</summary>
internal static class PlanForm
{
    private static readonly WireField<ResolutionPlan, Phrase?> _immediateFix =
        PhraseForm.Phrase.Optional("immediateFix", "What stops or repairs the damage.", (ResolutionPlan plan) => plan.ImmediateFix);

    private static readonly WireField<ResolutionPlan, Phrase?> _rootFix =
        PhraseForm.Phrase.Optional("rootFix", "What removes the cause.", (ResolutionPlan plan) => plan.RootFix);

    private static readonly WireField<ResolutionPlan, Role?> _owner =
        TermForms.Role.Optional("owner", "The one role that answers for the plan.", (ResolutionPlan plan) => plan.Owner);

    private static readonly WireField<ResolutionPlan, ImmutableArray<OfferedOption>> _options =
        OfferedOptions.List.OrEmpty("options", "The ways to go; the client chooses at most one.", (ResolutionPlan plan) => OfferedOptions.Of(plan));

    private static readonly WireField<ResolutionPlan, ImmutableArray<ResourceShift>> _resources =
        PlanPartForms.Resource.ToList().OrEmpty("resources", "Who is brought to it.", (ResolutionPlan plan) => plan.Resources);

    private static readonly WireField<ResolutionPlan, ImmutableArray<PlanDate>> _dates =
        PlanPartForms.Date.ToList().OrEmpty("dates", "What is promised by when.", (ResolutionPlan plan) => plan.Dates);

    private static readonly WireField<ResolutionPlan, ImmutableArray<PlanCheckpoint>> _checkpoints =
        PlanPartForms.Checkpoint.ToList().OrEmpty("checkpoints", "When the team looks at its own state.", (ResolutionPlan plan) => plan.Checkpoints);

    private static readonly WireField<ResolutionPlan, PlanAlignment?> _alignment =
        AgreementForms.Alignment.Optional("alignment", "The last walk through the plan with the client.", (ResolutionPlan plan) => plan.Alignment);

    private static readonly WireField<ResolutionPlan, ConfirmationRecord?> _confirmation =
        AgreementForms.Confirmation.Optional("confirmation", "The client's written word.", (ResolutionPlan plan) => plan.Confirmation);

    public static WireForm<ResolutionPlan> Plan { get; } = WireFields.Object(
        "plan", Make, _immediateFix, _rootFix, _owner, _options, _resources, _dates, _checkpoints, _alignment, _confirmation);

    private static ResolutionPlan Make(WireValue value)
    {
        ImmutableArray<OfferedOption> offered = _options.In(value);
        ResolutionPlan plan = new(_immediateFix.In(value), _rootFix.In(value), _owner.In(value))
        {
            Options = [.. offered.Select(one => one.Option)],
            Resources = _resources.In(value),
            Dates = _dates.In(value),
            Checkpoints = _checkpoints.In(value),
        };
        plan = offered.FirstOrDefault(one => one.IsChosen) is { } chosen ? plan.Choosing(chosen.Option) : plan;
        plan = _alignment.In(value) is { } alignment ? plan.AlignedBy(alignment) : plan;
        return _confirmation.In(value) is { } confirmation ? plan.ConfirmedBy(confirmation) : plan;
    }
}
