using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Learning;
using IssueResolution.Reasoning;
using IssueResolution.Recovering;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Casework;

/// <content>From the resolution to the lesson, and the ways out.</content>
internal sealed partial class SnapshotFold
{
    private readonly List<Instant> _askedAt = [];
    private readonly List<CaseEvent.PostMortemHeld> _postMortems = [];
    private readonly List<CaseEvent.LessonDrawn> _lessons = [];
    private readonly List<KeyValuePair<string, CaseEvent.ActionAgreed>> _actions = [];
    private readonly Dictionary<string, Instant> _actionsDoneAt = new(StringComparer.Ordinal);
    private readonly List<CaseEvent.PraiseReceived> _praise = [];
    private readonly Dictionary<string, Instant> _praiseRelayedAt = new(StringComparer.Ordinal);
    private Instant? _firstEndedAt;
    private readonly List<Interval> _rests = [];
    private Instant? _endedAt;
    private FollowUp? _followUp;
    private UnansweredFollowUp? _unanswered;
    private ProcessReview? _processReview;
    private Instant? _debriefedAt;
    private Instant? _trustReviewedAt;
    private Instant? _relationshipReviewedAt;

    private Refusal? TakeInEnding(CaseEvent item) => item switch
    {
        CaseEvent.Resolved => Step(CaseState.Resolved, item) ?? Do(() =>
        {
            _firstEndedAt ??= item.At;
            _followUp = FollowUp.After(item.At, _policy.Learning);
            _firstAnsweredAt ??= item.At;
            _askedAt.Clear();
            _unanswered = null;
            Heard(item, null);
        }),
        CaseEvent.FollowUpAsked => NotResolved(item) ?? Do(() =>
        {
            _askedAt.Add(item.At);
            Heard(item, null);
        }),
        CaseEvent.FollowUpGivenUp given => NotResolved(item) ?? Do(() => _unanswered = new(item.By, given.Because, _askedAt.Count)),
        CaseEvent.SatisfactionStated stated => Hear(stated),
        CaseEvent.Reopened => Step(CaseState.Reopened, item) ?? Do(() =>
        {
            (_followUp, _unanswered) = (null, null);
            _askedAt.Clear();
            (_cause, _processReview) = (null, null);
            _postMortems.Clear();
            _plannedCheckpoints = [];
            _escalationSigns.Add(item);
        }),
        CaseEvent.ProcessReviewed review => Do(() => _processReview = new(item.At, review.Role, review.Area, Said(review.Gap), Said(review.Change))),
        CaseEvent.PostMortemHeld held => Do(() => _postMortems.Add(held)),
        CaseEvent.LessonDrawn lesson => Claim(lesson.Id, item) ?? Do(() => _lessons.Add(lesson)),
        CaseEvent.ActionAgreed action => NotLater(action.Action.DueAt, item) ?? (Named<CaseEvent.LessonDrawn>(action.LessonId) ? null : Unknown(action.LessonId, item)) ?? Claim(action.Id, item) ?? Do(() => _actions.Add(new(action.Id, action))),
        CaseEvent.ActionDone done => Named<CaseEvent.ActionAgreed>(done.Id) ? Do(() => First(_actionsDoneAt, done.Id, item)) : Unknown(done.Id, item),
        CaseEvent.Debriefed => Do(() => _debriefedAt = item.At),
        CaseEvent.TrustReviewed => Do(() => _trustReviewedAt = item.At),
        CaseEvent.RelationshipReviewed => Do(() => _relationshipReviewedAt = item.At),
        CaseEvent.PraiseReceived praise => Claim(praise.Id, item) ?? Do(() => _praise.Add(praise)),
        CaseEvent.PraiseRelayed relayed => Named<CaseEvent.PraiseReceived>(relayed.Id) ? Do(() => First(_praiseRelayedAt, relayed.Id, item)) : Unknown(relayed.Id, item),
        CaseEvent.Closed closed => Close(closed),
        CaseEvent.Declined => Step(CaseState.Declined, item) ?? Do(() => _firstEndedAt ??= item.At),
        CaseEvent.Exited => Step(CaseState.Exited, item) ?? Do(() => _firstEndedAt ??= item.At),
        _ => throw new NotSupportedException($"{item.GetType().Name} is unknown: teach {nameof(SnapshotFold)} what it means."),
    };

