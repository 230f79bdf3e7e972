using IssueResolution.Assessing;
using IssueResolution.Committing;
using NodaTime;
using static IssueResolution.Committing.CommitmentGenerators;

namespace IssueResolution.Escalating;

/// <summary>Laws of triggers fed from the promises of an engagement.</summary>
[Properties(Arbitrary = [typeof(CommitmentGenerators), typeof(SignalGenerators)])]
public sealed class LedgerLaws
{
    private static readonly EscalatingPolicy _policy = EscalatingPolicy.ProfessionalServices;

    [Property]
    public bool The_ledger_counts_as_the_outcomes_do(Commitment[] promises, Instant now) =>
        EscalationSignals.None.CountedFrom(Ledger(promises), "a", now).ConsecutiveMisses
        == DeadlineOutcome.ConsecutiveMisses(Ledger(promises).DatesOf("a", now).Where(date => date.DueAt <= now).Select(date => DeadlineOutcome.Of(date.Outcome)).OfType<DeadlineOutcome>());

    [Law("P38")]
    [Property]
    public bool Two_promises_broken_in_a_row_always_escalate(Severity severity, EscalationSignals signals, Commitment[] promises)
    {
        CommitmentLedger ledger = Ledger([.. promises, Made("last but one", 1, Hours), Made("last", 1, Hours + 1)]);
        TriggeredEscalation escalation = _policy.InvolveFor(severity, signals.CountedFrom(ledger, "a", At(Hours + 2))).Value;
        return escalation.Triggers.Contains(EscalationTrigger.ConsecutiveMisses) && escalation.Row >= Severity.High;
    }

    [Law("P38")]
    [Property]
    public bool A_promise_moved_in_time_is_no_miss(EscalationSignals signals, Commitment[] promises, Instant now)
    {
        Commitment moved = Granted(Made("moved", 0, 3).Renegotiated(At(0), At(Hours + 1), new("It takes longer.", "時間がかかる。")));
        return signals.CountedFrom(Ledger(promises.Append(moved)), "a", now) == signals.CountedFrom(Ledger(promises), "a", now);
    }

    [Law("P35")]
    [Property]
    public bool A_row_falls_only_by_a_decision_on_record(Severity severity, Commitment[] promises, int seed)
    {
        Random random = new(seed);
        CommitmentLedger ledger = Ledger(promises);
        EscalationStanding standing = EscalationStanding.In(severity);
        for (int hour = 0; hour <= Hours; hour++)
        {
            Severity before = standing.Row;
            bool isLowered = random.Next(6) == 0 && before > Severity.Low;
            standing = isLowered
                ? Granted(standing.LoweredBy(new(At(hour), Severity.Low, "Engagement Partner", "the client has calmed down")))
                : standing.After(_policy.InvolveFor(severity, EscalationSignals.None.CountedFrom(ledger, "a", At(hour))).Value);
            if (standing.Row < before != isLowered)
            {
                return false;
            }
        }

        return true;
    }

    [Law("P39")]
    [Property]
    public bool Once_the_client_escalated_first_the_row_is_the_gravest(Severity severity, Commitment[] promises, Instant now) =>
        _policy.InvolveFor(severity, new EscalationSignals { ClientEscalatedFirst = true }.CountedFrom(Ledger(promises), "a", now)).Value.Row == Severity.Critical;
}
