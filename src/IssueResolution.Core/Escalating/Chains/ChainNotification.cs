using NodaTime;

namespace IssueResolution.Escalating;

/// <summary>One notification of one level.</summary>
/// <param name="Run">Which trigger it follows from, counted from one; ignored triggers do not count.</param>
/// <param name="Entry">One until an acknowledgement of the run lapses; one more after each that does.</param>
/// <param name="Round">Counted from one; higher when the levels before were all notified in vain.</param>
/// <param name="Level">Who is notified.</param>
/// <param name="At">The instant it is due, never that of a poll.</param>
public sealed record ChainNotification(int Run, int Entry, int Round, EscalationLevel Level, Instant At)
{
    /// <summary>Unique among all notifications of one history and the same in every later reading of it, so that a host sends each once.</summary>
    public string Id => FormattableString.Invariant($"run-{Run}/entry-{Entry}/round-{Round}/{Level.Id}");
}
