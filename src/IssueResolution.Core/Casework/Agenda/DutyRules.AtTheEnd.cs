using IssueResolution.Assessing;
using IssueResolution.Committing;
using IssueResolution.Communicating;
using IssueResolution.Learning;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Casework;

/// <content>Once it is resolved.</content>
internal sealed partial class DutyRules
{
    private IEnumerable<Duty> AtTheEnd()
    {
        if (_case.ResolvedAt is not { } resolvedAt)
        {
            yield break;
        }

        LearningPolicy policy = _policy.Learning;
        if (ToFollowUp() is { } followUp)
        {
            yield return followUp;
        }

        foreach (Duty act in ToActOnAnswer())
        {
            yield return act;
        }

        if (_case.ProcessReview is null)
        {
            yield return Within(DutyKind.ReviewProcess, resolvedAt, policy.ProcessReviewWithin.Value, policy.ProcessReviewWithin.Read());
        }

        // What an issue has taught is judged by the worst it has been.
        Severity worst = _case.HighestSeverity;
        bool answered = _case.PostMortem is { Unanswered.IsEmpty: true };
        if (policy.PostMortem[worst] >= DutyStrength.Advised && policy.PostMortemWithin[worst] is { } within && !answered)
        {
            yield return Within(DutyKind.PostMortem, resolvedAt, within, policy.PostMortemWithin.Read(worst), strength: policy.PostMortem[worst]);
        }

        if (!(_case.DebriefedAt >= resolvedAt))
        {
            yield return Within(DutyKind.Debrief, resolvedAt, policy.DebriefWithin.Value, policy.DebriefWithin.Read(), strength: DutyStrength.Advised);
        }

        if (!(_case.RelationshipReviewedAt >= resolvedAt))
        {
            yield return Within(
                DutyKind.ReviewRelationship, resolvedAt, policy.RelationshipReviewWithin.Value, policy.RelationshipReviewWithin.Read(), strength: DutyStrength.Advised);
        }

        if (_case.State == CaseState.Verified)
        {
            Instant since = _case.TrustReviewedAt is { } reviewed && reviewed > _case.StateSince ? reviewed : _case.StateSince;
            Allowance rhythm = _policy.Communicating.Cadence[(CadencePhase.Rebuilding, _row)];
            yield return Owed(
                DutyKind.ReviewTrust, since, rhythm.DueAfter(since, _calendar), _policy.Communicating.Cadence.Read((CadencePhase.Rebuilding, _row)),
                strength: DutyStrength.Advised, by: _policy.Escalating.PrimaryRole[_case.Severity]);
        }
    }

    // Asking once is not enough where nobody answers: each time the same time runs again.
    private Duty? ToFollowUp()
    {
        if (_case.FollowUp is not { } followUp || _case.Satisfaction != Satisfaction.Unknown || _case.Unanswered is not null)
        {
            return null;
        }

        PolicyValue<Duration> within = _policy.Learning.FollowUpWithin;
        Instant? asked = _case.FollowUpAskedAt.IsEmpty ? null : _case.FollowUpAskedAt[_case.FollowUpAskedAt.Length - 1];
        return Owed(DutyKind.FollowUp, asked ?? followUp.ResolvedAt, asked + within.Value ?? followUp.DueBy, within.Read());
    }

    private IEnumerable<Duty> ToActOnAnswer()
    {
        if (_case.FollowUp is { AnsweredAt: { } answeredAt } && (_case.Satisfaction == Satisfaction.Partial || _case.Satisfaction == Satisfaction.NotSatisfied))
        {
            yield return Within(DutyKind.ActOnAnswer, answeredAt, _policy.Escalating.InitialResponse[_row], _policy.Escalating.InitialResponse.Read(_row));
        }
    }

    private IEnumerable<Duty> ToAct() =>
        from action in _case.Actions
        where !_case.ActionsDoneAt.ContainsKey(action.Key)
        select new Duty(
            _case.Id, DutyKind.Act, action.Key, action.Value.At, action.Value.Action.DueAt, action.Value.Action.Owner, DutyStrength.Required, new(
                "casework.agreed", Phrase.Of($"Agreed after the issue: {action.Value.Action.What}", $"再発防止のための合意：{action.Value.Action.What}")));

    private IEnumerable<Duty> ToRelay() =>
        from praise in _case.Praise
        where !_case.PraiseRelayedAt.ContainsKey(praise.Id)
        let within = _policy.Communicating.PraiseWithin
        select Owed(DutyKind.RelayPraise, praise.At, within.Value.DueAfter(_calendar.NextOpening(praise.At), _calendar), within.Read(), praise.Id);
}
