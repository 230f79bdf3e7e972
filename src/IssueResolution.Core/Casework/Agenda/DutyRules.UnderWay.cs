using IssueResolution.Committing;
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

        DutyStrength written = _policy.Planning.WrittenConfirmation[_case.HighestSeverity];
        if (_case.PlanAgreedAt is { } agreedAt && _case.Plan?.Confirmation is null && written >= DutyStrength.Advised)
        {
            yield return Within(DutyKind.ConfirmPlan, agreedAt, _policy.Planning.ConfirmedWithin.Value, _policy.Planning.ConfirmedWithin.Read(), strength: written);
        }
    }

    // What was promised counts when it is earlier than the rhythm. Once resolved, the follow-up is the update, unless the rhythm is quicker.
    private Duty? ToUpdate()
    {
        if (_case.LastHeardAt is not { } heardAt || _case.State == CaseState.Verified)
        {
            return null;
        }

        heardAt = _case.State == CaseState.Reopened ? Instant.Max(heardAt, _case.StateSince) : heardAt;
        Allowance rhythm = _policy.Communicating.Cadence[(_case.Phase, _row)];
        Instant due = rhythm.DueAfter(heardAt, _calendar);
        if (_case.NextUpdatePromisedAt is { } promised && promised >= heardAt && promised < due)
        {
            return new(_case.Id, DutyKind.Update, string.Empty, heardAt, promised, _owner, DutyStrength.Required, new(
                "casework.promised", new("The client was told to hear from us by then.", "この時刻までに連絡すると顧客に伝えた。")));
        }

        return ToFollowUp() is { } followUp && followUp.DueAt <= due
            ? null
            : Owed(DutyKind.Update, heardAt, due, _policy.Communicating.Cadence.Read((_case.Phase, _row)));
    }

    private Duty? ToCheck(Instant from, Instant due, string commitment)
    {
        bool held = _case.Checkpoints.Any(checkpoint => checkpoint.At >= from && (checkpoint.Commitment ?? string.Empty) == commitment);
        return held || due <= from || _case.State == CaseState.Resolved
            ? null
            : Owed(DutyKind.Checkpoint, from, _policy.Communicating.CheckpointBetween(from, due, _calendar), _policy.Communicating.CheckpointDivisor.Read(), commitment);
    }

    private IEnumerable<Duty> ToWriteDown() =>
        from consent in _case.Consents
        where consent.Value.WrittenAt is null
        let due = consent.Value.WrittenFollowUpDue(_policy.Communicating, _calendar)
        where due is not null
        select Owed(DutyKind.WriteDown, consent.Value.At, due.Value, _policy.Communicating.WrittenFollowUpWithin.Read(), consent.Key);
}
