using IssueResolution.Assessing;
using IssueResolution.Committing;
using IssueResolution.Planning;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Casework;

/// <content>What a plan promises, and when the team means to look at it.</content>
internal sealed partial class SnapshotFold
{
    private const string PromiseWord = "plan";
    private const string CheckpointWord = "checkpoint";

    private static readonly Phrase _anotherPlan = new("The client agreed to another plan.", "顧客が別の計画に合意した。");

    // By what is promised, because no other plan could name these by an id.
    private readonly Dictionary<Phrase, List<string>> _unnamedPromises = [];
    private int _promisesNumbered;
    private int _checkpointsNumbered;
    private readonly HashSet<string> _checkpointIds = new(StringComparer.Ordinal);
    private List<PlannedCheckpoint> _plannedCheckpoints = [];

    private Refusal? Agree(CaseEvent.PlanAgreed agreed)
    {
        Severity severity = _severities!.Current;
        if (Refusal.Of(_policy.Planning.Accept(agreed.Plan, severity)) is { } incomplete)
        {
            return incomplete with { Message = WithKeys(incomplete.Message, agreed.Plan, severity) };
        }

        if (_policy.Planning.Alignment[severity] == DutyStrength.Required && agreed.Plan.Alignment is not { IsAligned: true })
        {
            return new(RefusalCode.NotAligned, Phrase.Of(
                $"{_id} is {severity}: walk through the plan with the client, and record it as agreed once both questions are put and the client agrees: alignment with askedAddresses, askedMissing and the answer agrees.",
                $"{_id}は「{severity}」。計画を顧客と確認し、二つの問いに答えと同意を得てから合意として記録すること（alignmentのaskedAddresses、askedMissing、answerがagrees）。"));
        }

        List<(PlanDate Date, Commitment Promise)> promised = [];
        Refusal? refusal = PromisesOf(agreed, promised) ?? (_state == CaseState.Planned ? null : Step(CaseState.Planned, agreed));
        return refusal ?? Do(() =>
        {
            Keep(promised, agreed);
            PlanCheckpoints(agreed);
            _firstAnsweredAt ??= agreed.At;
            _plan = agreed.Plan;
            _planAgreedAt = agreed.At;
            Heard(agreed, _nextUpdatePromisedAt > agreed.At ? _nextUpdatePromisedAt : null);
        });
    }

    private Phrase WithKeys(Phrase said, ResolutionPlan plan, Severity severity)
    {
        string keys = string.Join(", ", _policy.Planning.MissingOf(plan, severity).Select(part => char.ToLowerInvariant(part.Name[0]) + part.Name.Substring(1)));
        return Phrase.Of($"{said} Keys: {keys}.", $"{said}キー：{keys}。");
    }

    private Refusal? PromisesOf(CaseEvent.PlanAgreed agreed, List<(PlanDate Date, Commitment Promise)> promised)
    {
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach (PlanDate date in agreed.Plan.Dates)
        {
            string id = date.Id ?? StandingId(date, agreed.At, taken) ?? Numbered(PromiseWord, _promisesNumbered, taken);
            if (!taken.Add(id) || (_ids.ContainsKey(id) && !_commitments.ContainsKey(id)))
            {
                return InUse(id);
            }

            Decision<Commitment> promise = Promise(id, date, agreed.At);
            if (promise is not Decision<Commitment>.Granted { Value: var made })
            {
                return Refusal.Of(promise);
            }

            promised.Add((date, made));
        }

        return null;
    }

    private Decision<Commitment> Promise(string id, PlanDate date, Instant at)
    {
        Forecast? forecast = Forecast.Of(date.ExpectedAt) is Decision<Forecast>.Granted { Value: var expected } ? expected : null;
        return !_commitments.TryGetValue(id, out Commitment? standing)
                ? Commitment.Made(new(id, _engagementId, date.What), new(at, date.DueAt, forecast), _stamps.Of)
            : standing.DueAt == date.DueAt ? new Decision<Commitment>.Granted(standing)
            : standing.Continued(new CommitmentEvent.Renegotiated(at, date.DueAt, _anotherPlan, forecast), _stamps.Of);
    }

    // A date that was missed cannot be moved any more: what is promised instead is another promise.
    private string? StandingId(PlanDate date, Instant at, HashSet<string> taken)
    {
        if (!_unnamedPromises.TryGetValue(date.What, out List<string>? ids))
        {
            return null;
        }

        string[] free = [.. ids.Where(id => !taken.Contains(id))];
        return free.FirstOrDefault(id => _commitments[id].DueAt == date.DueAt)
            ?? free.FirstOrDefault(id => _commitments[id] is { DeliveredAt: null } standing && at < standing.DueAt);
    }

    private void Keep(List<(PlanDate Date, Commitment Promise)> promised, CaseEvent.PlanAgreed agreed)
    {
        foreach ((PlanDate date, Commitment promise) in promised)
        {
            string id = promise.Terms.Id;
            if (Claim(id, agreed) is null && date.Id is null)
            {
                if (!_unnamedPromises.TryGetValue(date.What, out List<string>? ids))
                {
                    _unnamedPromises.Add(date.What, ids = []);
                }

                ids.Add(id);
                _promisesNumbered++;
            }

            _commitments[id] = promise;
        }
    }

    // A checkpoint that had passed when the plan was agreed asks for nothing any more.
    private void PlanCheckpoints(CaseEvent.PlanAgreed agreed)
    {
        Instant after = agreed.At;
        _plannedCheckpoints = [];
        foreach (PlanCheckpoint checkpoint in agreed.Plan.Checkpoints.Where(checkpoint => checkpoint.At > agreed.At).OrderBy(checkpoint => checkpoint.At))
        {
            string id = Numbered(CheckpointWord, _checkpointsNumbered++, []);
            Claim(id, agreed);
            _checkpointIds.Add(id);
            _plannedCheckpoints.Add(new(id, after, checkpoint));
            after = checkpoint.At;
        }
    }

    /// <summary>The next name such as <c>plan-3</c> that nothing in the case has; numbers go on from plan to plan.</summary>
    private string Numbered(string word, int number, HashSet<string> taken)
    {
        string id;
        do
        {
            id = FormattableString.Invariant($"{word}-{++number}");
        }
        while (_ids.ContainsKey(id) || taken.Contains(id));
        return id;
    }
}
