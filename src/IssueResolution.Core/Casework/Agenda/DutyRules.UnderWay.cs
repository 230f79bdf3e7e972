using IssueResolution.Committing;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Casework;

/// <content>While the work goes on.</content>
internal sealed partial class DutyRules
{
    private IEnumerable<Duty> UnderWay()
    {
        Duty? update = ToUpdate();
        if (update is not null)
        {
            yield return update;
            if (ToCheck(update.AroseAt, update.DueAt, string.Empty) is { } checkpoint)
            {
                yield return checkpoint;
            }
        }

        foreach (Commitment commitment in _case.Commitments.Commitments.Where(one => one.DeliveredAt is null))
        {
            yield return new(_case.Id, DutyKind.Deliver, commitment.Terms.Id, commitment.PromisedAt, commitment.DueAt, _owner, DutyStrength.Required, new(
                "casework.promised", Phrase.Of($"Promised to the client: {commitment.Terms.What}", $"顧客への約束：{commitment.Terms.What}")));
            if (ToCheck(commitment.PromisedAt, commitment.DueAt, commitment.Terms.Id) is { } checkpoint)
            {
                yield return checkpoint;
            }
        }

        foreach (PlannedCheckpoint planned in Planned.Where(planned => !IsLookedAt(planned)))
        {
            yield return new(_case.Id, DutyKind.Checkpoint, planned.Id, _case.PlanAgreedAt!.Value, planned.Checkpoint.At, _owner, DutyStrength.Required, new(
                "casework.planned", Phrase.Of($"Planned: {planned.Checkpoint.Question}", $"計画した点検：{planned.Checkpoint.Question}")));
        }

        if (ToConfirm() is { } confirm)
        {
            yield return confirm;
        }
    }

    // What was resolved without a plan that has to be confirmed gets one only by going on; where that is mere advice, there is nothing to confirm.
    private Duty? ToConfirm()
    {
        DutyStrength written = _policy.Planning.WrittenConfirmation[_case.HighestSeverity];
        PolicyValue<Allowance> within = _policy.Planning.ConfirmedWithin;
        return _case.Plan?.Confirmation is not null || written < DutyStrength.Advised ? null
            : _case.PlanAgreedAt is { } agreedAt ? Within(DutyKind.ConfirmPlan, agreedAt, within.Value, within.Read(), strength: written)
            : _case.ResolvedAt is { } resolvedAt && written == DutyStrength.Required ? Owed(
                DutyKind.ConfirmPlan, resolvedAt, _times.After(resolvedAt, within.Value), within.Read(), what: Phrase.Of(
                    $"{DutyKind.ConfirmPlan.Words.Description} There is none: reopen the case, and agree on one first.",
                    $"{DutyKind.ConfirmPlan.Words.Description}計画がないため、案件を再開し、先に計画に合意する。"))
            : null;
    }

    private IEnumerable<PlannedCheckpoint> Planned =>
        _case.State == CaseState.Planned || _case.State == CaseState.Executing ? _case.PlannedCheckpoints : [];

    // What was promised counts when it is earlier than the rhythm. Once resolved, the follow-up is the update, unless the rhythm is quicker.
    private Duty? ToUpdate()
    {
        if (_case.LastHeardAt is not { } heardAt || _case.State == CaseState.Verified)
        {
            return null;
        }

        heardAt = _case.State == CaseState.Reopened ? Instant.Max(heardAt, _case.StateSince) : heardAt;
        Allowance rhythm = _policy.Communicating.Cadence[(_case.Phase, _row)];
        DueTime due = _times.After(heardAt, rhythm);
        if (_case.NextUpdatePromisedAt is { } promised && promised >= heardAt && promised < due.At)
        {
            return new(_case.Id, DutyKind.Update, string.Empty, heardAt, promised, _owner, DutyStrength.Required, new(
                "casework.promised", new("The client was told to hear from us by then.", "この時刻までに連絡すると顧客に伝えた。")));
        }

        return ToFollowUp() is { } followUp && followUp.DueAt <= due.At
            ? null
            : Owed(DutyKind.Update, heardAt, due, _policy.Communicating.Cadence.Read((_case.Phase, _row)));
    }

    private bool IsLookedAt(PlannedCheckpoint planned) =>
        _lastLooks.ContainsKey(planned.Id) || _case.Checkpoints.LastOrDefault()?.At > planned.After;

    // For a date of the plan, a checkpoint that the plan has before it takes the place of the one by the policy.
    private Duty? ToCheck(Instant from, Instant due, string commitment)
    {
        bool held = _lastLooks.TryGetValue(commitment, out Instant looked) && looked >= from;
        bool planned = commitment.Length > 0 && from == _case.PlanAgreedAt && Planned.Any(checkpoint => checkpoint.Checkpoint.At > from && checkpoint.Checkpoint.At < due);
        return held || planned || due <= from || _case.State == CaseState.Resolved
            ? null
            : Owed(DutyKind.Checkpoint, from, _times.CheckpointBetween(from, due, _policy.Communicating), _policy.Communicating.CheckpointDivisor.Read(), commitment);
    }

    private IEnumerable<Duty> ToWriteDown() =>
        from consent in _case.Consents
        where consent.Value.WrittenAt is null && !consent.Value.Channel.IsWritten
        let within = _policy.Communicating.WrittenFollowUpWithin
        select Owed(DutyKind.WriteDown, consent.Value.At, _times.AfterOpening(consent.Value.At, within.Value), within.Read(), consent.Key);
}
