using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Committing;
using IssueResolution.Escalating;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Casework;

/// <summary>What one case asks for at an instant: one rule a duty, each with the cell that gives its time.</summary>
internal sealed partial class DutyRules
{
    private readonly CaseSnapshot _case;
    private readonly MissesInARow _misses;
    private readonly Instant? _patternSince;
    private readonly UnreviewedTrust? _unreviewed;
    private readonly CaseRules _rules;
    private readonly ResolutionPolicy _policy;
    private readonly DutyTimes _times;
    private readonly Instant _now;
    private readonly Role _owner;
    private readonly Severity _row;
    private readonly Lazy<Dictionary<Severity, Instant>> _lastTold;
    private readonly Dictionary<string, Instant> _lastLooks;

    private DutyRules(CaseSnapshot snapshot, MissesInARow misses, Instant? patternSince, UnreviewedTrust? unreviewed, CaseRules rules, Instant now)
    {
        (_case, _misses, _patternSince, _unreviewed) = (snapshot, misses, patternSince, unreviewed);
        (_rules, _policy, _times, _now) = (rules, rules.Policy, new(rules.Calendar), now);
        _owner = snapshot.Owner ?? _policy.Classifying.SolutionTeams[snapshot.Detected.Kind].Driver;
        _row = snapshot.Row(_policy.Escalating);
        _lastTold = new(() => LastTold(snapshot, rules.Policy.Escalating));
        _lastLooks = snapshot.Checkpoints.ToLookup(held => held.Commitment ?? string.Empty, held => held.At, StringComparer.Ordinal)
            .ToDictionary(looks => looks.Key, looks => looks.Last(), StringComparer.Ordinal);
    }

    /// <summary>Every duty that is open, in no order.</summary>
    /// <param name="snapshot">The case.</param>
    /// <param name="misses">The broken promises of its engagement, which are counted over all cases of it.</param>
    /// <param name="patternSince">Since when it has been part of a pattern; null when it is part of none.</param>
    /// <param name="unreviewed">The trust of its client, where this case asks for a look at it; else null.</param>
    /// <param name="rules">Policy and calendar.</param>
    /// <param name="now">The instant of the question.</param>
    internal static IEnumerable<Duty> Of(
        CaseSnapshot snapshot, MissesInARow misses, Instant? patternSince, UnreviewedTrust? unreviewed, CaseRules rules, Instant now)
    {
        DutyRules duties = new(snapshot, misses, patternSince, unreviewed, rules, now);
        IEnumerable<Duty> whatever = duties.ToWriteDown().Concat(duties.ToRelay()).Concat(duties.ToAct()).Concat(duties.ToReviewTrust());
        return snapshot.State == CaseState.Closed
            ? whatever.Concat(duties.ToActOnAnswer()).Concat(duties.ToAgreeOnActions(snapshot.ResolvedAt ?? snapshot.StateSince, snapshot.HighestSeverity))
            : snapshot.State.IsOpen ? whatever.Concat(duties.AtTheStart()).Concat(duties.UnderWay()).Concat(duties.AtTheEnd())
            : whatever;
    }

    /// <summary>The open duties that closing asks about and no gate of its own does: what was never answered, escalated, written down or passed on.</summary>
    /// <inheritdoc cref="Of" path="/param"/>
    internal static IEnumerable<Duty> WithoutGate(CaseSnapshot snapshot, MissesInARow misses, Instant? patternSince, CaseRules rules, Instant now)
    {
        DutyRules duties = new(snapshot, misses, patternSince, unreviewed: null, rules, now);
        return duties.ToWriteDown().Concat(duties.ToRelay()).Concat(duties.AtTheStart());
    }

    private IEnumerable<Duty> AtTheStart()
    {
        EscalatingPolicy policy = _policy.Escalating;
        Instant detectedAt = _case.Detected.At;
        if (_case.FactsGatheredAt is null && _case.FirstAssessedAt is null)
        {
            yield return Within(DutyKind.GatherFacts, detectedAt, new Allowance.Elapsed(policy.FactWindow.Value), policy.FactWindow.Read());
        }

        if (_case.AcknowledgedAt is null)
        {
            yield return Within(DutyKind.Acknowledge, detectedAt, _policy.Communicating.AcknowledgeWithin[_row], _policy.Communicating.AcknowledgeWithin.Read(_row));
        }

        if (_case.FirstAnsweredAt is null)
        {
            yield return Within(DutyKind.FirstResponse, detectedAt, policy.InitialResponse[_row], policy.InitialResponse.Read(_row));
        }

        if (_case.FirstAssessedAt is null || _case.State == CaseState.Reopened)
        {
            Instant since = _case.State == CaseState.Reopened ? _case.StateSince : detectedAt;
            yield return Within(DutyKind.Assess, since, new Allowance.Elapsed(policy.FirstAssessment.Value), policy.FirstAssessment.Read());
        }

        if (ToEscalate() is { } escalate)
        {
            yield return escalate;
        }
    }

