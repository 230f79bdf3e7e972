using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Committing;
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
    private readonly IReadOnlyList<CaseSnapshot> _engagement;
    private readonly CaseRules _rules;
    private readonly Instant? _patternSince;
    private readonly List<CaseEvent> _seen = [];
    private ImmutableArray<EscalationTrigger> _triggers = [];
    private Severity _severity;

    private EscalationWalk(CaseSnapshot snapshot, CaseRules rules, IReadOnlyList<CaseSnapshot> engagement, Instant? patternSince) =>
        (_snapshot, _rules, _engagement, _patternSince, _severity) = (snapshot, rules, engagement, patternSince, snapshot.Detected.Severity);

    /// <summary>The rows reached so far, the present one last; a decision to go down begins anew.</summary>
    internal static ImmutableArray<ReachedRow> Of(
        CaseSnapshot snapshot, CaseRules rules, IReadOnlyList<CaseSnapshot> engagement, Instant? patternSince, Instant now) =>
        new EscalationWalk(snapshot, rules, engagement, patternSince).Walk(now);

    /// <summary>Where the case stands, with the cells of every trigger that went off.</summary>
    internal static Judgement<CaseEscalation> Read(
        CaseSnapshot snapshot, CaseRules rules, IReadOnlyList<CaseSnapshot> engagement, Instant? patternSince, Instant now)
    {
        EscalationWalk walk = new(snapshot, rules, engagement, patternSince);
        ImmutableArray<ReachedRow> reached = walk.Walk(now);
        ReachedRow last = reached[reached.Length - 1];
        Judgement<TriggeredEscalation> involved = rules.Policy.Escalating.InvolveFor(walk._severity, walk.SignalsAt(now));
        return new(new(snapshot.Id, last.Row, last.Since, involved.Value), involved.Reasons);
    }

    private ImmutableArray<ReachedRow> Walk(Instant now)
    {
        ImmutableArray<ReachedRow> reached = [new(_snapshot.Detected.Severity, _snapshot.Detected.At)];
        foreach ((Instant at, CaseEvent? sign) in Moments(now))
        {
            ReachedRow last = reached[reached.Length - 1];
            if (sign is CaseEvent.Deescalated decision)
            {
                reached = [new(decision.To, at)];
                continue;
            }

            _seen.AddRange(sign is null ? [] : [sign]);
            Severity before = _severity;
            _severity = sign is CaseEvent.Assessed assessed ? assessed.Severity : _severity;
            TriggeredEscalation involved = _rules.Policy.Escalating.InvolveFor(_severity, SignalsAt(at)).Value;
            bool isNew = involved.Triggers.Except(_triggers).Any();
            _triggers = involved.Triggers;
            if (isNew || (_severity > before && involved.Row > last.Row))
            {
                reached = reached.Add(new(Severity.Max(involved.Row, last.Row), at));
            }
        }

        return reached;
    }

    private IEnumerable<(Instant At, CaseEvent? Sign)> Moments(Instant now)
    {
        IEnumerable<Instant> breaks = DatesAt(now).Where(date => date.Outcome == CommitmentOutcome.Broken).Select(date => date.DueAt.PlusNanoseconds(1));
        IEnumerable<Instant> missed = [.. MissedAnswerAt is { } at ? [at] : Never, .. _patternSince is { } since ? [since] : Never];
        return _snapshot.EscalationSigns.Select(sign => (sign.At, (CaseEvent?)sign))
            .Concat(breaks.Concat(missed).Distinct().Select(instant => (instant, (CaseEvent?)null)))
            .Where(moment => moment.Item1 <= now).OrderBy(moment => moment.Item1);
    }

    private static Instant[] Never => [];

    private Instant? MissedAnswerAt
    {
        get
        {
            // An answer is held to the severity of its own time: what becomes graver later was not answered late.
            EscalatingPolicy policy = _rules.Policy.Escalating;
            Severity row = _snapshot.FirstAnsweredAt is { } answeredAt
                ? _snapshot.Severities.At(answeredAt)!
                : policy.RowFor(_snapshot.Severity, _snapshot.Urgency, _snapshot.Anxiety).Value;
            Instant due = policy.InitialResponse[row].DueAfter(_snapshot.Detected.At, _rules.Calendar);
            return _snapshot.FirstAnsweredAt <= due ? null : due.PlusNanoseconds(1);
        }
    }

    private EscalationSignals SignalsAt(Instant at) => EscalationSignals.None with
    {
        Satisfaction = _seen.OfType<CaseEvent.SatisfactionScored>().LastOrDefault()?.Score,
        ScopeChange = _seen.OfType<CaseEvent.ScopeChangesValued>().LastOrDefault()?.OfBudget,
        IsPattern = _patternSince <= at,
        ConsecutiveMisses = CommitmentLedger.MissedSinceKept(DatesAt(at), at).Count(),
        HasMissedTarget = MissedAnswerAt <= at,
        FailedFixes = _seen.OfType<CaseEvent.FixFailed>().Count(),
        Reopenings = _seen.OfType<CaseEvent.Reopened>().Count(),
        ClientEscalatedFirst = _seen.OfType<CaseEvent.ClientEscalatedFirst>().Any(),
    };

    private PromisedDate[] DatesAt(Instant at) =>
    [
        .. _engagement.SelectMany(one => one.Commitments.DatesOf(_snapshot.EngagementId, at))
            .OrderBy(date => date.DueAt).ThenByDescending(date => date.Outcome.IsKept).ThenBy(date => date.PromisedAt),
    ];
}
