using System.Collections.Immutable;
using IssueResolution.Assessing;
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
        CaseSnapshot[] engagement =
        [
            .. new[] { one, two, three }.Select((each, index) => rules.ReadAt(Granted(rules.Replay($"C-{index}", "E-1", each.Events)), now)).OfType<CaseSnapshot>(),
        ];
        MissesInARow misses = MissesInARow.Of(engagement, triggers.ConsecutiveMisses, now);
        Instant? patternSince = later % 2 == 0 ? null : engagement[0].Detected.At + Duration.FromHours(later);

        Assert.Equal(
            Slowly(engagement, misses, patternSince, rules, now),
            EscalationWalk.Of(engagement[0], rules, misses, patternSince, now).SelectMany(Each));
    }

    private static IEnumerable<(Severity Row, Instant At)> Each(ReachedRow reached)
    {
        for (Instant? at = reached.FirstAfter(null); at is { } known; at = reached.FirstAfter(known))
        {
            yield return (reached.Row, known);
        }
    }

    private static List<(Severity Row, Instant At)> Slowly(CaseSnapshot[] engagement, MissesInARow misses, Instant? patternSince, CaseRules rules, Instant now)
    {
        CaseSnapshot stands = engagement[0];
        EscalatingPolicy policy = rules.Policy.Escalating;
        Instant? missedAt = MissedAnswer.Of(
            stands.Detected.At, stands.FirstAnsweredAt, stands.FirstAnsweredAt is { } answered ? stands.RowAt(answered, policy) : stands.Row(policy), rules);
        IEnumerable<Instant> dates = engagement.SelectMany(each => each.Commitments.DatesOf("E-1", now)).SelectMany(date => new[] { date.DueAt, date.DueAt.PlusNanoseconds(1) });
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
                ConsecutiveMisses = misses.CountAt(at),
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
}
