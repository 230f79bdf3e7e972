using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Escalating;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Casework;

/// <summary>A row of the matrix that a case has reached, and when.</summary>
internal sealed record ReachedRow(Severity Row, Instant Since);

/// <summary>Which rows of the matrix a case has reached: rising with what happens, falling only by a recorded decision.</summary>
/// <remarks>
/// A trigger that was not there before opens a row anew even where it is the same, because someone has to be told of it. What comes by mere
/// passing of time, a promise broken or a first answer missed, counts from the first instant after its date.
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
        _missedAnswerAt = MissedAnswerAt();
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

    /// <summary>The gravest row that a case can have reached, whatever its engagement's promises and cases like it, which it does not know, may add.</summary>
    internal static Severity GravestPossible(CaseSnapshot snapshot, CaseRules rules, Instant now)
    {
        EscalatingPolicy policy = rules.Policy.Escalating;
        EscalationWalk walk = new(snapshot, rules, MissesInARow.Of([snapshot], now), patternSince: null);
        Severity gravest = snapshot.Detected.Severity;
        foreach ((Instant at, CaseEvent? sign) in walk.Moments(now))
        {
            walk.InvolvedAt(at, sign);
            EscalationSignals most = walk._signals with { IsPattern = true, ConsecutiveMisses = int.MaxValue };
            Severity lifted = policy.InvolveFor(walk._severity, most).Value.Row;
            gravest = Severity.Max(sign is CaseEvent.Deescalated decision ? decision.To : gravest, lifted);
        }

        return gravest;
    }

    private ImmutableArray<ReachedRow> Walk(Instant now)
    {
        List<ReachedRow> reached = [new(_snapshot.Detected.Severity, _snapshot.Detected.At)];
        foreach ((Instant at, CaseEvent? sign) in Moments(now))
        {
            if (sign is CaseEvent.Deescalated decision)
            {
                // Decided with other cases in view than are at hand now, it may name a row above the one that these know of; it never lifts.
                reached = [new(Severity.Min(decision.To, reached[reached.Count - 1].Row), at)];
                continue;
            }

            ReachedRow last = reached[reached.Count - 1];
            Severity before = _severity;
            TriggeredEscalation involved = InvolvedAt(at, sign);
            bool isNew = involved.Triggers.Except(_triggers).Any();
            _triggers = involved.Triggers;
            if (isNew || (_severity > before && involved.Row > last.Row))
            {
                reached.Add(new(Severity.Max(involved.Row, last.Row), at));
            }
        }

        return [.. reached];
    }

    private IEnumerable<(Instant At, CaseEvent? Sign)> Moments(Instant now)
    {
        // What an engagement had broken before is known from the detection on.
        Instant detectedAt = _snapshot.Detected.At;
        IEnumerable<Instant> missed = [.. _missedAnswerAt is { } at ? [at] : Never, .. _patternSince is { } since ? [since] : Never];
        return _snapshot.EscalationSigns.Select(sign => (sign.At, (CaseEvent?)sign))
            .Concat(_misses.BreaksAfter(detectedAt).Append(detectedAt).Concat(missed).Distinct().Select(instant => (instant, (CaseEvent?)null)))
            .Where(moment => moment.Item1 <= now).OrderBy(moment => moment.Item1);
    }

    private static Instant[] Never => [];

    private Instant? MissedAnswerAt()
    {
        // An answer is held to the row of its own time: what becomes graver later was not answered late.
        EscalatingPolicy policy = _rules.Policy.Escalating;
        Severity row = _snapshot.FirstAnsweredAt is { } answeredAt ? _snapshot.RowAt(answeredAt, policy) : _snapshot.Row(policy);
        Instant due = new DutyTimes(_rules.Calendar).After(_snapshot.Detected.At, policy.InitialResponse[row]).At;
        return _snapshot.FirstAnsweredAt <= due || due == Instant.MaxValue ? null : due.PlusNanoseconds(1);
    }

    private TriggeredEscalation InvolvedAt(Instant at, CaseEvent? sign)
    {
        (Severity severity, EscalationSignals signals) = (_severity, _signals);
        _severity = sign is CaseEvent.Assessed assessed ? assessed.Severity : severity;
        _signals = (sign is null ? signals : With(signals, sign)) with
        {
            ConsecutiveMisses = _misses.CountAt(at),
            HasMissedTarget = _missedAnswerAt <= at,
            IsPattern = _patternSince <= at,
        };
        return _involved = _involved is not null && _severity == severity && _signals == signals
            ? _involved
            : _rules.Policy.Escalating.InvolveFor(_severity, _signals).Value;
    }

    private static EscalationSignals With(EscalationSignals signals, CaseEvent sign) => sign switch
    {
        CaseEvent.FixFailed => signals with { FailedFixes = signals.FailedFixes + 1 },
        CaseEvent.Reopened => signals with { Reopenings = signals.Reopenings + 1 },
        CaseEvent.ClientEscalatedFirst => signals with { ClientEscalatedFirst = true },
        CaseEvent.SatisfactionScored scored => signals with { Satisfaction = scored.Score },
        CaseEvent.ScopeChangesValued changes => signals with { ScopeChange = changes.OfBudget },
        _ => signals,
    };
}
