namespace IssueResolution.Timing;

/// <summary>How a clock of a folded column stands.</summary>
public enum FoldedState : byte
{
    /// <summary>No event of the history has happened yet.</summary>
    NotStarted = 0,

    /// <summary>The clock runs, in time or overdue.</summary>
    Running,

    /// <summary>The clock stands still; a breach from before the pause stays one.</summary>
    Paused,

    /// <summary>Stopped at or before its due instant.</summary>
    Met,

    /// <summary>Stopped after its due instant.</summary>
    Missed,
}
