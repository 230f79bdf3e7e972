using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Learning;
using IssueResolution.Reasoning;
using IssueResolution.Recovering;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Casework;

/// <summary>The one walk over the events of a case: what it takes in, it has accepted. Recording, replaying and reading are all this.</summary>
internal sealed partial class SnapshotFold
{
    private readonly CaseRules _rules;
    private readonly ResolutionPolicy _policy;
    private readonly string _id;
    private readonly string _engagementId;
    private readonly LocalStamps _stamps;
    private readonly Dictionary<string, CaseEvent> _ids = new(StringComparer.Ordinal);
    private readonly List<CaseEvent.Escalated> _escalations = [];
    private readonly List<CaseEvent> _escalationSigns = [];
    private readonly List<TrustEvent> _trustEvents = [];
    private readonly List<SatisfactionRating> _ratings = [];
    private CaseEvent.Detected? _detected;
    private CaseState _state = CaseState.Detected;
    private SeverityHistory? _severities;
    private CaseEvent.Assessed? _assessment;
    private Instant _stateSince;
    private Instant _last;
    private Instant? _factsGatheredAt;
    private Instant? _acknowledgedAt;
    private Instant? _firstAssessedAt;
    private Instant? _firstAnsweredAt;
    private Instant? _lastHeardAt;
    private Instant? _nextUpdatePromisedAt;
    private EscalationCeiling? _ceiling;
    private (Severity Severity, CaseEvent.Assessed? Assessment) _judgedWhenAnswered;

    internal SnapshotFold(CaseRules rules, string id, string engagementId) =>
        (_rules, _policy, _stamps, _id, _engagementId) = (rules, rules.Policy, new(rules.Calendar.Zone), id, engagementId);

    internal CaseState State => _state;

    // To resolve a case is an answer too: while the client waits for the first one, it is not resolved.
    private Instant? MissedAnswerAt => MissedAnswer.Of(
        _detected!.At,
        _firstAnsweredAt,
        CaseSnapshot.RowOf(_judgedWhenAnswered.Severity, _judgedWhenAnswered.Assessment, isResolved: false, _policy.Escalating),
        _rules);

    /// <summary>Takes the event in, or says why it may not be recorded and changes nothing.</summary>
    internal Refusal? Take(CaseEvent item)
    {
        Refusal? refusal = OutOfPlace(item) ?? item switch
        {
            CaseEvent.Detected detected => Detect(detected),
            CaseEvent.FactsGathered => Do(() => _factsGatheredAt ??= item.At),
            CaseEvent.Acknowledged acknowledged => NotLater(acknowledged.NextUpdateAt, item) ?? Step(CaseState.Acknowledged, item) ?? Do(() =>
            {
                _acknowledgedAt = item.At;
                Heard(item, acknowledged.NextUpdateAt);
            }),
            CaseEvent.Assessed assessed => Assess(assessed),
            CaseEvent.Escalated escalated => Do(() => _escalations.Add(escalated)),
            CaseEvent.Deescalated decision => Lower(decision),
            CaseEvent.ClientEscalatedFirst or CaseEvent.ScopeChangesValued => Do(() => _escalationSigns.Add(item)),
            CaseEvent.SatisfactionScored scored => Do(() => Rate(scored)),
            CaseEvent.ClientSurprised => Do(() => _trustEvents.Add(new(TrustEventKind.BadNewsSurprise, item.At))),
            CaseEvent.ClientWrote => null,
            CaseEvent.Updated updated => NotLater(updated.NextUpdateAt, item) ?? NotBeforeReceipt(item) ?? Do(() =>
            {
                _firstAnsweredAt ??= item.At;
                Heard(item, updated.NextUpdateAt);
            }),
            _ => TakeInWork(item),
        };
        if (refusal is null)
        {
            _last = item.At;
            _judgedWhenAnswered = _firstAnsweredAt < item.At ? _judgedWhenAnswered : (_severities!.Current, _assessment);
        }

        return refusal;
    }

