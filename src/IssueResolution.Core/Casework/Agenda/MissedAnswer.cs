using IssueResolution.Assessing;
using NodaTime;

namespace IssueResolution.Casework;

/// <summary>From when on a first answer is missed.</summary>
internal static class MissedAnswer
{
    /// <summary>The first instant after it was due; null when it was given in time, or is due at the end of time.</summary>
    /// <param name="detectedAt">From when on the client waits.</param>
    /// <param name="answeredAt">Null while it was not given.</param>
    /// <param name="row">The row at the time of the answer, or while there is none now: what becomes graver later was not answered late.</param>
    /// <param name="rules">Policy and calendar.</param>
    internal static Instant? Of(Instant detectedAt, Instant? answeredAt, Severity row, CaseRules rules)
    {
        Instant due = new DutyTimes(rules.Calendar).After(detectedAt, rules.Policy.Escalating.InitialResponse[row]).At;
        return answeredAt <= due || due == Instant.MaxValue ? null : due.PlusNanoseconds(1);
    }
}
