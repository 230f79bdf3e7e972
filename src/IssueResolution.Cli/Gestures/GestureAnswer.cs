using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Recovering;

namespace IssueResolution.Cli.Gestures;

/// <summary>What the command found out, before it is shown in one form or another.</summary>
internal sealed class GestureAnswer(
    ProportionalityAssessment assessment, ImmutableArray<Reason> reasons, RecoveryOffer suggestion, RecoveryPlan? planWithGaps, Decision<ComposedApology>? apology)
{
    public ProportionalityAssessment Assessment { get; } = assessment;

    public ImmutableArray<Reason> Reasons { get; } = reasons;

    public RecoveryOffer Suggestion { get; } = suggestion;

    /// <summary>A recovery plan that is demanded and lacks parts; null when it lacks none, or none is demanded.</summary>
    public RecoveryPlan? PlanWithGaps { get; } = planWithGaps;

    /// <summary>Null when the question says nothing of an apology.</summary>
    public Decision<ComposedApology>? Apology { get; } = apology;
}
