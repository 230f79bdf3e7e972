using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Declining;

/// <content>How an exit is prepared.</content>
public sealed partial record WalkAwayRules
{
    /// <summary>What an exit still lacks, in the order in which it is asked for. After a threat no executive has to try first.</summary>
    [Requirement("R-147")]
    public ImmutableArray<ExitRequirement> Missing(WalkAwayDecision decision, ExitDraft draft)
    {
        Guard.Against.Null(decision);
        Guard.Against.Null(draft);
        return
        [
            .. from asked in new (ExitRequirement Requirement, bool IsThere)[]
               {
                   (ExitRequirement.Approval, draft.ApprovedBy == Approver.Value),
                   (ExitRequirement.ExecutiveAttempt, draft.HadExecutiveAttempt || decision.Verdict == WalkAwayVerdict.SuspendContact),
                   (ExitRequirement.RemedySettled, draft.IsRemedySettled),
                   (ExitRequirement.Evidence, draft.Evidence is { Items.IsEmpty: false }),
                   (ExitRequirement.FinishPhase, draft.FinishPhase is not null),
                   (ExitRequirement.Transition, draft.Transition is not null),
               }
               where !asked.IsThere
               select asked.Requirement,
        ];
    }

    /// <summary>The plan of an exit; refused where no exit is recommended, and while anything is missing.</summary>
    [Requirement("R-147")]
    public Decision<ExitPlan> PlanExit(Judgement<WalkAwayDecision> judged, ExitDraft draft)
    {
        WalkAwayDecision decision = Guard.Against.Null(judged).Value;
        ImmutableArray<ExitRequirement> missing = Missing(decision, draft);
        if (!decision.IsExit)
        {
            return new Decision<ExitPlan>.Refused(RefusalCode.ExitNotRecommended, Phrase.Of(
                $"The verdict is {decision.Verdict}: {decision.Verdict.Words.Description}",
                $"判定は「{decision.Verdict}」：{decision.Verdict.Words.Description}"), judged.Reasons);
        }

        Reason approver = new("declining.approver", Phrase.Of($"An exit is approved by: {Approver.Value}.", $"撤退を承認する役割：{Approver.Value}。"), Approver.Read());
        return missing.IsEmpty
            ? new Decision<ExitPlan>.Granted(
                new(draft.FinishPhase!, draft.Transition!, draft.ApprovedBy!, draft.Evidence!), judged.Reasons.Add(approver))
            : new Decision<ExitPlan>.Refused(RefusalCode.ExitNotPrepared, Phrase.Of(
                $"The exit still lacks: {Phrase.List(missing.Select(asked => asked.Words.Name))}. Complete it before anything is said.",
                $"撤退にまだ足りないもの：{Phrase.List(missing.Select(asked => asked.Words.Name))}。伝える前にそろえること。"), judged.Reasons.Add(approver));
    }
}
