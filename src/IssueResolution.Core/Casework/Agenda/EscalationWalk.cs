using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Escalating;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Casework;

/// <summary>Which rows of the matrix a case has reached: rising with what happens, falling only by a recorded decision.</summary>
/// <remarks>
/// A trigger that was not there before opens a row anew even where it is the same, because someone has to be told of it. What comes by mere
/// passing of time, a promise broken or a first answer missed, counts from the first instant after its date. What it costs grows with the
/// events of the case itself, whatever its engagement has broken.
/// </remarks>
internal sealed class EscalationWalk
{
    private readonly CaseSnapshot _snapshot;
    private readonly CaseRules _rules;
    private readonly MissesInARow _misses;
    private readonly Instant? _patternSince;
    private readonly Instant? _missedAnswerAt;
    private EscalationSignals _signals = EscalationSignals.None;
    private TriggeredEscalation? _involved;
    private ImmutableArray<EscalationTrigger> _triggers = [];
    private Severity _severity;

    private EscalationWalk(CaseSnapshot snapshot, CaseRules rules, MissesInARow misses, Instant? patternSince)
    {
        (_snapshot, _rules, _misses, _patternSince, _severity) = (snapshot, rules, misses, patternSince, snapshot.Detected.Severity);
        EscalatingPolicy policy = rules.Policy.Escalating;
        _missedAnswerAt = MissedAnswer.Of(
            snapshot.Detected.At, snapshot.FirstAnsweredAt, snapshot.FirstAnsweredAt is { } at ? snapshot.RowAt(at, policy) : snapshot.Row(policy), rules);
    }

    /// <summary>The rows reached so far, the present one last; a decision to go down begins anew.</summary>
    internal static ImmutableArray<ReachedRow> Of(CaseSnapshot snapshot, CaseRules rules, MissesInARow misses, Instant? patternSince, Instant now) =>
        new EscalationWalk(snapshot, rules, misses, patternSince).Walk(now);

    /// <summary>Where the case stands, with the cells of every trigger that went off.</summary>
    internal static Judgement<CaseEscalation> Read(
        CaseSnapshot snapshot, CaseRules rules, MissesInARow misses, Instant? patternSince, Instant now)
    {
        EscalationWalk walk = new(snapshot, rules, misses, patternSince);
        ImmutableArray<ReachedRow> reached = walk.Walk(now);
        ReachedRow last = reached[reached.Length - 1];
        Judgement<TriggeredEscalation> involved = rules.Policy.Escalating.InvolveFor(walk._severity, walk._signals with { ConsecutiveMisses = misses.CountAt(now) });
        return new(new(snapshot.Id, last.Row, last.Since, involved.Value), involved.Reasons);
    }

    private ImmutableArray<ReachedRow> Walk(Instant now)
    {
        List<ReachedRow> reached = [new(_snapshot.Detected.Severity, _snapshot.Detected.At)];
        foreach (EscalationMoment moment in Moments(now))
        {
            _triggers = moment.MissesBegin ? _triggers.Remove(EscalationTrigger.ConsecutiveMisses) : _triggers;
            ReachedRow last = reached[reached.Count - 1];
            if (moment.Sign is CaseEvent.Deescalated decision)
            {
                // Decided with other cases in view than are at hand now, it may name a row above the one that these know of; it never lifts.
                reached = [new(Severity.Min(decision.To, last.Row), moment.At)];
                continue;
            }

            Severity severity = _severity;
            TriggeredEscalation involved = InvolvedAt(moment);
            bool isNew = involved.Triggers.Except(_triggers).Any();
            _triggers = involved.Triggers;
            if (isNew || (_severity > severity && involved.Row > last.Row))
            {
                reached.Add(new(Severity.Max(involved.Row, last.Row), moment.At, moment.Again));
            }
        }

        return [.. reached];
    }

    // What the case itself brings, and between that the rows of misses of its engagement. Those find all else as it is, so the first tells of all.
    private IEnumerable<EscalationMoment> Moments(Instant now)
    {
        EscalationMoment[] own = OwnMoments(now);
        for (int index = 0; index < own.Length; index++)
        {
            Instant at = own[index].At;
            bool isBeginning = _misses.Beginnings.Contains(at);
            yield return own[index] with { MissesBegin = isBeginning && (index == 0 || own[index - 1].At < at) };
            Instant? next = index + 1 < own.Length ? own[index + 1].At : null;
            if (next == at)
            {
                continue;
            }

            if (isBeginning)
            {
                // A decision to go down at this very instant came before it: what was missed calls for someone all the same.
                yield return new(at, null);
            }

            InstantStretch later = _misses.Beginnings.After(at);
            later = next is { } until ? later.Before(until) : later;
            if (!later.IsEmpty)
            {
                yield return new(later.First, null, MissesBegin: true, later.After(later.First));
            }
        }
    }

    private EscalationMoment[] OwnMoments(Instant now)
    {
        // What an engagement had broken before is known from the detection on.
        IEnumerable<Instant> byTime = new[] { _snapshot.Detected.At, _missedAnswerAt, _patternSince }.OfType<Instant>().Distinct();
        return
        [
            .. _snapshot.EscalationSigns.Select(sign => new EscalationMoment(sign.At, sign)).Concat(byTime.Select(at => new EscalationMoment(at, null)))
                .Where(moment => moment.At <= now).OrderBy(moment => moment.At),
        ];
    }

    private TriggeredEscalation InvolvedAt(EscalationMoment moment)
    {
        (Severity severity, EscalationSignals signals) = (_severity, _signals);
        _severity = moment.Sign is CaseEvent.Assessed assessed ? assessed.Severity : severity;
        _signals = (moment.Sign is null ? signals : signals.With(moment.Sign)) with
        {
            ConsecutiveMisses = _misses.CountAt(moment.At),
            HasMissedTarget = _missedAnswerAt <= moment.At,
            IsPattern = _patternSince <= moment.At,
        };
        return _involved = _involved is not null && _severity == severity && _signals == signals
            ? _involved
            : _rules.Policy.Escalating.InvolveFor(_severity, _signals).Value;
    }
}
