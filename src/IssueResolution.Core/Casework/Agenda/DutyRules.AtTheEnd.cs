using IssueResolution.Assessing;
using IssueResolution.Committing;
using IssueResolution.Communicating;
using IssueResolution.Learning;
using IssueResolution.Reasoning;
using IssueResolution.Recovering;
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

        if (_case.Cause is null)
        {
            yield return Within(DutyKind.ConfirmCause, resolvedAt, policy.CauseWithin.Value, policy.CauseWithin.Read());
        }

        if (_case.ProcessReview is null)
        {
            yield return Within(DutyKind.ReviewProcess, resolvedAt, policy.ProcessReviewWithin.Value, policy.ProcessReviewWithin.Read());
        }

        // What an issue has taught is judged by the worst it has been.
        Severity worst = _case.HighestSeverity;
        if (policy.PostMortem[worst] >= DutyStrength.Advised && policy.PostMortemWithin[worst] is { } within)
        {
            if (_case.PostMortem is not { Unanswered.IsEmpty: true })
            {
                yield return Within(DutyKind.PostMortem, resolvedAt, within, policy.PostMortemWithin.Read(worst), strength: policy.PostMortem[worst]);
            }

            if (_case.Actions.IsEmpty && _case.Lessons.IsEmpty)
            {
                yield return Within(DutyKind.AgreeAction, resolvedAt, within, policy.PostMortemWithin.Read(worst), strength: policy.PostMortem[worst]);
            }
        }

        foreach (Duty agree in ToAgreeOnActions(resolvedAt, worst))
        {
            yield return agree;
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
    }

    // A lesson that nobody acts on is forgotten. While no action is agreed at all, the post-mortem's own time and strength hold where there is one.
    private IEnumerable<Duty> ToAgreeOnActions(Instant resolvedAt, Severity worst)
    {
        LearningPolicy policy = _policy.Learning;
        DutyStrength strength = policy.PostMortem[worst];
        Allowance? within = _case.Actions.IsEmpty && strength >= DutyStrength.Advised ? policy.PostMortemWithin[worst] : null;
        return _case.Lessons.Where(lesson => lesson.Value.Actions.IsEmpty).Select(lesson => within is not null
            ? Within(DutyKind.AgreeAction, resolvedAt, within, policy.PostMortemWithin.Read(worst), lesson.Key, strength)
            : Within(
                DutyKind.AgreeAction, Instant.Max(resolvedAt, _case.LessonsDrawnAt[lesson.Key]), policy.ProcessReviewWithin.Value, policy.ProcessReviewWithin.Read(),
                lesson.Key, DutyStrength.Advised));
    }

    // It is the client's trust and not the case's: asked once for all of its cases, whether or not they are closed, until it is restored.
    private IEnumerable<Duty> ToReviewTrust()
    {
        if (_unreviewed is not { } trust)
        {
            yield break;
        }

        PolicyTable<TrustState, Period?> rhythm = _policy.Recovering.Trust.ExecutiveUpdateEvery;
        (CadencePhase, Severity) cell = (CadencePhase.Rebuilding, _row);
        (DueTime due, CellReading read) = rhythm[trust.State] is { } every
            ? (_times.After(trust.Since, every), rhythm.Read(trust.State))
            : (_times.After(trust.Since, _policy.Communicating.Cadence[cell]), _policy.Communicating.Cadence.Read(cell));
        yield return Owed(DutyKind.ReviewTrust, trust.Since, due, read, strength: DutyStrength.Advised, by: _policy.Escalating.PrimaryRole[_case.Severity]);
    }

    // Asking once is not enough where nobody answers: each time the same time runs again. What was left after an answer is mended before one asks again.
    private Duty? ToFollowUp()
    {
        if (_case.FollowUp is not { } followUp || (_case.Satisfaction != Satisfaction.Unknown && !IsAskedAnew) || MayStopAsking)
        {
            return null;
        }

        PolicyValue<Duration> within = _policy.Learning.FollowUpWithin;
        return LastAskedAt is { } asked
            ? Within(DutyKind.FollowUp, asked, new Allowance.Elapsed(within.Value), within.Read())
            : Owed(DutyKind.FollowUp, followUp.ResolvedAt, new(followUp.DueBy, false), within.Read());
    }

    private Instant? LastAskedAt => _case.FollowUpAskedAt.IsEmpty ? null : _case.FollowUpAskedAt[_case.FollowUpAskedAt.Length - 1];

    private bool IsAskedAnew => _case.Satisfaction == Satisfaction.Partial && LastAskedAt > _case.FollowUp?.AnsweredAt;

    // Giving up counts only where silence may close the case; the gates of closing hold to the same.
    private bool MayStopAsking =>
        _case.Unanswered is { } unanswered && _case.Satisfaction == Satisfaction.Unknown
        && _case.HighestSeverity <= _policy.Learning.SilenceUpTo.Value && unanswered.Attempts >= _policy.Learning.SilenceAttempts.Value;

    private IEnumerable<Duty> ToActOnAnswer()
    {
        if (_case.FollowUp is { AnsweredAt: { } answeredAt } && !IsAskedAnew
            && (_case.Satisfaction == Satisfaction.Partial || _case.Satisfaction == Satisfaction.NotSatisfied))
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

    // What a client says about people stays with the few who may read it: those who earned it are thanked in person, without its words.
    private IEnumerable<Duty> ToRelay() =>
        from praise in _case.Praise
        where PraiseRelay.MayLeave(_case.Detected.Kind.Category) && !_case.PraiseRelayedAt.ContainsKey(praise.Id)
        let within = _policy.Communicating.PraiseWithin
        select Owed(DutyKind.RelayPraise, praise.At, _times.AfterOpening(praise.At, within.Value), within.Read(), praise.Id);
}