    /// <summary>What stands after the events taken in.</summary>
    /// <exception cref="InvalidOperationException">Nothing was taken in.</exception>
    internal CaseSnapshot ToSnapshot()
    {
        ImmutableArray<KeyValuePair<string, Lesson>> lessons = LessonsWithActions();
        return new()
        {
            Id = _id,
            EngagementId = _engagementId,
            AsOf = _last,
            State = _state,
            StateSince = _stateSince,
            Detected = _detected ?? throw new InvalidOperationException("A case without events has no state: record its detection first."),
            Severities = _severities!,
            Assessment = _assessment,
            FactsGatheredAt = _factsGatheredAt,
            AcknowledgedAt = _acknowledgedAt,
            FirstAssessedAt = _firstAssessedAt,
            FirstAnsweredAt = _firstAnsweredAt,
            LastHeardAt = _lastHeardAt,
            NextUpdatePromisedAt = _nextUpdatePromisedAt,
            Escalations = [.. _escalations],
            EscalationSigns = [.. _escalationSigns],
            TrustEvents = [.. _trustEvents],
            Ratings = [.. _ratings],
            Cause = _cause,
            Plan = _plan,
            PlanAgreedAt = _planAgreedAt,
            PlannedCheckpoints = [.. _plannedCheckpoints],
            Commitments = Ledger(),
            Checkpoints = [.. _checkpoints],
            Consents = [.. _consents],
            Gestures = [.. _gestures],
            FirstEndedAt = _firstEndedAt,
            EndedAt = _endedAt,
            Rests = [.. _rests],
            FollowUp = _followUp,
            FollowUpAskedAt = [.. _askedAt],
            Unanswered = _unanswered,
            ProcessReview = _processReview,
            PostMortem = HeldWith(lessons),
            Lessons = lessons,
            LessonsDrawnAt = _lessons.ToImmutableDictionary(drawn => drawn.Id, drawn => drawn.At, StringComparer.Ordinal),
            Actions = [.. _actions],
            ActionsDoneAt = _actionsDoneAt.ToImmutableDictionary(StringComparer.Ordinal),
            DebriefedAt = _debriefedAt,
            TrustReviewedAt = _trustReviewedAt,
            RelationshipReviewedAt = _relationshipReviewedAt,
            Praise = [.. _praise],
            PraiseRelayedAt = _praiseRelayedAt.ToImmutableDictionary(StringComparer.Ordinal),
        };
    }

    private static Refusal? Do(Action take)
    {
        take();
        return null;
    }

    private Refusal? NotLater(Instant promised, CaseEvent item) => promised > item.At ? null : new(RefusalCode.NotInTheFuture, Phrase.Of(
        $"{_stamps.Of(promised)} is promised at {_stamps.Of(item.At)}: promise a time that is still to come.",
        $"{_stamps.Of(item.At)}の時点で{_stamps.Of(promised)}を約束している。これから来る時刻を約束すること。"));

    private Refusal? OutOfPlace(CaseEvent item) => item switch
    {
        CaseEvent.Detected when _detected is not null => new(RefusalCode.NotDetectedFirst, Phrase.Of(
            $"{_id} was detected at {_stamps.Of(_detected.At)} already: make a second report another case, or record what the client wrote.",
            $"{_id}は{_stamps.Of(_detected.At)}に検知済み。別の報告は別の案件とするか、顧客の発言として記録すること。")),
        not CaseEvent.Detected when _detected is null => new(RefusalCode.NotDetectedFirst, Phrase.Of(
            $"{_id} begins with {item.Code}: record its detection first.", $"{_id}が{item.Code}から始まっている。先に検知を記録すること。")),
        _ when _detected is not null && item.At < _last => new(RefusalCode.EventOutOfOrder, Phrase.Of(
            $"{item.Code} at {_stamps.Of(item.At)} lies before {_stamps.Of(_last)}, the last event of {_id}: record it as of now and say when it happened.",
            $"{_stamps.Of(item.At)}の{item.Code}は、{_id}の最後の出来事（{_stamps.Of(_last)}）より前にある。現在の時刻で記録し、起きた時点を書き添えること。")),
        _ => AfterTheEnd(item),
    };

