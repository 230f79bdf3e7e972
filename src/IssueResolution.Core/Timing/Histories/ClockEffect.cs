namespace IssueResolution.Timing;

/// <summary>What a ticket's status does to the clock that measures its resolution.</summary>
public enum ClockEffect : byte
{
    /// <summary>We are at work, or should be: the clock runs.</summary>
    Run = 0,

    /// <summary>Someone else must act first, the client or a vendor: the clock stands still and goes on later.</summary>
    Pause,

    /// <summary>The ticket counts as resolved: the clock has ended, unless the ticket is reopened.</summary>
    Stop,
}
