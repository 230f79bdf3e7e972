using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Committing;
using IssueResolution.Escalating;
using IssueResolution.Reasoning;
using NodaTime;
using static IssueResolution.Casework.LateCase;

namespace IssueResolution.Casework;

/// <summary>The walk that leaps from row of misses to row of misses finds what a walk through every date of the engagement finds.</summary>
[Properties(Arbitrary = [typeof(CaseGenerators)], MaxTest = 300)]
public sealed class EscalationWalkLaws
{
    [Property]
    public void Rows_are_reached_when_a_walk_through_every_date_reaches_them(IssueCase one, IssueCase two, IssueCase three, byte enough, byte later, Instant at)
    {
        TriggerRules triggers = Rules.Policy.Escalating.Triggers with { ConsecutiveMisses = new("test.enough", new(1 + (enough % 3), Provenance.Default("Drawn"))) };
        CaseRules rules = new(Rules.Policy with { Escalating = Rules.Policy.Escalating with { Triggers = triggers } }, Rules.Calendar);
        Instant now = Instant.Max(at, one.LastEventAt);
        IssueCase[] cases = [.. new[] { one, two, three }.Select((each, index) => Granted(rules.Replay($"C-{index}", "E-1", each.Events)))];
        CaseSnapshot[] engagement = [.. cases.Select(each => rules.ReadAt(each, now)!)];
        MissesInARow misses = MissesInARow.Of(engagement, triggers.ConsecutiveMisses, now);
        Instant? patternSince = later % 2 == 0 ? null : engagement[0].Detected.At + Duration.FromHours(later);

        Assert.Equal(
            Slowly(cases, patternSince, rules, now),
            EscalationWalk.Of(engagement[0], rules, misses, patternSince, now).SelectMany(Each));
    }

    private static IEnumerable<(Severity Row, Instant At)> Each(ReachedRow reached)
    {
        for (Instant? at = reached.FirstAfter(null); at is { } known; at = reached.FirstAfter(known))
        {
            yield return (reached.Row, known);
        }
    }

    private static List<(Severity Row, Instant At)> Slowly(IssueCase[] cases, Instant? patternSince, CaseRules rules, Instant now)
    {
        CaseSnapshot stands = rules.ReadAt(cases[0], now)!;
        EscalatingPolicy policy = rules.Policy.Escalating;
        Instant? missedAt = AnswerMissedAt(cases[0], rules, now);
        (PromisedDate Date, bool IsBroken)[] decided = [.. cases.SelectMany(each => DecidedIn(each, rules, now))];
        IEnumerable<Instant> dates = decided.SelectMany(each => new[] { each.Date.DueAt, each.Date.DueAt.PlusNanoseconds(1) });
        IEnumerable<Instant> moments = new[] { stands.Detected.At, missedAt, patternSince }.OfType<Instant>()
            .Concat(dates.Where(date => date > stands.Detected.At)).Distinct();
        (Severity severity, EscalationSignals signals, ImmutableArray<EscalationTrigger> before) = (stands.Detected.Severity, EscalationSignals.None, []);
        List<(Severity Row, Instant At)> reached = [(severity, stands.Detected.At)];
        foreach ((Instant at, CaseEvent? sign) in stands.EscalationSigns.Select(sign => (sign.At, (CaseEvent?)sign))
            .Concat(moments.Select(moment => (moment, (CaseEvent?)null))).Where(moment => moment.Item1 <= now).OrderBy(moment => moment.Item1))
        {
            if (sign is CaseEvent.Deescalated down)
            {
                reached = [(Severity.Min(down.To, reached[^1].Row), at)];
                continue;
            }

            Severity judged = sign is CaseEvent.Assessed assessed ? assessed.Severity : severity;
            signals = (sign is null ? signals : signals.With(sign)) with
            {
                ConsecutiveMisses = MissedAt(at, decided),
                HasMissedTarget = missedAt <= at,
                IsPattern = patternSince <= at,
            };
            TriggeredEscalation involved = policy.InvolveFor(judged, signals).Value;
            if (involved.Triggers.Except(before).Any() || (judged > severity && involved.Row > reached[^1].Row))
            {
                reached.Add((Severity.Max(involved.Row, reached[^1].Row), at));
            }

            (severity, before) = (judged, involved.Triggers);
        }

        return reached;
    }

    /// <summary>Broken dates behind the last one kept; of two due at once, the kept one comes first.</summary>
    private static int MissedAt(Instant at, (PromisedDate Date, bool IsBroken)[] decided)
    {
        Instant? kept = decided.Where(each => !each.IsBroken && each.Date.DueAt <= at).Max(each => (Instant?)each.Date.DueAt);
        return decided.Count(each => each.IsBroken && each.Date.DueAt < at && (kept is null || each.Date.DueAt >= kept));
    }

    /// <summary>Dates that were kept, and those broken at which the case, read as it was then, had not ended.</summary>
    private static IEnumerable<(PromisedDate Date, bool IsBroken)> DecidedIn(IssueCase any, CaseRules rules, Instant now) =>
        from date in rules.ReadAt(any, now)!.Commitments.DatesOf(any.EngagementId, now)
        let isBroken = date.Outcome == CommitmentOutcome.Broken
        where date.DueAt <= now && (isBroken ? rules.ReadAt(any, date.DueAt)!.State.IsOpen : date.Outcome.IsKept)
        select (date, isBroken);

    /// <summary>Null when the first answer came in the time of the row in which the case, read as it was then, stood; without an answer, of its row now.</summary>
    private static Instant? AnswerMissedAt(IssueCase any, CaseRules rules, Instant now)
    {
        Instant? answered = any.Until(now).FirstOrDefault(item => item is CaseEvent.Updated or CaseEvent.PlanAgreed or CaseEvent.Resolved)?.At;
        CaseSnapshot judged = rules.ReadAt(any, answered ?? now)!;
        Severity row = rules.Policy.Escalating.RowFor(judged.Severity, judged.Assessment?.Urgency ?? Urgency.Routine, judged.Anxiety).Value;
        Instant due = rules.Policy.Escalating.InitialResponse[row].DueAfter(any.DetectedAt, rules.Calendar);
        return answered <= due ? null : due.PlusNanoseconds(1);
    }
}