    // Nobody is told without content, so the time for gathering facts is left even where the matrix says: at once.
    private Duty? ToEscalate()
    {
        EscalatingPolicy policy = _policy.Escalating;
        ImmutableArray<ReachedRow> reached = EscalationWalk.Of(_case, _rules, _misses, _patternSince, _now);
        (Severity row, Instant since) = (reached[reached.Length - 1].Row, reached[reached.Length - 1].Since);
        if (policy.EscalateWithin[row] is null || ToldOf(row) >= since)
        {
            return null;
        }

        // A graver row never buys time: what is still due for a milder one stays due then.
        DueTime due = reached.Select(TellBy).OfType<DueTime>().OrderBy(by => by.At).First();
        return new(
            _case.Id, DutyKind.Escalate, string.Empty, since, Instant.Max(due.At, since), _owner, DutyStrength.Required,
            new("casework.duty", Saying(WhomToTell(row), due), policy.EscalateWithin.Read(row)));
    }

    private Phrase WhomToTell(Severity row)
    {
        EscalatingPolicy policy = _policy.Escalating;
        Phrase whom = Phrase.Of(
            $"Tell: {policy.PrimaryRole[row]}; if out of reach: {policy.AlternateRole[row]}.",
            $"上申先：{policy.PrimaryRole[row]}。不在時：{policy.AlternateRole[row]}。");
        Phrase[] signs = [.. EscalationWalk.Read(_case, _rules, _misses, _patternSince, _now).Value.Involved.Triggers.Select(trigger => trigger.Words.Name)];
        return signs.Length == 0 ? whom : Phrase.Of($"{whom} Called for by: {Phrase.List(signs)}.", $"{whom}契機：{Phrase.List(signs)}。");
    }

    // Whoever was told before a row was reached was not told of what led there. What came later is due later.
    private DueTime? TellBy(ReachedRow step)
    {
        EscalatingPolicy policy = _policy.Escalating;
        if (policy.EscalateWithin[step.Row] is not { } within || step.FirstAfter(ToldOf(step.Row)) is not { } since)
        {
            return null;
        }

        DueTime due = _times.After(since, within);
        return due with { At = Instant.Max(due.At, DutyTimes.OnTheWall(since, policy.FactWindow.Value)) };
    }

    /// <summary>When someone of a row or of a graver one was told last; null when nobody was.</summary>
    private Instant? ToldOf(Severity row) => Severity.InOrder
        .Where(each => each >= row && _lastTold.Value.ContainsKey(each)).Select(each => (Instant?)_lastTold.Value[each]).Max();

    // Telling someone of several rows tells the gravest of them, and with it all below.
    private static Dictionary<Severity, Instant> LastTold(CaseSnapshot snapshot, EscalatingPolicy policy)
    {
        ILookup<Role, Severity> rows = Severity.InOrder
            .SelectMany(row => new[] { policy.PrimaryRole[row], policy.AlternateRole[row] }.Distinct().Select(role => (role, row)))
            .ToLookup(pair => pair.role, pair => pair.row);
        return snapshot.Escalations
            .SelectMany(told => rows[told.To].Select(row => (row, told.At)))
            .GroupBy(pair => pair.row, pair => pair.At).ToDictionary(group => group.Key, group => group.Max());
    }

    private Duty Within(DutyKind kind, Instant from, Allowance within, CellReading cell, string subject = "", DutyStrength? strength = null, Role? by = null) =>
        Owed(kind, from, _times.After(from, within), cell, subject, strength, by);

    private Duty Owed(
        DutyKind kind, Instant from, DueTime due, CellReading? cell, string subject = "", DutyStrength? strength = null, Role? by = null, Phrase? what = null) => new(
            _case.Id, kind, subject, from, due.At, by ?? _owner, strength ?? DutyStrength.Required,
            new("casework.duty", Saying(what ?? kind.Words.Description, due), cell));

    private static Phrase Saying(Phrase what, DueTime due) => !due.IsPastTheCalendar ? what : Phrase.Of(
        $"{what} Counted as time on the wall, because the calendar does not reach so far.", $"{what}カレンダーの範囲外のため、暦の時間で数える。");
}
