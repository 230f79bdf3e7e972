using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.BusinessTime;
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
    private readonly IReadOnlyList<CaseSnapshot> _engagement;
    private readonly Instant? _patternSince;
    private readonly CaseRules _rules;
    private readonly ResolutionPolicy _policy;
    private readonly BusinessCalendar _calendar;
    private readonly Instant _now;
    private readonly Role _owner;
    private readonly Severity _row;

    private DutyRules(CaseSnapshot snapshot, IReadOnlyList<CaseSnapshot> engagement, Instant? patternSince, CaseRules rules, Instant now)
    {
        (_case, _engagement, _patternSince, _rules, _policy, _calendar, _now) = (snapshot, engagement, patternSince, rules, rules.Policy, rules.Calendar, now);
        _owner = snapshot.Owner ?? _policy.Classifying.SolutionTeams[snapshot.Detected.Kind].Driver;
        _row = _policy.Escalating.RowFor(snapshot.Severity, snapshot.Urgency, snapshot.Anxiety).Value;
    }

    /// <summary>Every duty that is open, in no order.</summary>
    /// <param name="snapshot">The case.</param>
    /// <param name="engagement">Every known case of its engagement, itself included: broken promises are counted over all of them.</param>
    /// <param name="patternSince">Since when it has been part of a pattern; null when it is part of none.</param>
    /// <param name="rules">Policy and calendar.</param>
    /// <param name="now">The instant of the question.</param>
    internal static IEnumerable<Duty> Of(
        CaseSnapshot snapshot, IReadOnlyList<CaseSnapshot> engagement, Instant? patternSince, CaseRules rules, Instant now)
    {
        DutyRules duties = new(snapshot, engagement, patternSince, rules, now);
        IEnumerable<Duty> whatever = duties.ToWriteDown().Concat(duties.ToRelay()).Concat(duties.ToAct());
        return snapshot.State == CaseState.Closed ? whatever.Concat(duties.ToActOnAnswer())
            : snapshot.State.IsOpen ? whatever.Concat(duties.AtTheStart()).Concat(duties.UnderWay()).Concat(duties.AtTheEnd())
            : whatever;
    }

    /// <summary>The open duties that closing asks about and no gate of its own does: what was never answered, escalated, written down or passed on.</summary>
    internal static IEnumerable<Duty> WithoutGate(CaseSnapshot snapshot, CaseRules rules, Instant now)
    {
        DutyRules duties = new(snapshot, [snapshot], patternSince: null, rules, now);
        return duties.ToWriteDown().Concat(duties.ToRelay()).Concat(duties.AtTheStart());
    }

    private IEnumerable<Duty> AtTheStart()
    {
        EscalatingPolicy policy = _policy.Escalating;
        Instant detectedAt = _case.Detected.At;
        if (_case.FactsGatheredAt is null && _case.FirstAssessedAt is null)
        {
            yield return Owed(DutyKind.GatherFacts, detectedAt, detectedAt + policy.FactWindow.Value, policy.FactWindow.Read());
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
            yield return Owed(DutyKind.Assess, since, since + policy.FirstAssessment.Value, policy.FirstAssessment.Read());
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
        ImmutableArray<ReachedRow> reached = EscalationWalk.Of(_case, _rules, _engagement, _patternSince, _now);
        (Severity row, Instant since) = (reached[reached.Length - 1].Row, reached[reached.Length - 1].Since);
        ReachedRow[] untold = [.. reached.Where(step => policy.EscalateWithin[step.Row] is not null && !IsTold(step))];
        if (untold.Length == 0 || untold[untold.Length - 1] != reached[reached.Length - 1])
        {
            return null;
        }

        // A graver row never buys time: what is still due for a milder one stays due then.
        Instant due = untold.Min(step => Instant.Max(policy.EscalateWithin[step.Row]!.DueAfter(step.Since, _calendar), step.Since + policy.FactWindow.Value));
        return new(
            _case.Id, DutyKind.Escalate, string.Empty, since, Instant.Max(due, since), _owner, DutyStrength.Required,
            new("casework.duty", WhomToTell(row), policy.EscalateWithin.Read(row)));
    }

    private Phrase WhomToTell(Severity row)
    {
        EscalatingPolicy policy = _policy.Escalating;
        Phrase whom = Phrase.Of(
            $"Tell: {policy.PrimaryRole[row]}; if out of reach: {policy.AlternateRole[row]}.",
            $"上申先：{policy.PrimaryRole[row]}。不在時：{policy.AlternateRole[row]}。");
        Phrase[] signs = [.. EscalationWalk.Read(_case, _rules, _engagement, _patternSince, _now).Value.Involved.Triggers.Select(trigger => trigger.Words.Name)];
        return signs.Length == 0 ? whom : Phrase.Of($"{whom} Called for by: {Phrase.List(signs)}.", $"{whom}契機：{Phrase.List(signs)}。");
    }

    // Whoever was told before a row was reached was not told of what led there.
    private bool IsTold(ReachedRow step)
    {
        EscalatingPolicy policy = _policy.Escalating;
        return _case.Escalations.Any(told => told.At >= step.Since && Severity.InOrder.Any(
            row => row >= step.Row && (told.To == policy.PrimaryRole[row] || told.To == policy.AlternateRole[row])));
    }

    private Duty Within(DutyKind kind, Instant from, Allowance within, CellReading cell, string subject = "", DutyStrength? strength = null) =>
        Owed(kind, from, within.DueAfter(from, _calendar), cell, subject, strength);

    private Duty Owed(DutyKind kind, Instant from, Instant due, CellReading? cell, string subject = "", DutyStrength? strength = null, Role? by = null) =>
        new(_case.Id, kind, subject, from, due, by ?? _owner, strength ?? DutyStrength.Required, new("casework.duty", kind.Words.Description, cell));
}