    private Refusal? Step(CaseState to, CaseEvent item)
    {
        if (!_state.Next.Contains(to))
        {
            return Misplaced(item);
        }

        if (to.IsOpen && _endedAt is { } ended)
        {
            _rests.Add(new(ended, item.At));
        }

        (_state, _stateSince, _endedAt) = (to, item.At, to.IsOpen ? null : _endedAt ?? item.At);
        return null;
    }

    private Refusal Misplaced(CaseEvent item)
    {
        Phrase next = _state.Next.IsEmpty ? new("nothing", "なし") : Phrase.List(_state.Next.Select(state => state.ReachedBy).Select(code => new Phrase(code, code)));
        return new(RefusalCode.NotFromHere, Phrase.Of(
            $"{_id} is {_state}, and {item.Code} does not follow from there. What may follow: {next}.",
            $"{_id}の状態は「{_state}」で、{item.Code}へは進めない。次に記録できる出来事：{next}。"));
    }

    private Refusal? Detect(CaseEvent.Detected detected) => Do(() =>
    {
        _detected = detected;
        _ceiling = EscalationCeiling.Of(detected);
        _severities = SeverityHistory.Begun(new(detected.At, detected.Severity, detected.By, detected.What));
        _stateSince = detected.At;
    });

    private Refusal? Assess(CaseEvent.Assessed assessed)
    {
        if (_state == CaseState.Detected || !_state.IsOpen)
        {
            return Misplaced(assessed);
        }

        Decision<SeverityHistory> changed = _severities!.Changed(
            new(assessed.At, assessed.Severity, assessed.By, assessed.Because, assessed.ConfirmedBy), _policy.Assessing.Severity);
        if (changed is not Decision<SeverityHistory>.Granted { Value: var severities })
        {
            return Refusal.Of(changed);
        }

        _severities = severities;
        _assessment = assessed;
        _escalationSigns.Add(assessed);
        _firstAssessedAt ??= assessed.At;
        return _state == CaseState.Acknowledged || _state == CaseState.Reopened ? Step(CaseState.Assessed, assessed) : null;
    }

    private void Rate(CaseEvent.SatisfactionScored scored)
    {
        _escalationSigns.Add(scored);
        _ratings.Add(new(scored.At, scored.Score.Value));
    }

    private Refusal? NotBeforeReceipt(CaseEvent item) => _state == CaseState.Detected ? Misplaced(item) : null;

    private void Heard(CaseEvent item, Instant? nextUpdateAt) => (_lastHeardAt, _nextUpdatePromisedAt) = (item.At, nextUpdateAt);

    private Refusal? Claim(string id, CaseEvent item) => _ids.ContainsKey(id) ? InUse(id) : Do(() => _ids.Add(id, item));

    private bool Named<TEvent>(string id)
        where TEvent : CaseEvent => _ids.TryGetValue(id, out CaseEvent? item) && item is TEvent;

    private Refusal InUse(string id) => new(RefusalCode.IdInUse, Phrase.Of(
        $"{_id} has something called '{id}' already: give this an id of its own.", $"{_id}にはすでに「{id}」がある。別の識別子を付けること。"));

    private Refusal Unknown(string id, CaseEvent item) => new(RefusalCode.UnknownId, Phrase.Of(
        $"{_id} has nothing called '{id}' that {item.Code} could be about: name what was recorded before.",
        $"{item.Code}が示す「{id}」は{_id}にない。すでに記録したものを示すこと。"));
}