    // What is learnt, written down or passed on may come after the end; work needs the case to be open.
    private Refusal? AfterTheEnd(CaseEvent item) => item switch
    {
        _ when _detected is null || _state.IsOpen => null,
        CaseEvent.WrittenDown or CaseEvent.PostMortemHeld or CaseEvent.LessonDrawn or CaseEvent.ActionAgreed or CaseEvent.ActionDone or CaseEvent.Debriefed
            or CaseEvent.PraiseReceived or CaseEvent.PraiseRelayed or CaseEvent.ProcessReviewed or CaseEvent.ClientWrote => null,
        CaseEvent.SatisfactionScored or CaseEvent.ClientSurprised => null,
        CaseEvent.SatisfactionStated or CaseEvent.TrustReviewed or CaseEvent.RelationshipReviewed when _state == CaseState.Closed => null,
        CaseEvent.Reopened or CaseEvent.Exited => null,
        _ => Misplaced(item),
    };

    private static void First(Dictionary<string, Instant> instants, string id, CaseEvent item)
    {
        if (!instants.ContainsKey(id))
        {
            instants.Add(id, item.At);
        }
    }

    private Refusal? NotResolved(CaseEvent item) => _followUp is null ? Misplaced(item) : null;

    private Refusal? Hear(CaseEvent.SatisfactionStated stated)
    {
        if (stated.Satisfaction == Satisfaction.Unknown)
        {
            return new(RefusalCode.SilenceIsNoAnswer, Phrase.Of(
                $"{stated.Code} at {_stamps.Of(stated.At)} states nothing. {RefusalCode.SilenceIsNoAnswer.Words.Description}",
                $"{_stamps.Of(stated.At)}の{stated.Code}は何も述べていない。{RefusalCode.SilenceIsNoAnswer.Words.Description}"));
        }

        if (NotResolved(stated) is { } early)
        {
            return early;
        }

        _followUp = _followUp!.Answered(stated.At, stated.Satisfaction);
        if (stated.Satisfaction == Satisfaction.Confirmed)
        {
            _trustEvents.Add(new(TrustEventKind.SatisfactionVoiced, stated.At));
        }

        return _state == CaseState.Resolved && stated.Satisfaction == Satisfaction.Confirmed ? Step(CaseState.Verified, stated) : null;
    }

    private Refusal? Close(CaseEvent.Closed item) => !_state.Next.Contains(CaseState.Closed)
        ? Misplaced(item)
        : Refusal.Of(_rules.Closing(ToSnapshot(), item)) ?? Step(CaseState.Closed, item);

    private Refusal? Lower(CaseEvent.Deescalated decision)
    {
        // Other cases may have lifted it further than this one knows; CasePortfolio.MayLower asks all of them.
        (Severity row, EscalationCeiling lowered) = _ceiling!.LoweredBy(decision, _escalationSigns, MissedAnswerAt, _policy.Escalating);
        return decision.To < row
            ? Do(() =>
            {
                _escalationSigns.Add(decision);
                _ceiling = lowered;
            })
            : new(RefusalCode.NotBelowStanding, Phrase.Of(
                $"{_id} cannot stand above the row of {row}, whatever other cases add, and {decision.To} is not below it: name a lower row.",
                $"{_id}は、ほかの案件を考慮しても「{row}」の段を超えず、「{decision.To}」はそれより下ではない。より低い段を示すこと。"));
    }

    private ImmutableArray<KeyValuePair<string, Lesson>> LessonsWithActions()
    {
        ILookup<string, CaseEvent.ActionAgreed> actions = _actions.ToLookup(action => action.Value.LessonId, action => action.Value, StringComparer.Ordinal);
        return
        [
            .. _lessons.Select(drawn => new KeyValuePair<string, Lesson>(drawn.Id, actions[drawn.Id].Aggregate(drawn.Lesson, (lesson, action) => lesson.With(
                _actionsDoneAt.TryGetValue(action.Id, out Instant doneAt) ? action.Action.Done(doneAt) : action.Action)))),
        ];
    }

    private PostMortem? HeldWith(ImmutableArray<KeyValuePair<string, Lesson>> lessons)
    {
        if (_postMortems.Count == 0)
        {
            return null;
        }

        PostMortem answered = _postMortems.Aggregate(PostMortem.HeldOn(_postMortems[0].At), static (held, item) => Answers(item)
            .Where(answer => !string.IsNullOrWhiteSpace(answer.Text))
            .Aggregate(held, (so, answer) => so.Answering(answer.Question, Said(answer.Text!))));
        return lessons.Aggregate(answered, (held, lesson) => held.With(lesson.Value));
    }

    private static IEnumerable<(PostMortemQuestion Question, string? Text)> Answers(CaseEvent.PostMortemHeld held) =>
    [
        (PostMortemQuestion.WhatHappened, held.WhatHappened), (PostMortemQuestion.Why, held.Why), (PostMortemQuestion.MissedSigns, held.MissedSigns),
        (PostMortemQuestion.DoDifferently, held.DoDifferently), (PostMortemQuestion.WhatChanges, held.WhatChanges),
    ];
}
