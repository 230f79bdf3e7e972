using FsCheck;
using FsCheck.Fluent;
using IssueResolution.Assessing;

namespace IssueResolution.Escalating;

/// <summary>A severity and what else is known of an issue, at and around every threshold.</summary>
public static class SignalGenerators
{
    public static Arbitrary<Severity> Severities() => AssessingGenerators.Severities();

    public static Arbitrary<EscalationSignals> Signals() => Gen.Choose(int.MinValue + 1, int.MaxValue).Select(seed => Make(new(seed))).ToArbitrary();

    public static Arbitrary<DeadlineOutcome> Outcomes() => Gen.Elements<DeadlineOutcome>(DeadlineOutcome.InOrder).ToArbitrary();

    private static EscalationSignals Make(Random random) => new()
    {
        ConsecutiveMisses = random.Next(4),
        Satisfaction = random.Next(2) == 0 ? null : Share.Percent(random.Next(65, 76)),
        ScopeChange = random.Next(2) == 0 ? null : Share.Percent(random.Next(5, 16)),
        IsPattern = random.Next(2) == 0,
        HasMissedTarget = random.Next(2) == 0,
        Reopenings = random.Next(4),
        FailedFixes = random.Next(4),
        ClientEscalatedFirst = random.Next(4) == 0,
    };
}

/// <summary>Laws of triggers over random signals.</summary>
[Properties(Arbitrary = [typeof(SignalGenerators)])]
public sealed class TriggerLaws
{
    private static readonly EscalatingPolicy _policy = EscalatingPolicy.ProfessionalServices;

    [Property]
    public bool Triggers_never_lower_the_row(Severity severity, EscalationSignals signals) => Involved(severity, signals).Row >= severity;

    [Property]
    public bool A_graver_issue_never_goes_to_a_milder_row(Severity severity, EscalationSignals signals) =>
        Involved(severity.RaisedBy(1), signals).Row >= Involved(severity, signals).Row;

    [Property]
    public bool One_more_signal_never_lowers_the_row(Severity severity, EscalationSignals signals)
    {
        EscalationSignals[] worse =
        [
            signals with { ConsecutiveMisses = signals.ConsecutiveMisses + 1 },
            signals with { Satisfaction = Share.Percent(0) },
            signals with { ScopeChange = Share.Percent(100) },
            signals with { IsPattern = true },
            signals with { HasMissedTarget = true },
            signals with { Reopenings = signals.Reopenings + 1 },
            signals with { FailedFixes = signals.FailedFixes + 1 },
            signals with { ClientEscalatedFirst = true },
        ];
        return worse.All(one => Involved(severity, one).Row >= Involved(severity, signals).Row);
    }

    [Law("P38")]
    [Property]
    public bool Two_misses_in_a_row_always_escalate(Severity severity, EscalationSignals signals, DeadlineOutcome[] before)
    {
        int misses = DeadlineOutcome.ConsecutiveMisses([.. before, DeadlineOutcome.Missed, DeadlineOutcome.Missed]);
        TriggeredEscalation escalation = Involved(severity, signals with { ConsecutiveMisses = misses });
        return escalation.Triggers.Contains(EscalationTrigger.ConsecutiveMisses) && escalation.Row >= Severity.High;
    }

    [Law("P38")]
    [Property]
    public bool Renegotiating_in_time_is_no_miss(DeadlineOutcome[] outcomes) =>
        DeadlineOutcome.ConsecutiveMisses(outcomes)
        == DeadlineOutcome.ConsecutiveMisses(outcomes.Where(outcome => outcome != DeadlineOutcome.Renegotiated));

    [Law("P39")]
    [Property]
    public bool Once_the_client_escalated_first_the_row_is_the_gravest(Severity severity, EscalationSignals signals) =>
        Involved(severity, signals with { ClientEscalatedFirst = true }).Row == Severity.Critical;

    [Law("P35")]
    [Property]
    public bool No_judgement_lowers_what_was_reached(Severity severity, EscalationSignals[] history)
    {
        EscalationStanding standing = EscalationStanding.In(severity);
        foreach (EscalationSignals signals in history)
        {
            EscalationStanding next = standing.After(Involved(severity, signals));
            if (next.Row < standing.Row || next.Row < Involved(severity, signals).Row)
            {
                return false;
            }

            standing = next;
        }

        return true;
    }

    [Property]
    public bool Every_trigger_is_explained(Severity severity, EscalationSignals signals)
    {
        var judgement = _policy.InvolveFor(severity, signals);
        return judgement.Value.Triggers.All(trigger => judgement.Reasons.Any(reason =>
            reason.Text.English.Contains(trigger.Words.Description.English, StringComparison.Ordinal)));
    }

    private static TriggeredEscalation Involved(Severity severity, EscalationSignals signals) => _policy.InvolveFor(severity, signals).Value;
}
