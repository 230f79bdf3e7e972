using IssueResolution.Committing;
using IssueResolution.Communicating;
using IssueResolution.Diagnosing;
using IssueResolution.Planning;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Casework;

/// <content>From the cause to the solution.</content>
internal sealed partial class SnapshotFold
{
    private readonly Dictionary<string, Commitment> _commitments = new(StringComparer.Ordinal);
    private readonly List<CaseEvent.CheckpointHeld> _checkpoints = [];
    private readonly List<KeyValuePair<string, ConsentRecord>> _consents = [];
    private readonly List<CaseEvent.GestureMade> _gestures = [];
    private CaseEvent.CauseFound? _cause;
    private ResolutionPlan? _plan;
    private Instant? _planAgreedAt;

    private Refusal? TakeInWork(CaseEvent item) => item switch
    {
        CaseEvent.CauseFound cause => cause.Kind == CauseKind.Person
            ? new(RefusalCode.PersonAsRoot, Phrase.Of(
                $"\"{cause.Statement}\" ends with a person. {RefusalCode.PersonAsRoot.Words.Description}",
                $"「{cause.Statement}」は人で終わっている。{RefusalCode.PersonAsRoot.Words.Description}"))
            : Do(() => _cause = cause),
        CaseEvent.PlanAgreed agreed => Agree(agreed),
        CaseEvent.PlanConfirmed confirmed => Confirm(confirmed),
        CaseEvent.WorkStarted => Start(item),
        CaseEvent.Committed committed => Commit(committed),
        CaseEvent.Renegotiated moved => Continue(moved.Id, moved, commitment => commitment.Renegotiated(moved.At, moved.DueAt, Said(moved.Because))),
        CaseEvent.Delivered delivered => Continue(delivered.Id, delivered, commitment => commitment.Delivered(delivered.At)),
        CaseEvent.CheckpointHeld { Commitment: { } id } when !_commitments.ContainsKey(id) => Unknown(id, item),
        CaseEvent.CheckpointHeld checkpoint => Do(() => _checkpoints.Add(checkpoint)),
        CaseEvent.FixFailed => Do(() => _escalationSigns.Add(item)),
        CaseEvent.Consented consent => Claim(consent.Id) ?? Do(() => _consents.Add(
            new(consent.Id, ConsentRecord.Of(Said(consent.What), consent.ByWhom, consent.At, consent.Channel)))),
        CaseEvent.WrittenDown written => WriteDown(written),
        CaseEvent.GestureMade gesture => Do(() => _gestures.Add(gesture)),
        _ => TakeInEnding(item),
    };

    private static Phrase Said(string text) => new(text, text);

    private Refusal? Agree(CaseEvent.PlanAgreed agreed)
    {
        Decision<ResolutionPlan> accepted = _policy.Planning.Accept(agreed.Plan, _severities!.Current);
        if (Refusal.Of(accepted) is { } refusal)
        {
            return refusal;
        }

        if (_policy.Planning.Alignment[_severities.Current] == DutyStrength.Required && agreed.Plan.Alignment is not { IsAligned: true })
        {
            return new(RefusalCode.NotAligned, Phrase.Of(
                $"{_id} is {_severities.Current}: walk through the plan with the client, and record it as agreed once both questions are put and the client agrees.",
                $"{_id}は「{_severities.Current}」。計画を顧客と確認し、二つの問いに答えと同意を得てから合意として記録すること。"));
        }

        Refusal? step = _state == CaseState.Planned ? null : Step(CaseState.Planned, agreed);
        return step ?? Do(() =>
        {
            _firstAnsweredAt ??= agreed.At;
            _plan = agreed.Plan;
            _planAgreedAt = agreed.At;
            Heard(agreed, _nextUpdatePromisedAt > agreed.At ? _nextUpdatePromisedAt : null);
        });
    }

    private Refusal? Confirm(CaseEvent.PlanConfirmed confirmed)
    {
        if (_plan is null)
        {
            return NoPlan(confirmed);
        }

        Decision<ConfirmationRecord> record = ConfirmationRecord.From(ConsentRecord.Of(Said(_plan.ToString()), confirmed.ByWhom, confirmed.At, confirmed.Channel));
        return record is Decision<ConfirmationRecord>.Granted { Value: var written } ? Do(() => _plan = _plan.ConfirmedBy(written)) : Refusal.Of(record);
    }

    // A small issue may be mended without a plan; what else needs one is for the policy to say.
    private Refusal? Start(CaseEvent item)
    {
        if (_plan is null && _policy.Planning.Parts[(PlanPart.RootFix, _severities!.Current)] == DutyStrength.Required)
        {
            return _state == CaseState.Assessed || _state == CaseState.Reopened ? NoPlan(item) : Misplaced(item);
        }

        Refusal? early = _plan is null ? null : Refusal.Of(_policy.Planning.MayExecute(_plan, _severities!.Current));
        return early ?? Step(CaseState.Executing, item);
    }

    private Refusal? Commit(CaseEvent.Committed committed)
    {
        Decision<Commitment> made = Commitment.Made(
            new(committed.Id, _engagementId, Said(committed.What)), committed.At, committed.DueAt, committed.Forecast);
        return made is Decision<Commitment>.Granted { Value: var commitment }
            ? Claim(committed.Id) ?? Do(() => _commitments.Add(committed.Id, commitment))
            : Refusal.Of(made);
    }

    private Refusal? Continue(string id, CaseEvent item, Func<Commitment, Decision<Commitment>> next)
    {
        if (!_commitments.TryGetValue(id, out Commitment? commitment))
        {
            return Unknown(id, item);
        }

        Decision<Commitment> continued = next(commitment);
        return continued is Decision<Commitment>.Granted { Value: var more } ? Do(() => _commitments[id] = more) : Refusal.Of(continued);
    }

    private Refusal? WriteDown(CaseEvent.WrittenDown written)
    {
        int index = _consents.FindIndex(consent => consent.Key == written.Id);
        return index < 0
            ? Unknown(written.Id, written)
            : Do(() => _consents[index] = new(written.Id, _consents[index].Value.ConfirmedInWriting(written.At)));
    }

    private Refusal NoPlan(CaseEvent item) => new(RefusalCode.PlanMissing, Phrase.Of(
        $"{Name(item)} needs a plan the client has agreed to, because {_id} is {_severities!.Current}: agree on one first.",
        $"{_id}は「{_severities!.Current}」のため、{Name(item)}には顧客と合意した計画が必要。先に合意すること。"));

    // Ids are unique here and every commitment belongs to this case, so the ledger has nothing to refuse.
    private CommitmentLedger Ledger() =>
        CommitmentLedger.Empty.With(_commitments.Values) is Decision<CommitmentLedger>.Granted { Value: var ledger }
            ? ledger
            : throw new NotSupportedException("A ledger of distinct commitments was refused.");
}
