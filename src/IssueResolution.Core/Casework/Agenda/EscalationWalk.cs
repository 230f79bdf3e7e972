using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Committing;
using IssueResolution.Escalating;
using NodaTime;

namespace IssueResolution.Casework;

/// <summary>Which row of the matrix a case has reached, and since when: rising with what happens, falling only by a recorded decision.</summary>
/// <remarks>A promise that is broken by mere passing of time counts from the first instant after its date.</remarks>
internal sealed class EscalationWalk
{
    private readonly CaseSnapshot _snapshot;
    private readonly EscalatingPolicy _policy;

    private EscalationWalk(CaseSnapshot snapshot, EscalatingPolicy policy) => (_snapshot, _policy) = (snapshot, policy);

    /// <summary>The rows reached so far, the present one last, each with the instant at which it was; a decision to go down begins anew.</summary>
    internal static ImmutableArray<(Severity Row, Instant Since)> Of(CaseSnapshot snapshot, EscalatingPolicy policy, Instant now) =>
        new EscalationWalk(snapshot, policy).Walk(now);

    private ImmutableArray<(Severity Row, Instant Since)> Walk(Instant now)
    {
        ImmutableArray<(Severity Row, Instant Since)> reached = [(_snapshot.Detected.Severity, _snapshot.Detected.At)];
        foreach (Instant at in Moments(now))
        {
            Severity row = reached[reached.Length - 1].Row;
            if (_snapshot.EscalationSigns.OfType<CaseEvent.Deescalated>().LastOrDefault(down => down.At == at) is { } decision && decision.To < row)
            {
                reached = [(decision.To, at)];
            }
            else if (_policy.InvolveFor(_snapshot.Severities.At(at)!, SignalsAt(at)).Value.Row is var involved && involved > row)
            {
                reached = reached.Add((involved, at));
            }
        }

        return reached;
    }

    private IEnumerable<Instant> Moments(Instant now)
    {
        IEnumerable<Instant> breaks = _snapshot.Commitments.DatesOf(_snapshot.EngagementId, now)
            .Where(date => date.Outcome == CommitmentOutcome.Broken).Select(date => date.DueAt.PlusNanoseconds(1));
        return _snapshot.Severities.Changes.Select(change => change.At)
            .Concat(_snapshot.EscalationSigns.Select(sign => sign.At)).Concat(breaks).Where(at => at <= now).Distinct().OrderBy(at => at);
    }

    private EscalationSignals SignalsAt(Instant at) => EscalationSignals.None with
    {
        ConsecutiveMisses = _snapshot.Commitments.ConsecutiveMissesOf(_snapshot.EngagementId, at).Value,
        FailedFixes = Count<CaseEvent.FixFailed>(at),
        Reopenings = Count<CaseEvent.Reopened>(at),
        ClientEscalatedFirst = Count<CaseEvent.ClientEscalatedFirst>(at) > 0,
    };

    private int Count<TSign>(Instant at) => _snapshot.EscalationSigns.Count(sign => sign is TSign && sign.At <= at);
}
