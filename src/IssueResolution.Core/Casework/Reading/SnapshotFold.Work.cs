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
    private readonly Dictionary<string, int> _consentPlaces = new(StringComparer.Ordinal);
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
        CaseEvent.Renegotiated moved => Continue(moved.Id, moved, new CommitmentEvent.Renegotiated(moved.At, moved.DueAt, Said(moved.Because))),
        CaseEvent.Delivered delivered => Continue(delivered.Id, delivered, new CommitmentEvent.Delivered(delivered.At)),
        CaseEvent.CheckpointHeld { Commitment: { } id } when !_commitments.ContainsKey(id) && !_checkpointIds.Contains(id) => Unknown(id, item),
        CaseEvent.CheckpointHeld checkpoint => Do(() => _checkpoints.Add(checkpoint)),
        CaseEvent.FixFailed => Do(() => _escalationSigns.Add(item)),
        CaseEvent.Consented consent => Claim(consent.Id, item) ?? Do(() =>
        {
            _consentPlaces.Add(consent.Id, _consents.Count);
            _consents.Add(new(consent.Id, ConsentRecord.Of(Said(consent.What), consent.ByWhom, consent.At, consent.Channel)));
        }),
        CaseEvent.WrittenDown written => WriteDown(written),
        CaseEvent.GestureMade gesture => Do(() => _gestures.Add(gesture)),
        _ => TakeInEnding(item),
    };

    private static Phrase Said(string text) => new(text, text);

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
            new(committed.Id, _engagementId, Said(committed.What)), new(committed.At, committed.DueAt, committed.Forecast), _stamps.Of);
        return made is Decision<Commitment>.Granted { Value: var commitment }
            ? Claim(committed.Id, committed) ?? Do(() => _commitments.Add(committed.Id, commitment))
            : Refusal.Of(made);
    }

    private Refusal? Continue(string id, CaseEvent item, CommitmentEvent next)
    {
        if (!_commitments.TryGetValue(id, out Commitment? commitment))
        {
            return Unknown(id, item);
        }

        Decision<Commitment> continued = commitment.Continued(next, _stamps.Of);
        return continued is Decision<Commitment>.Granted { Value: var more } ? Do(() => _commitments[id] = more) : Refusal.Of(continued);
    }

    private Refusal? WriteDown(CaseEvent.WrittenDown written) => _consentPlaces.TryGetValue(written.Id, out int place)
        ? Do(() => _consents[place] = new(written.Id, _consents[place].Value.ConfirmedInWriting(written.At)))
        : Unknown(written.Id, written);

    private Refusal NoPlan(CaseEvent item) => new(RefusalCode.PlanMissing, Phrase.Of(
        $"{item.Code} needs a plan the client has agreed to, because {_id} is {_severities!.Current}: agree on one first.",
        $"{_id}は「{_severities!.Current}」のため、{item.Code}には顧客と合意した計画が必要。先に合意すること。"));

    // Ids are unique here and every commitment belongs to this case, so the ledger has nothing to refuse.
    private CommitmentLedger Ledger() =>
        CommitmentLedger.Empty.With(_commitments.Values) is Decision<CommitmentLedger>.Granted { Value: var ledger }
            ? ledger
            : throw new NotSupportedException("A ledger of distinct commitments was refused.");
}
