using IssueResolution.Assessing;
using IssueResolution.Escalating;
using NodaTime;

namespace IssueResolution.Casework;

/// <summary>The gravest row that a case can have reached, whatever its engagement's promises and cases like it, which it does not know, may add.</summary>
/// <remarks>Followed from decision to decision, because each begins anew: every sign is looked at once, however often a case is taken down.</remarks>
internal sealed class EscalationCeiling
{
    private readonly Instant _from;
    private readonly Severity _row;
    private readonly Severity _severity;
    private readonly EscalationSignals _signals;
    private readonly int _taken;

    private EscalationCeiling(Instant from, Severity row, Severity severity, EscalationSignals signals, int taken) =>
        (_from, _row, _severity, _signals, _taken) = (from, row, severity, signals, taken);

    internal static EscalationCeiling Of(CaseEvent.Detected detected) => new(detected.At, detected.Severity, detected.Severity, EscalationSignals.None, 0);

    /// <summary>The gravest row up to a decision to go down, and what holds after it where it is accepted.</summary>
    /// <param name="decision">What would be the next of the signs.</param>
    /// <param name="signs">What the case has shown before it, from its beginning; earlier decisions that this was lowered by are among it.</param>
    /// <param name="missedAnswerAt">From when on a first answer is missed, as far as is known now; null when none is.</param>
    /// <param name="policy">When a row is lifted.</param>
    internal (Severity Row, EscalationCeiling Lowered) LoweredBy(
        CaseEvent.Deescalated decision, IReadOnlyList<CaseEvent> signs, Instant? missedAnswerAt, EscalatingPolicy policy)
    {
        (Severity gravest, Severity severity, EscalationSignals signals, Instant from) = (_row, _severity, _signals, _from);
        for (int next = _taken; next <= signs.Count; next++)
        {
            Instant until = next < signs.Count ? signs[next].At : decision.At;
            gravest = Severity.Max(gravest, Lifted(missedAnswerAt <= from));
            bool isMissedMeanwhile = missedAnswerAt > from && (missedAnswerAt < until || (next == signs.Count && missedAnswerAt == decision.At));
            gravest = isMissedMeanwhile ? Severity.Max(gravest, Lifted(hasMissed: true)) : gravest;
            if (next < signs.Count)
            {
                (severity, signals, from) = (signs[next] is CaseEvent.Assessed judged ? judged.Severity : severity, signals.With(signs[next]), until);
            }
        }

        return (gravest, new(decision.At, decision.To, severity, signals.With(decision), signs.Count + 1));

        Severity Lifted(bool hasMissed) => policy.InvolveFor(
            severity, signals with { IsPattern = true, ConsecutiveMisses = int.MaxValue, HasMissedTarget = hasMissed }).Value.Row;
    }
}
