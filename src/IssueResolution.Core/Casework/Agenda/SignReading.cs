using IssueResolution.Escalating;

namespace IssueResolution.Casework;

/// <summary>What events of a case say about whom to involve.</summary>
internal static class SignReading
{
    /// <summary>The signals after one more event; an assessment or a decision to go down changes none.</summary>
    internal static EscalationSignals With(this EscalationSignals signals, CaseEvent sign) => sign switch
    {
        CaseEvent.FixFailed => signals with { FailedFixes = signals.FailedFixes + 1 },
        CaseEvent.Reopened => signals with { Reopenings = signals.Reopenings + 1 },
        CaseEvent.ClientEscalatedFirst => signals with { ClientEscalatedFirst = true },
        CaseEvent.SatisfactionScored scored => signals with { Satisfaction = scored.Score },
        CaseEvent.ScopeChangesValued changes => signals with { ScopeChange = changes.OfBudget },
        _ => signals,
    };
}
